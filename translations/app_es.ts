<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>Change the account</source>
        <translation>Cambiar la cuenta</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Save the account</source>
        <translation>Guardar la cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As people at this station call it</source>
        <translation>Con el que se la conoce en esta estación</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Leave it empty for the provider&apos;s usual address</source>
        <translation>Déjela vacía para usar la dirección habitual del proveedor</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Id de cliente</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client id</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Dirección para tokens</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth token</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Application token</source>
        <translation>Token de aplicación</translation>
    </message>
    <message>
        <source>Made in the portal under Integrations</source>
        <translation>Se crea en el portal, en Integrations</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Only if the provider is reached through one</source>
        <translation>Solo si se accede al proveedor a través de uno</translation>
    </message>
    <message>
        <source>Company CA file</source>
        <translation>Archivo de CA de la empresa</translation>
    </message>
    <message>
        <source>PEM, trusted besides the usual authorities; where the company inspects traffic</source>
        <translation>PEM, de confianza además de las autoridades habituales; donde la empresa inspecciona el tráfico</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in use</source>
        <translation>Déjelo vacío para conservar el actual</translation>
    </message>
    <message>
        <source>Account SID and auth token</source>
        <translation>Account SID y auth token</translation>
    </message>
    <message>
        <source>OAuth 2 client credentials (KORE)</source>
        <translation>Credenciales de cliente OAuth 2 (KORE)</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Falta: {fields}</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>Probar {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Each row takes one eSIM of the account&apos;s stock. It cannot be taken back here.</source>
        <translation>Cada fila toma una eSIM de las existencias de la cuenta. Aquí no se puede deshacer.</translation>
    </message>
    <message>
        <source>Each row takes one eSIM and activates it: billing starts.</source>
        <translation>Cada fila toma una eSIM y la activa: comienza la facturación.</translation>
    </message>
    <message>
        <source>Each row takes one eSIM. New and ready SIMs are not charged until they are active.</source>
        <translation>Cada fila toma una eSIM. Las SIM nuevas y listas no se cobran hasta que están activas.</translation>
    </message>
    <message>
        <source>A SIM can be activated only in a fleet.</source>
        <translation>Una SIM solo puede activarse en una flota.</translation>
    </message>
    <message>
        <source>Choose the fleet.</source>
        <translation>Elija la flota.</translation>
    </message>
    <message>
        <source>Activating starts billing for each SIM, whether the device is used or not.</source>
        <translation>Al activarlas comienza la facturación de cada SIM, se use o no el dispositivo.</translation>
    </message>
    <message>
        <source>Leave it off to activate later, when the device goes into service.</source>
        <translation>Déjelo sin marcar para activarlas más tarde, cuando el dispositivo entre en servicio.</translation>
    </message>
    <message>
        <source>Rows with an ICCID take that very eSIM, also where another device has it.</source>
        <translation>Las filas con ICCID toman justo esa eSIM, aunque la tenga otro dispositivo.</translation>
    </message>
    <message>
        <source>First deactivate it in the Orchestrator, and delete it from the old device.</source>
        <translation>Antes desactívela en el Orchestrator y bórrela del dispositivo anterior.</translation>
    </message>
    <message>
        <source>Where the eSIMs come from</source>
        <translation>De dónde vienen las eSIM</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Profiles and SIMs</source>
        <translation>Perfiles y SIM</translation>
    </message>
    <message>
        <source>For the EID of each row</source>
        <translation>Para el EID de cada fila</translation>
    </message>
    <message>
        <source>With an activation code for each row</source>
        <translation>Con un código de activación para cada fila</translation>
    </message>
    <message>
        <source>By EID only that device can download the profile. With an activation code any device can, once: choose it for codes that are printed and scanned.</source>
        <translation>Por EID, solo ese dispositivo puede descargar el perfil. Con un código de activación puede hacerlo cualquiera, una vez: elíjalo para códigos que se imprimen y escanean.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>The fleet that the new SIMs join; may be left empty.</source>
        <translation>La flota a la que se unen las SIM nuevas; puede quedar vacía.</translation>
    </message>
    <message>
        <source>Fleets and networks…</source>
        <translation>Flotas y redes…</translation>
    </message>
    <message>
        <source>A new fleet, and the networks of its SIMs</source>
        <translation>Una flota nueva y las redes de sus SIM</translation>
    </message>
    <message>
        <source>Activate the SIMs</source>
        <translation>Activar las SIM</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Todavía no hay ninguna cuenta.</translation>
    </message>
    <message>
        <source>An account holds the address and the key of a provider.</source>
        <translation>Una cuenta guarda la dirección y la clave de un proveedor.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>There is no account yet. It takes the provider, its address and a key.</source>
        <translation>Todavía no hay ninguna cuenta. Hacen falta el proveedor, su dirección y una clave.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of this system, never in a file.</source>
        <translation>Los secretos se guardan en el llavero de este sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <source>This system has no keychain. Secrets are kept until the program ends.</source>
        <translation>Este sistema no tiene llavero. Los secretos se conservan hasta cerrar el programa.</translation>
    </message>
    <message>
        <source>Set up a keychain (on Linux GNOME Keyring or KWallet), or enter the secrets each time.</source>
        <translation>Configure un llavero (en Linux, GNOME Keyring o KWallet) o introduzca los secretos cada vez.</translation>
    </message>
</context>
<context>
    <name>ActionStrip</name>
    <message>
        <source>The provider has nothing to choose from.</source>
        <translation>El proveedor no ofrece nada entre lo que elegir.</translation>
    </message>
    <message>
        <source>{action}: done.</source>
        <translation>{action}: hecho.</translation>
    </message>
    <message>
        <source>{action}: not sent.</source>
        <translation>{action}: no enviado.</translation>
    </message>
    <message>
        <source>Do it when online</source>
        <translation>Hacerlo al volver la conexión</translation>
    </message>
    <message>
        <source>{action}: not done.</source>
        <translation>{action}: no se hizo.</translation>
    </message>
    <message>
        <source>{action}: not known yet whether it was done.</source>
        <translation>{action}: aún no se sabe si se hizo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>{action}: waits, and is sent once the provider can be reached.</source>
        <translation>{action}: en espera; se envía en cuanto se pueda alcanzar al proveedor.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>{action}: waiting for the provider…</source>
        <translation>{action}: esperando al proveedor…</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>{action} anyway</source>
        <translation>{action} de todos modos</translation>
    </message>
    <message>
        <source>Change it to</source>
        <translation>Cambiarlo a</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>ICCID of the SIM</source>
        <translation>ICCID de la SIM</translation>
    </message>
    <message>
        <source>Scan it, or type its 19 or 20 digits.</source>
        <translation>Escanéelo o escriba sus 19 o 20 dígitos.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>All of them, separated by commas.</source>
        <translation>Todos, separados por comas.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
</context>
<context>
    <name>ApnSection</name>
    <message>
        <source>Access point</source>
        <translation>Punto de acceso</translation>
    </message>
    <message>
        <source>Recipe name</source>
        <translation>Nombre de la receta</translation>
    </message>
</context>
<context>
    <name>AssignPage</name>
    <message>
        <source>pasted list</source>
        <translation>lista pegada</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Change columns…</source>
        <translation>Cambiar columnas…</translation>
    </message>
    <message>
        <source>Open another list</source>
        <translation>Abrir otra lista</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Send nothing more; what is under way is finished</source>
        <translation>No enviar nada más; lo que está en curso se termina</translation>
    </message>
    <message>
        <source>Assign eSIMs</source>
        <translation>Asignar eSIM</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Abrir una lista…</translation>
    </message>
    <message numerus="yes">
        <source>Continue with %n row(s)</source>
        <translation>
            <numerusform>Continuar con %Ln fila</numerusform>
            <numerusform>Continuar con %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n eSIM(s)</source>
        <translation>
            <numerusform>Asignar %Ln eSIM</numerusform>
            <numerusform>Asignar %Ln eSIM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n code(s)</source>
        <translation>
            <numerusform>Mostrar %Ln código</numerusform>
            <numerusform>Mostrar %Ln códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer a continuación</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n row(s)</source>
        <translation>
            <numerusform>Seguir con %Ln fila</numerusform>
            <numerusform>Seguir con %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>{name} · account “{account}”</source>
        <translation>{name} · cuenta «{account}»</translation>
    </message>
    <message>
        <source>Give each device of a list its eSIM</source>
        <translation>Dar su eSIM a cada dispositivo de una lista</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {rows} · separator “{separator}” · {encoding}</source>
        <translation>{name} · {rows} · separador «{separator}» · {encoding}</translation>
    </message>
    <message>
        <source>Rows that are not ready stay in this list. Fix them here by double-click, or send them later.</source>
        <translation>Las filas que no están listas se quedan en esta lista. Corríjalas aquí con doble clic o envíelas más tarde.</translation>
    </message>
    <message>
        <source>Stopped. Nothing more is sent until you go on.</source>
        <translation>Detenido. No se envía nada más hasta que continúe.</translation>
    </message>
    <message>
        <source>You can leave this page or close the program: the work goes on, or is resumed.</source>
        <translation>Puede salir de esta página o cerrar el programa: el trabajo sigue o se reanuda.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Enter the code</source>
        <translation>Introducir el código</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>Abrir las cuentas</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Mostrar lo enviado</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>{account} · {done} of {total}</source>
        <translation>{account} · {done} de {total}</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Progreso de {name}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>Reanudar {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
</context>
<context>
    <name>BenchCard</name>
    <message>
        <source>Socket {number}</source>
        <translation>Puesto {number}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop what is being done to this module (Escape)</source>
        <translation>Detener lo que se hace con este módulo (Escape)</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Take this socket off the page; its number becomes free</source>
        <translation>Quitar este puesto de la página; su número queda libre</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Configure and check this module once more (Enter)</source>
        <translation>Configurar y comprobar este módulo otra vez (Intro)</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Configure and check this module (Enter)</source>
        <translation>Configurar y comprobar este módulo (Intro)</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Read and understood: clear the card (Delete)</source>
        <translation>Leído y entendido: vaciar la ficha (Supr)</translation>
    </message>
    <message>
        <source>Details of this socket</source>
        <translation>Detalles de este puesto</translation>
    </message>
</context>
<context>
    <name>BenchCounts</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
</context>
<context>
    <name>BenchDesk</name>
    <message>
        <source>Start all ({count})</source>
        <translation>Iniciar todos ({count})</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Iniciar todos</translation>
    </message>
    <message>
        <source>Retry failed ({count})</source>
        <translation>Reintentar fallidos ({count})</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>What each module should have</source>
        <translation>Lo que debe tener cada módulo</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todos</translation>
    </message>
    <message>
        <source>No module is plugged in.</source>
        <translation>No hay ningún módulo conectado.</translation>
    </message>
    <message>
        <source>Plug one in: its card appears here by itself. Then Start configures and checks it.</source>
        <translation>Conecte uno: su ficha aparece aquí sola. Después, Iniciar lo configura y comprueba.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
</context>
<context>
    <name>BenchDetail</name>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Mostrar lo que se enviaría</translation>
    </message>
    <message>
        <source>Reads the module, and changes nothing</source>
        <translation>Lee el módulo y no cambia nada</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>The traffic of the last sessions in this socket</source>
        <translation>Tráfico de las últimas sesiones de este puesto</translation>
    </message>
    <message>
        <source>Restore previous values</source>
        <translation>Restaurar los valores anteriores</translation>
    </message>
    <message>
        <source>Those from before the last run</source>
        <translation>Los valores de antes de la última ejecución</translation>
    </message>
    <message>
        <source>Restore these values?</source>
        <translation>¿Restaurar estos valores?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Name and number</source>
        <translation>Nombre y número</translation>
    </message>
    <message>
        <source>Rename this socket (F2)</source>
        <translation>Cambiar el nombre de este puesto (F2)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Requested and granted</source>
        <translation>Solicitado y concedido</translation>
    </message>
    <message>
        <source>{value} already</source>
        <translation>ya en {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>requested {requested}
granted {granted}</source>
        <translation>solicitado {requested}
concedido {granted}</translation>
    </message>
</context>
<context>
    <name>BenchOptions</name>
    <message>
        <source>Start when a module is plugged in</source>
        <translation>Iniciar al conectar un módulo</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Modules that are configured at once</source>
        <translation>Módulos que se configuran a la vez</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Recipe “{name}” · APN {apn}</source>
        <translation>Receta «{name}» · APN {apn}</translation>
    </message>
    <message>
        <source>changes not saved</source>
        <translation>cambios sin guardar</translation>
    </message>
</context>
<context>
    <name>BicCard</name>
    <message>
        <source>Batch identification code (BIC1 of a card, BIC2 of a box)</source>
        <translation>Código de identificación de lote (BIC1 de una tarjeta, BIC2 de una caja)</translation>
    </message>
    <message>
        <source>Batch identification code</source>
        <translation>Código de identificación de lote</translation>
    </message>
    <message>
        <source>Keep this code and enter one more; a scanner needs no click</source>
        <translation>Conservar este código e introducir otro más; con un lector no hace falta clic</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otro</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Forget the codes on this page; nothing was sent</source>
        <translation>Olvidar los códigos de esta página; no se envió nada</translation>
    </message>
    <message>
        <source>Scan, type or paste it</source>
        <translation>Escanéelo, escríbalo o péguelo</translation>
    </message>
</context>
<context>
    <name>BicFlow</name>
    <message>
        <source>Lists of BICs (*.csv *.txt *.tsv)</source>
        <translation>Listas de BIC (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a list of BICs</source>
        <translation>Abrir una lista de BIC</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Imágenes ({endings})</translation>
    </message>
    <message>
        <source>Open a picture of a card or a box</source>
        <translation>Abrir una imagen de una tarjeta o una caja</translation>
    </message>
    <message>
        <source>Only register</source>
        <translation>Solo registrar</translation>
    </message>
    <message>
        <source>Scan the code of a card or a box, or open a list of codes.</source>
        <translation>Escanee el código de una tarjeta o una caja, o abra una lista de códigos.</translation>
    </message>
    <message>
        <source>What a code claims is shown before anything is registered.</source>
        <translation>Lo que reclama un código se muestra antes de registrar nada.</translation>
    </message>
    <message>
        <source>Open a list of BICs…</source>
        <translation>Abrir una lista de BIC…</translation>
    </message>
    <message>
        <source>There is no account at EMnify or Super SIM yet.</source>
        <translation>Todavía no hay ninguna cuenta de EMnify o Super SIM.</translation>
    </message>
    <message>
        <source>SIMs are registered in an account; it holds the address and the key of the provider.</source>
        <translation>Las SIM se registran en una cuenta; ella guarda la dirección y la clave del proveedor.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
</context>
<context>
    <name>CallbackField</name>
    <message>
        <source>Super SIM tells {url} ({method}) of each profile.</source>
        <translation>Super SIM informa a {url} ({method}) de cada perfil.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Called when a profile is ready. It may be left empty: this program asks by itself.</source>
        <translation>Se llama cuando un perfil está listo. Puede quedar vacía: este programa consulta por sí mismo.</translation>
    </message>
    <message>
        <source>HTTP method of the call</source>
        <translation>Método HTTP de la llamada</translation>
    </message>
</context>
<context>
    <name>CameraWindow</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Escanear con la cámara</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Imagen de la cámara</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Step {number} of {of}</source>
        <translation>Paso {number} de {of}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>PASS</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FAIL</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>ERROR</translation>
    </message>
    <message>
        <source>TIMEOUT</source>
        <translation>TIMEOUT</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>DETENIDO</translation>
    </message>
    <message>
        <source>Plug in a module</source>
        <translation>Conecte un módulo</translation>
    </message>
    <message>
        <source>Something is plugged in.</source>
        <translation>Hay algo conectado.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>retírelo</translation>
    </message>
</context>
<context>
    <name>CardChoicesCard</name>
    <message>
        <source>More than one SIM would be named {name}.</source>
        <translation>Más de una SIM se llamaría {name}.</translation>
    </message>
    <message>
        <source>Then, for each SIM</source>
        <translation>Después, para cada SIM</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Orden de trabajo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Give each SIM a name</source>
        <translation>Dar un nombre a cada SIM</translation>
    </message>
    <message>
        <source>Name of the SIMs</source>
        <translation>Nombre de las SIM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>left new (not billed, no connection)</source>
        <translation>quedan nuevas (no se facturan, sin conexión)</translation>
    </message>
    <message>
        <source>ready (billed once it is used)</source>
        <translation>listas (se facturan al usarlas)</translation>
    </message>
    <message>
        <source>active (billed from today)</source>
        <translation>activas (se facturan desde hoy)</translation>
    </message>
</context>
<context>
    <name>CardEntry</name>
    <message>
        <source>ICCID of a card</source>
        <translation>ICCID de una tarjeta</translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation>Código de registro</translation>
    </message>
    <message>
        <source>Scan, type or paste it</source>
        <translation>Escanéelo, escríbalo o péguelo</translation>
    </message>
    <message>
        <source>10 characters</source>
        <translation>10 caracteres</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Put the card on the list; nothing is sent yet</source>
        <translation>Añadir la tarjeta a la lista; aún no se envía nada</translation>
    </message>
</context>
<context>
    <name>CardsFlow</name>
    <message>
        <source>Lists of cards (*.csv *.txt *.tsv)</source>
        <translation>Listas de tarjetas (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a list of cards</source>
        <translation>Abrir una lista de tarjetas</translation>
    </message>
    <message>
        <source>Type or scan a card, or open a list of cards.</source>
        <translation>Escriba o escanee una tarjeta, o abra una lista de tarjetas.</translation>
    </message>
    <message>
        <source>A CSV has the columns ICCID and registration code. It can also be dropped here, or pasted.</source>
        <translation>Un CSV tiene las columnas ICCID y registration code. También puede soltarlo aquí o pegarlo.</translation>
    </message>
    <message>
        <source>Try the sample cards</source>
        <translation>Probar las tarjetas de ejemplo</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Forget the cards on this page; nothing was sent</source>
        <translation>Olvidar las tarjetas de esta página; no se envió nada</translation>
    </message>
</context>
<context>
    <name>CardsTable</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln tarjeta</numerusform>
            <numerusform>%Ln tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be registered and are left out.</source>
        <translation>
            <numerusform>%Ln línea no se puede registrar y queda fuera.</numerusform>
            <numerusform>%Ln líneas no se pueden registrar y quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>Take this card out</source>
        <translation>Retirar esta tarjeta</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Leave the chosen cards as they are at the provider</source>
        <translation>Dejar las tarjetas elegidas como están en el proveedor</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Put the chosen card back into the line above, to be corrected</source>
        <translation>Devolver la tarjeta elegida a la línea de arriba para corregirla</translation>
    </message>
    <message>
        <source>Cards to register</source>
        <translation>Tarjetas por registrar</translation>
    </message>
</context>
<context>
    <name>CardsWords</name>
    <message numerus="yes">
        <source>Register %n SIM(s)</source>
        <translation>
            <numerusform>Registrar %Ln SIM</numerusform>
            <numerusform>Registrar %Ln SIM</numerusform>
        </translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>Registrar SIM</translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s) will be billed from today.</source>
        <translation>
            <numerusform>%Ln SIM se facturará desde hoy.</numerusform>
            <numerusform>%Ln SIM se facturarán desde hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether they are used or not. Ready SIMs are billed only once they are used.</source>
        <translation>Se usen o no. Las SIM listas se facturan solo al usarlas.</translation>
    </message>
    <message>
        <source>Register and activate</source>
        <translation>Registrar y activar</translation>
    </message>
    <message>
        <source>A SIM can be made ready or active only in a fleet. Choose the fleet.</source>
        <translation>Una SIM solo puede quedar lista o activa en una flota. Elija la flota.</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>lo pegado</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>se elimina</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Only problems</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Export problems…</source>
        <translation>Exportar problemas…</translation>
    </message>
    <message>
        <source>Use this row anyway</source>
        <translation>Usar esta fila de todos modos</translation>
    </message>
    <message>
        <source>Undo this decision</source>
        <translation>Deshacer esta decisión</translation>
    </message>
    <message>
        <source>Rows of the list and what was found</source>
        <translation>Filas de la lista y lo que se encontró</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%Ln lista</numerusform>
            <numerusform>%Ln listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%Ln requiere atención</numerusform>
            <numerusform>%Ln requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%Ln por decidir</numerusform>
            <numerusform>%Ln por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the rows with problems</source>
        <translation>Exportar las filas con problemas</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>problemas.csv</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Wait for the network, s</source>
        <translation>Espera de la red, s</translation>
    </message>
    <message>
        <source>Host to ping</source>
        <translation>Host para el ping</translation>
    </message>
    <message>
        <source>Seconds; 0 skips the network check</source>
        <translation>Segundos; 0 omite la comprobación de la red</translation>
    </message>
    <message>
        <source>no ping</source>
        <translation>sin ping</translation>
    </message>
    <message>
        <source>Name or address of a host, asked over the data session where the module can</source>
        <translation>Nombre o dirección de un host, consultado por la sesión de datos si el módulo lo permite</translation>
    </message>
    <message>
        <source>Wait for a data session with an address</source>
        <translation>Esperar una sesión de datos con dirección</translation>
    </message>
    <message>
        <source>The network is not waited for.</source>
        <translation>No se espera a la red.</translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>SIMs</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>consultando…</translation>
    </message>
    <message>
        <source>What these codes claim</source>
        <translation>Lo que reclaman estos códigos</translation>
    </message>
    <message>
        <source>What this code claims</source>
        <translation>Lo que reclama este código</translation>
    </message>
    <message>
        <source>not reported by the provider</source>
        <translation>no indicado por el proveedor</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot be claimed and are left out.</source>
        <translation>
            <numerusform>%Ln código no se puede reclamar y queda fuera.</numerusform>
            <numerusform>%Ln códigos no se pueden reclamar y quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a line to see what to do.</source>
        <translation>Señale una línea para ver qué hacer.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Orden de trabajo</translation>
    </message>
    <message>
        <source>SIM state</source>
        <translation>Estado de la SIM</translation>
    </message>
    <message>
        <source>issued (not billed)</source>
        <translation>emitida (no se factura)</translation>
    </message>
    <message>
        <source>factory test (free at first)</source>
        <translation>prueba de fábrica (gratis al principio)</translation>
    </message>
    <message>
        <source>activated (billed from today)</source>
        <translation>activada (se factura desde hoy)</translation>
    </message>
    <message>
        <source>Take this code out</source>
        <translation>Retirar este código</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Leave the chosen codes as they are at the provider</source>
        <translation>Dejar los códigos elegidos como están en el proveedor</translation>
    </message>
    <message>
        <source>Codes to claim</source>
        <translation>Códigos por reclamar</translation>
    </message>
</context>
<context>
    <name>CodeBuild</name>
    <message>
        <source>SM-DP+ address</source>
        <translation>Dirección SM-DP+</translation>
    </message>
    <message>
        <source>MatchingID</source>
        <translation>MatchingID</translation>
    </message>
    <message>
        <source>SM-DP+ OID (optional)</source>
        <translation>OID del SM-DP+ (opcional)</translation>
    </message>
    <message>
        <source>Whoever downloads it is asked for a confirmation code</source>
        <translation>A quien lo descargue se le pide un código de confirmación</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Crear el código</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Code from the e-mail</source>
        <translation>Código del correo</translation>
    </message>
    <message>
        <source>6 digits</source>
        <translation>6 dígitos</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Acceder</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Enviar otro código</translation>
    </message>
    <message>
        <source>Type, paste or scan an activation code: LPA:1$…</source>
        <translation>Escriba, pegue o escanee un código de activación: LPA:1$…</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Código de activación</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Explain the code and draw it</source>
        <translation>Explicar el código y dibujarlo</translation>
    </message>
    <message>
        <source>Make a code of its fields</source>
        <translation>Crear un código a partir de sus campos</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir una imagen…</translation>
    </message>
    <message>
        <source>Read the code out of a picture; one can also be dropped here</source>
        <translation>Leer el código de una imagen; también se puede soltar aquí</translation>
    </message>
</context>
<context>
    <name>CodeStyle</name>
    <message>
        <source>Error level</source>
        <translation>Nivel de corrección</translation>
    </message>
    <message>
        <source>Error level of the QR code</source>
        <translation>Nivel de corrección del código QR</translation>
    </message>
    <message>
        <source>How much of the code may be damaged. More needs a larger symbol.</source>
        <translation>Qué parte del código puede dañarse. Más nivel exige un símbolo mayor.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Writes the host in capital letters, which needs less room. It is the same host for every phone.</source>
        <translation>Escribe el host en mayúsculas, que ocupa menos. Para cualquier teléfono es el mismo host.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>As large as the screen allows, for a phone to scan</source>
        <translation>Tan grande como permita la pantalla, para escanearlo con un teléfono</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the QR code as PNG, SVG or PDF</source>
        <translation>Guardar el código QR como PNG, SVG o PDF</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>Dirección SM-DP+</translation>
    </message>
    <message>
        <source>MatchingID</source>
        <translation>MatchingID</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>Código de confirmación</translation>
    </message>
    <message>
        <source>SM-DP+ OID</source>
        <translation>OID del SM-DP+</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Ocultar el código</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>version {version}, level {level} · read back and equal</source>
        <translation>versión {version}, nivel {level} · releído e igual</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>se pide</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>no se pide</translation>
    </message>
    <message>
        <source>None: the SM-DP+ knows the device by its EID.</source>
        <translation>Ninguno: el SM-DP+ reconoce el dispositivo por su EID.</translation>
    </message>
    <message>
        <source>Whoever downloads the profile is asked for a code that comes by another way.</source>
        <translation>A quien descargue el perfil se le pide un código que llega por otra vía.</translation>
    </message>
    <message>
        <source>The download starts without a further question.</source>
        <translation>La descarga empieza sin más preguntas.</translation>
    </message>
    <message>
        <source>The server that holds the profile.</source>
        <translation>El servidor que guarda el perfil.</translation>
    </message>
    <message>
        <source>Which profile it is. Whoever has it can download the profile, once.</source>
        <translation>Qué perfil es. Quien lo tenga puede descargar el perfil, una vez.</translation>
    </message>
    <message>
        <source>The server must prove that it has this number.</source>
        <translation>El servidor debe demostrar que tiene este número.</translation>
    </message>
    <message>
        <source>Fields of SGP.22 version 3; they are kept as they are.</source>
        <translation>Campos de SGP.22 versión 3; se conservan como están.</translation>
    </message>
    <message>
        <source>The profile of this code was already downloaded.</source>
        <translation>El perfil de este código ya se descargó.</translation>
    </message>
    <message>
        <source>A code works once. Print or show it again only if you know why.</source>
        <translation>Un código sirve una vez. Imprímalo o muéstrelo de nuevo solo si sabe por qué.</translation>
    </message>
</context>
<context>
    <name>CodesOut</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>El código está en el portapapeles.</translation>
    </message>
    <message>
        <source>The SM-DP+ address is on the clipboard.</source>
        <translation>La dirección SM-DP+ está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the list for the device management system</source>
        <translation>Guardar la lista para el sistema de gestión de dispositivos</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Hoja de cálculo (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) listed in {name}.</source>
        <translation>
            <numerusform>%Ln dispositivo listado en {name}.</numerusform>
            <numerusform>%Ln dispositivos listados en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>It was read back and is equal.</source>
        <translation>Se releyó y es igual.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Guardar el código QR</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a picture of a code</source>
        <translation>Abrir una imagen de un código</translation>
    </message>
    <message>
        <source>Codes typed or read here</source>
        <translation>Códigos escritos o leídos aquí</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Imprimir etiquetas…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Plantillas…</translation>
    </message>
    <message>
        <source>Codes and labels</source>
        <translation>Códigos y etiquetas</translation>
    </message>
    <message>
        <source>There is no activation code here yet.</source>
        <translation>Aquí no hay todavía ningún código de activación.</translation>
    </message>
    <message>
        <source>No unit of “{name}” has a code yet.</source>
        <translation>Ninguna unidad de «{name}» tiene código todavía.</translation>
    </message>
    <message>
        <source>The codes of an assignment appear here by themselves.</source>
        <translation>Los códigos de una asignación aparecen aquí por sí solos.</translation>
    </message>
    <message>
        <source>QR codes on screen, as pictures and as labels, each read back</source>
        <translation>Códigos QR en pantalla, como imágenes y como etiquetas, cada uno releído</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) typed or read here</source>
        <translation>
            <numerusform>%Ln código escrito o leído aquí</numerusform>
            <numerusform>%Ln códigos escritos o leídos aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of “{name}”</source>
        <translation>
            <numerusform>%Ln unidad de «{name}»</numerusform>
            <numerusform>%Ln unidades de «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already downloaded</source>
        <translation>
            <numerusform>%Ln ya descargado</numerusform>
            <numerusform>%Ln ya descargados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesTable</name>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Units with codes</source>
        <translation>Unidades con códigos</translation>
    </message>
    <message>
        <source>typed or read here</source>
        <translation>escrito o leído aquí</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>Nobody has been given this code yet.</source>
        <translation>Este código aún no se ha dado a nadie.</translation>
    </message>
    <message>
        <source>The code was shown or copied; no label was saved.</source>
        <translation>El código se mostró o copió; no se guardó ninguna etiqueta.</translation>
    </message>
    <message>
        <source>The code was saved as a picture, which was read back.</source>
        <translation>El código se guardó como imagen, que se releyó.</translation>
    </message>
    <message>
        <source>A label was saved and read back.</source>
        <translation>Se guardó una etiqueta y se releyó.</translation>
    </message>
    <message>
        <source>The provider says that the profile was downloaded.</source>
        <translation>El proveedor dice que el perfil se descargó.</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>What each column holds</source>
        <translation>Contenido de cada columna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>ICCID (optional)</source>
        <translation>ICCID (opcional)</translation>
    </message>
    <message>
        <source>Read the list with these columns</source>
        <translation>Leer la lista con estas columnas</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Respuesta esperada</translation>
    </message>
    <message>
        <source>Time-out, s</source>
        <translation>Tiempo máximo, s</translation>
    </message>
    <message>
        <source>A regular expression that a line of the answer has to match; empty: OK is enough</source>
        <translation>Expresión regular que debe cumplir una línea de la respuesta; vacía: basta con OK</translation>
    </message>
    <message>
        <source>Go on where the module refuses it</source>
        <translation>Seguir aunque el módulo lo rechace</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Send this command before the one above it</source>
        <translation>Enviar este comando antes que el anterior</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take this command out of the recipe</source>
        <translation>Quitar este comando de la receta</translation>
    </message>
</context>
<context>
    <name>CommandsSection</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>None are sent.</source>
        <translation>No se envía ninguno.</translation>
    </message>
    <message>
        <source>Sent in this order after the settings, before the network is waited for.</source>
        <translation>Se envían en este orden después de los ajustes y antes de esperar a la red.</translation>
    </message>
    <message>
        <source>Add a command</source>
        <translation>Añadir un comando</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Console · {socket}</source>
        <translation>Consola · {socket}</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Make this line a favourite</source>
        <translation>Hacer de esta línea una favorita</translation>
    </message>
    <message>
        <source>Traffic of the chosen socket</source>
        <translation>Tráfico del puesto elegido</translation>
    </message>
    <message>
        <source>No traffic here yet.</source>
        <translation>Todavía no hay tráfico.</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Enviar un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Save the traffic</source>
        <translation>Guardar el tráfico</translation>
    </message>
    <message>
        <source>Text for the module. Enter sends it, Escape leaves it out.</source>
        <translation>Texto para el módulo. Intro lo envía, Escape lo descarta.</translation>
    </message>
    <message>
        <source>Command, for example AT+CSQ. Ctrl+R searches what was typed before.</source>
        <translation>Comando, por ejemplo AT+CSQ. Ctrl+R busca en lo escrito antes.</translation>
    </message>
    <message>
        <source>Line to send</source>
        <translation>Línea por enviar</translation>
    </message>
</context>
<context>
    <name>ConsoleBar</name>
    <message>
        <source>Favourites and macros</source>
        <translation>Favoritas y macros</translation>
    </message>
    <message>
        <source>Search the traffic (Ctrl+F)</source>
        <translation>Buscar en el tráfico (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy all traffic of this socket</source>
        <translation>Copiar todo el tráfico de este puesto</translation>
    </message>
    <message>
        <source>Save the traffic</source>
        <translation>Guardar el tráfico</translation>
    </message>
    <message>
        <source>Clear the console (Ctrl+L)</source>
        <translation>Vaciar la consola (Ctrl+L)</translation>
    </message>
    <message>
        <source>Speed, line ending, view, files</source>
        <translation>Velocidad, fin de línea, vista, archivos</translation>
    </message>
    <message>
        <source>More room for the console</source>
        <translation>Más espacio para la consola</translation>
    </message>
    <message>
        <source>Go on (Ctrl+P)</source>
        <translation>Seguir (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause the view and go on receiving (Ctrl+P)</source>
        <translation>Pausar la vista y seguir recibiendo (Ctrl+P)</translation>
    </message>
    <message>
        <source>paused; what arrives meanwhile is kept</source>
        <translation>en pausa; lo que llegue se conserva</translation>
    </message>
    <message>
        <source>what the program and the module send each other</source>
        <translation>lo que el programa y el módulo se envían</translation>
    </message>
</context>
<context>
    <name>ConsoleFind</name>
    <message>
        <source>Search the traffic</source>
        <translation>Buscar en el tráfico</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminar la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleMacroEditor</name>
    <message>
        <source>Name of the macro</source>
        <translation>Nombre de la macro</translation>
    </message>
    <message>
        <source>Lines of the macro</source>
        <translation>Líneas de la macro</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Text for &gt;</source>
        <translation>Texto para &gt;</translation>
    </message>
    <message>
        <source>Regular expression that the answer has; without one it must not be an error.</source>
        <translation>Expresión regular que cumple la respuesta; sin ella, no debe ser un error.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>Quitar la línea elegida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A macro needs a name and a line to send.</source>
        <translation>Una macro necesita un nombre y una línea por enviar.</translation>
    </message>
    <message>
        <source>Line {number}: not a regular expression ({reason}).</source>
        <translation>Línea {number}: no es una expresión regular ({reason}).</translation>
    </message>
    <message>
        <source>Line {number}: the seconds are a number from 0.1 to 600.</source>
        <translation>Línea {number}: los segundos son un número de 0,1 a 600.</translation>
    </message>
</context>
<context>
    <name>ConsoleMacros</name>
    <message>
        <source>Favourites and macros</source>
        <translation>Favoritas y macros</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The star keeps a line, the plus makes a macro of several.</source>
        <translation>Todavía no hay nada guardado. La estrella guarda una línea; el signo más hace una macro de varias.</translation>
    </message>
    <message>
        <source>Send the chosen one (Enter)</source>
        <translation>Enviar la elegida (Intro)</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Macro nueva</translation>
    </message>
    <message>
        <source>Edit the chosen macro</source>
        <translation>Editar la macro elegida</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Quitar la elegida</translation>
    </message>
    <message>
        <source>Import macros from a file</source>
        <translation>Importar macros de un archivo</translation>
    </message>
    <message>
        <source>Export all macros to a file</source>
        <translation>Exportar todas las macros a un archivo</translation>
    </message>
    <message>
        <source>Import macros</source>
        <translation>Importar macros</translation>
    </message>
    <message>
        <source>Macros (*.toml)</source>
        <translation>Macros (*.toml)</translation>
    </message>
    <message>
        <source>Export macros</source>
        <translation>Exportar macros</translation>
    </message>
</context>
<context>
    <name>ConsoleMenu</name>
    <message>
        <source>Close the port</source>
        <translation>Cerrar el puerto</translation>
    </message>
    <message>
        <source>Open the port and listen</source>
        <translation>Abrir el puerto y escuchar</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>Significados</translation>
    </message>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>Bytes en hexadecimal</translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation>Fin de línea</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Speed in baud</source>
        <translation>Velocidad en baudios</translation>
    </message>
    <message>
        <source>Find the speed</source>
        <translation>Averiguar la velocidad</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Control de flujo</translation>
    </message>
    <message>
        <source>RTS and CTS</source>
        <translation>RTS y CTS</translation>
    </message>
    <message>
        <source>XON and XOFF</source>
        <translation>XON y XOFF</translation>
    </message>
    <message>
        <source>DTR on</source>
        <translation>DTR activo</translation>
    </message>
    <message>
        <source>Send the lines of a file…</source>
        <translation>Enviar las líneas de un archivo…</translation>
    </message>
    <message>
        <source>Send a file as it is…</source>
        <translation>Enviar un archivo tal cual…</translation>
    </message>
    <message>
        <source>History of this port only</source>
        <translation>Historial solo de este puerto</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>Olvidar el historial</translation>
    </message>
</context>
<context>
    <name>ConsoleStatus</name>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} de {of}</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>espera una respuesta</translation>
    </message>
    <message>
        <source>open at {baud} baud</source>
        <translation>abierto a {baud} baudios</translation>
    </message>
    <message>
        <source>the recipe has the port</source>
        <translation>la receta ocupa el puerto</translation>
    </message>
    <message>
        <source>port closed</source>
        <translation>puerto cerrado</translation>
    </message>
    <message>
        <source>Stop sending (Escape)</source>
        <translation>Dejar de enviar (Escape)</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message numerus="yes">
        <source>… %n lines are not shown …</source>
        <translation>
            <numerusform>… %Ln línea no se muestra …</numerusform>
            <numerusform>… %Ln líneas no se muestran …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextForm</name>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>PDP type</source>
        <translation>Tipo PDP</translation>
    </message>
    <message>
        <source>PDP context</source>
        <translation>Contexto PDP</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Number of the context (CID), 1 to 16; most modules use 1</source>
        <translation>Número del contexto (CID), de 1 a 16; la mayoría de los módulos usa el 1</translation>
    </message>
    <message>
        <source>Remove this context</source>
        <translation>Quitar este contexto</translation>
    </message>
</context>
<context>
    <name>ContextsSection</name>
    <message>
        <source>Further contexts</source>
        <translation>Otros contextos</translation>
    </message>
    <message>
        <source>For devices that use a second APN, such as one for management.</source>
        <translation>Para dispositivos que usan un segundo APN, por ejemplo de gestión.</translation>
    </message>
    <message>
        <source>Add a context</source>
        <translation>Añadir un contexto</translation>
    </message>
</context>
<context>
    <name>CopyFacts</name>
    <message>
        <source>Copy: {name}</source>
        <translation>Copiar: {name}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Simwright has a fault</source>
        <translation>Simwright tiene un fallo</translation>
    </message>
    <message>
        <source>Something happened that the program did not foresee. What was finished is safe in the ledger; what was being done may have to be done again. Please send this text to support.</source>
        <translation>Ocurrió algo que el programa no preveía. Lo terminado está a salvo en el libro de registro; lo que estaba en curso quizá haya que repetirlo. Envíe este texto al soporte, por favor.</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Detalles del fallo</translation>
    </message>
    <message>
        <source>The log is in {file}</source>
        <translation>El registro está en {file}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Paquete de soporte…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>CycleField</name>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Bits of the cycle</source>
        <translation>Bits del ciclo</translation>
    </message>
    <message>
        <source>Paging time window</source>
        <translation>Ventana de paging</translation>
    </message>
    <message>
        <source>Bits of the window</source>
        <translation>Bits de la ventana</translation>
    </message>
    <message>
        <source>Choose a cycle, or type one: a value without an exact code is rounded</source>
        <translation>Elija un ciclo o escriba uno: un valor sin código exacto se redondea</translation>
    </message>
    <message>
        <source>{network}: taken as no request</source>
        <translation>{network}: cuenta como sin petición</translation>
    </message>
    <message>
        <source>left to the network</source>
        <translation>lo decide la red</translation>
    </message>
    <message>
        <source>{network}: {cycle}</source>
        <translation>{network}: {cycle}</translation>
    </message>
    <message>
        <source>{network}: {cycle}, PTW {window}</source>
        <translation>{network}: {cycle}, PTW {window}</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Row {row}, {name}: was it made?</source>
        <translation>Fila {row}, {name}: ¿se hizo?</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>It was made</source>
        <translation>Se hizo</translation>
    </message>
    <message>
        <source>I found it at the provider; nothing is sent again</source>
        <translation>Lo encontré en el proveedor; no se envía nada de nuevo</translation>
    </message>
    <message>
        <source>It was not made</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>The row waits again, and is sent when you go on</source>
        <translation>La fila vuelve a esperar y se envía cuando continúe</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Ask the provider once more what it shows</source>
        <translation>Preguntar otra vez al proveedor qué muestra</translation>
    </message>
    <message>
        <source>asking the provider…</source>
        <translation>consultando al proveedor…</translation>
    </message>
</context>
<context>
    <name>DeviceListModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>ready, as you decided</source>
        <translation>lista, por decisión suya</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>DeviceTable</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Set up as trackers…</source>
        <translation>Configurar como rastreadores…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
</context>
<context>
    <name>DeviceTimeline</name>
    <message>
        <source>Part of an event</source>
        <translation>Parte de un evento</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Filtrar los eventos</translation>
    </message>
    <message>
        <source>Events of the device, newest first</source>
        <translation>Eventos del dispositivo, primero los más recientes</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Sin hora</translation>
    </message>
    <message>
        <source>No event matches. Clear the filter to see every event.</source>
        <translation>Ningún evento coincide. Quite el filtro para ver todos los eventos.</translation>
    </message>
    <message>
        <source>The provider has no events of this device yet.</source>
        <translation>El proveedor no tiene todavía eventos de este dispositivo.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>{names}
Some devices may get the same name. Put {field} into it.</source>
        <translation>{names}
Algunos dispositivos podrían llevar el mismo nombre. Incluya {field} en él.</translation>
    </message>
    <message>
        <source>Then make a device from each SIM</source>
        <translation>Después, crear un dispositivo con cada SIM</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Service policy</source>
        <translation>Política de servicio</translation>
    </message>
    <message>
        <source>Coverage policy</source>
        <translation>Política de cobertura</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Name of the devices</source>
        <translation>Nombre de los dispositivos</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separados por comas</translation>
    </message>
    <message>
        <source>left disabled</source>
        <translation>queda deshabilitado</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>habilitado</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>{name}: {action}, done.</source>
        <translation>{name}: {action}, hecho.</translation>
    </message>
    <message>
        <source>{name}: {action}</source>
        <translation>{name}: {action}</translation>
    </message>
    <message>
        <source>{call}: not done.</source>
        <translation>{call}: no se hizo.</translation>
    </message>
    <message>
        <source>{call}: done.</source>
        <translation>{call}: hecho.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s)</source>
        <translation>
            <numerusform>%Ln SIM</numerusform>
            <numerusform>%Ln SIM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Ask the provider again (F5)</source>
        <translation>Consultar de nuevo al proveedor (F5)</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>There is no account whose devices can be shown.</source>
        <translation>No hay ninguna cuenta cuyos dispositivos se puedan mostrar.</translation>
    </message>
    <message>
        <source>Devices are kept by accounts at EMnify and Super SIM.</source>
        <translation>Las cuentas de EMnify y Super SIM llevan los dispositivos.</translation>
    </message>
</context>
<context>
    <name>DiagnosisPanel</name>
    <message>
        <source>Checks each step from the SIM to the data with what the provider knows now. Ends in one finding.</source>
        <translation>Comprueba cada paso, de la SIM a los datos, con lo que el proveedor sabe ahora. Llega a un solo resultado.</translation>
    </message>
    <message>
        <source>Asking the provider: SIM, device, network, events, data session, data …</source>
        <translation>Consultando al proveedor: SIM, dispositivo, red, eventos, sesión de datos, datos …</translation>
    </message>
    <message>
        <source>The diagnosis is under way</source>
        <translation>El diagnóstico está en curso</translation>
    </message>
    <message>
        <source>Diagnose again</source>
        <translation>Diagnosticar de nuevo</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
</context>
<context>
    <name>EdrxSection</name>
    <message>
        <source>Extended discontinuous reception (eDRX)</source>
        <translation>Recepción discontinua extendida (eDRX)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>eDRX</source>
        <translation>eDRX</translation>
    </message>
    <message>
        <source>on, with this cycle</source>
        <translation>sí, con este ciclo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>FindingView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the finding with its evidence</source>
        <translation>Copiar el resultado con sus pruebas</translation>
    </message>
    <message>
        <source>What was found on the way</source>
        <translation>Lo encontrado en el camino</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>As of {time}; later changes are not included</source>
        <translation>Estado a las {time}; no incluye cambios posteriores</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Estado a las {time}</translation>
    </message>
</context>
<context>
    <name>FleetDesk</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Fleets and networks</source>
        <translation>Flotas y redes</translation>
    </message>
    <message>
        <source>New fleet</source>
        <translation>Flota nueva</translation>
    </message>
    <message>
        <source>with the networks of</source>
        <translation>con las redes de</translation>
    </message>
    <message>
        <source>Name of the new fleet</source>
        <translation>Nombre de la flota nueva</translation>
    </message>
    <message>
        <source>Network access profile</source>
        <translation>Network Access Profile</translation>
    </message>
    <message>
        <source>A network to add</source>
        <translation>Una red que añadir</translation>
    </message>
    <message>
        <source>Country or network</source>
        <translation>País o red</translation>
    </message>
    <message>
        <source>Networks that the SIMs may use</source>
        <translation>Redes que las SIM pueden usar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Create a fleet of this name; data and SMS are on</source>
        <translation>Crear una flota con este nombre; datos y SMS quedan activos</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Añadir red</translation>
    </message>
    <message>
        <source>Every fleet with this profile may use it</source>
        <translation>Puede usarla toda flota con este perfil</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>A profile of the name above, with this network alone</source>
        <translation>Un perfil con el nombre de arriba, solo con esta red</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>SIMs of every fleet with this profile lose these networks</source>
        <translation>Las SIM de toda flota con este perfil pierden estas redes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FleetList</name>
    <message>
        <source>Nothing here matches “{text}”.</source>
        <translation>Aquí nada coincide con «{text}».</translation>
    </message>
    <message>
        <source>A device is found by its name, tag, ICCID, IMEI, IMSI or IP address; a SIM by its numbers.</source>
        <translation>Un dispositivo se encuentra por nombre, tag, ICCID, IMEI, IMSI o dirección IP; una SIM, por sus números.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Quitar la búsqueda</translation>
    </message>
    <message>
        <source>This account has no SIMs yet.</source>
        <translation>Esta cuenta no tiene SIM todavía.</translation>
    </message>
    <message>
        <source>They appear here as soon as they are registered or assigned.</source>
        <translation>Aparecen aquí en cuanto se registran o asignan.</translation>
    </message>
    <message>
        <source>Assign eSIMs</source>
        <translation>Asignar eSIM</translation>
    </message>
    <message>
        <source>There are no devices yet.</source>
        <translation>Todavía no hay dispositivos.</translation>
    </message>
    <message>
        <source>Register SIMs by the code on their card or box, and make devices of them.</source>
        <translation>Registre SIM con el código de su tarjeta o caja y cree dispositivos con ellas.</translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>Registrar SIM</translation>
    </message>
    <message>
        <source>Name, ICCID or status</source>
        <translation>Nombre, ICCID o estado</translation>
    </message>
    <message>
        <source>Name, tag, ICCID, IMEI or IP address</source>
        <translation>Nombre, tag, ICCID, IMEI o dirección IP</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Buscar dispositivos y SIM</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>SIMs</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>Also those that are in no device</source>
        <translation>También las que no están en ningún dispositivo</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Hide them</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Leave it empty if it was never changed.</source>
        <translation>Déjelo vacío si nunca se ha cambiado.</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>The model does not tell which; see the device&apos;s manual.</source>
        <translation>El modelo no indica cuál; consulte el manual del dispositivo.</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Scan this code with the camera of the phone. Escape goes back.</source>
        <translation>Escanee este código con la cámara del teléfono. Escape vuelve atrás.</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>Código QR de {name}</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the steps</source>
        <translation>Guardar los pasos</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Steps by hand</source>
        <translation>Pasos a mano</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>Copiar los pasos</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>Guardar para imprimir…</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Help on this page</source>
        <translation>Ayuda sobre esta página</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Paquete de soporte…</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <translation>Versión {version} disponible</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Name, EID, ICCID, IMEI, BIC or batch</source>
        <translation>Nombre, EID, ICCID, IMEI, BIC o lote</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Units, newest first</source>
        <translation>Unidades, primero las más recientes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>EID or IMEI</source>
        <translation>EID o IMEI</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) found</source>
        <translation>
            <numerusform>%Ln unidad encontrada</numerusform>
            <numerusform>%Ln unidades encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%Ln unidad</numerusform>
            <numerusform>%Ln unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>Aquí no coincide nada.</translation>
    </message>
    <message>
        <source>Clear the search to see every unit, newest first.</source>
        <translation>Quite la búsqueda para ver todas las unidades, primero las más recientes.</translation>
    </message>
    <message>
        <source>No unit has been worked on at this station yet.</source>
        <translation>En esta estación no se ha trabajado todavía en ninguna unidad.</translation>
    </message>
    <message>
        <source>What is assigned or configured appears here, with every step and its result.</source>
        <translation>Lo que se asigna o configura aparece aquí, con cada paso y su resultado.</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln unidad escrita en {name}.</numerusform>
            <numerusform>%Ln unidades escritas en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activation codes are secrets and were left out.</source>
        <translation>Los códigos de activación son secretos y quedaron fuera.</translation>
    </message>
</context>
<context>
    <name>HostView</name>
    <message>
        <source>Celona gives no code per device</source>
        <translation>Celona no da un código por dispositivo</translation>
    </message>
    <message>
        <source>The profile waits for the EID. Enter this SM-DP+ address in the device management system; each device then fetches its own profile. There is nothing to scan and no label to print.</source>
        <translation>El perfil espera al EID. Introduzca esta dirección SM-DP+ en el sistema de gestión de dispositivos; cada dispositivo descarga entonces su propio perfil. No hay nada que escanear ni etiqueta que imprimir.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Save the list for it…</source>
        <translation>Guardar la lista para él…</translation>
    </message>
    <message>
        <source>EID, name, ICCID and SM-DP+ address of every device</source>
        <translation>EID, nombre, ICCID y dirección SM-DP+ de cada dispositivo</translation>
    </message>
    <message>
        <source>Device management system</source>
        <translation>Sistema de gestión de dispositivos</translation>
    </message>
    <message>
        <source>another system</source>
        <translation>otro sistema</translation>
    </message>
    <message>
        <source>In Jamf Pro: make a group of the devices in the saved list, found by EID. Send it the command Refresh Cellular Plans with this address as eSIM server URL, https:// before it. Each device takes up to three minutes.</source>
        <translation>En Jamf Pro: cree un grupo con los dispositivos de la lista guardada, buscados por EID. Envíele el comando Refresh Cellular Plans con esta dirección, con https:// delante, como eSIM server URL. Cada dispositivo tarda hasta tres minutos.</translation>
    </message>
    <message>
        <source>In Intune, for Windows 11: make a settings catalog profile with the category eSIM, enter this address as download server, and assign it to a group of the devices in the saved list. For iPhone and iPad: choose the devices and their action Update cellular data plan, with this address and https:// before it.</source>
        <translation>En Intune, para Windows 11: cree un perfil del catálogo de configuración con la categoría eSIM, introduzca esta dirección como servidor de descarga y asígnelo a un grupo con los dispositivos de la lista guardada. Para iPhone y iPad: elija los dispositivos y su acción Update cellular data plan, con esta dirección y https:// delante.</translation>
    </message>
    <message>
        <source>There: import the list or choose the devices by EID, enter the address as the server for eSIM profiles, and let the devices refresh their cellular plans. That takes up to three minutes each.</source>
        <translation>Allí: importe la lista o elija los dispositivos por EID, introduzca la dirección como servidor de perfiles eSIM y haga que los dispositivos actualicen sus planes móviles. Tarda hasta tres minutos por dispositivo.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>what was pasted</source>
        <translation>lo pegado</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold no BIC and are left out.</source>
        <translation>
            <numerusform>%Ln línea no contiene BIC y queda fuera.</numerusform>
            <numerusform>%Ln líneas no contienen BIC y quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is line {number}: {line}</source>
        <translation>La primera es la línea {number}: {line}</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>Interrupted at the bench</source>
        <translation>Interrumpido en el banco</translation>
    </message>
    <message>
        <source>Simwright ended while these modules were being configured. What a module has already, it keeps.</source>
        <translation>Simwright se cerró mientras se configuraban estos módulos. Lo que un módulo ya tiene, lo conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>Dejar todos como están</translation>
    </message>
</context>
<context>
    <name>InterruptedRow</name>
    <message>
        <source>{port} · {when}</source>
        <translation>{port} · {when}</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>Start {name} again</source>
        <translation>Iniciar {name} de nuevo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Leave {name} as it is</source>
        <translation>Dejar {name} como está</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>{device}, {at}</source>
        <translation>{device}, {at}</translation>
    </message>
    <message>
        <source>Looked at {time}: it does not show yet.</source>
        <translation>Consultado a las {time}: aún no aparece.</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Se hizo</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Consultar de nuevo</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Waiting for the network</source>
        <translation>A la espera de la red</translation>
    </message>
    <message>
        <source>Each of these is sent once, in this order, as soon as its provider can be reached.</source>
        <translation>Cada una se envía una vez, en este orden, en cuanto se pueda alcanzar a su proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todas</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>{what}: {device}</source>
        <translation>{what}: {device}</translation>
    </message>
    <message>
        <source>{account} · since {when}</source>
        <translation>{account} · desde {when}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel {what} of {device}</source>
        <translation>Cancelar {what} de {device}</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} de {of}</translation>
    </message>
    <message>
        <source>Printing goes on by itself after that.</source>
        <translation>Después la impresión sigue sola.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n label(s)…</source>
        <translation>
            <numerusform>Guardar %Ln etiqueta…</numerusform>
            <numerusform>Guardar %Ln etiquetas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)</source>
        <translation>
            <numerusform>Imprimir %Ln etiqueta</numerusform>
            <numerusform>Imprimir %Ln etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save labels…</source>
        <translation>Guardar etiquetas…</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimir etiquetas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the labels</source>
        <translation>Progreso de las etiquetas</translation>
    </message>
</context>
<context>
    <name>LabelCard</name>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Picture of the label</source>
        <translation>Imagen de la etiqueta</translation>
    </message>
    <message>
        <source>Print this label…</source>
        <translation>Imprimir esta etiqueta…</translation>
    </message>
    <message>
        <source>300 dpi · read back and equal</source>
        <translation>300 dpi · releído e igual</translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)…</source>
        <translation>
            <numerusform>Imprimir %Ln etiqueta…</numerusform>
            <numerusform>Imprimir %Ln etiquetas…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelCheck</name>
    <message>
        <source>PASS: the label of {name}, row {row}</source>
        <translation>PASS: la etiqueta de {name}, fila {row}</translation>
    </message>
    <message>
        <source>Check by scanning</source>
        <translation>Comprobar escaneando</translation>
    </message>
    <message>
        <source>Scan printed labels: each must be one of this list</source>
        <translation>Escanee las etiquetas impresas: cada una debe ser de esta lista</translation>
    </message>
    <message>
        <source>FAIL: this label is not one of the list</source>
        <translation>FAIL: esta etiqueta no es de la lista</translation>
    </message>
    <message>
        <source>Put it aside: it belongs to something else, or was made from another list.</source>
        <translation>Apártela: es de otra cosa o se hizo con otra lista.</translation>
    </message>
    <message>
        <source>Scan the code of a printed label.</source>
        <translation>Escanee el código de una etiqueta impresa.</translation>
    </message>
    <message>
        <source>{done} of {of} checked</source>
        <translation>{done} de {of} comprobadas</translation>
    </message>
</context>
<context>
    <name>LabelDesign</name>
    <message>
        <source>read back and equal</source>
        <translation>releído e igual</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Change this template, or make another one of it</source>
        <translation>Cambiar esta plantilla o hacer otra a partir de ella</translation>
    </message>
    <message>
        <source>Picture of the label</source>
        <translation>Imagen de la etiqueta</translation>
    </message>
    <message>
        <source>First label of the sheet</source>
        <translation>Primera etiqueta de la hoja</translation>
    </message>
    <message>
        <source>Counted along the rows; those before are used</source>
        <translation>Se cuenta por filas; las anteriores están usadas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Where a unit of the list names none</source>
        <translation>Si una unidad de la lista no indica ninguno</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>Tamaño real</translation>
    </message>
</context>
<context>
    <name>LabelDesk</name>
    <message>
        <source>A code works once. Print it again only if the first label is gone.</source>
        <translation>Un código sirve una vez. Imprímalo de nuevo solo si la primera etiqueta ya no existe.</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Seguir de todos modos</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Guardar etiquetas</translation>
    </message>
    <message>
        <source>Cancelled. What was printed until then is recorded.</source>
        <translation>Cancelado. Lo impreso hasta entonces queda registrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} saved as {name}.</source>
        <translation>{count}: guardado como {name}.</translation>
    </message>
    <message>
        <source>{count} sent to {name}.</source>
        <translation>{count}: enviado a {name}.</translation>
    </message>
    <message>
        <source>Each code was read back and is equal.</source>
        <translation>Cada código se releyó y es igual.</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page.</source>
        <translation>Imprima al 100 %, sin ajustar a la página.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a code were left out.</source>
        <translation>
            <numerusform>%Ln sin código quedó fuera.</numerusform>
            <numerusform>%Ln sin código quedaron fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the printer…</source>
        <translation>Consultando la impresora…</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimir etiquetas</translation>
    </message>
    <message>
        <source>Each code is read back at the printer&apos;s resolution before it goes out.</source>
        <translation>Cada código se relee antes de salir, a la resolución de la impresora.</translation>
    </message>
    <message>
        <source>Back to the codes</source>
        <translation>Volver a los códigos</translation>
    </message>
</context>
<context>
    <name>LabelEmpty</name>
    <message>
        <source>Open a list, or drop it here.</source>
        <translation>Abra una lista o suéltela aquí.</translation>
    </message>
    <message>
        <source>A CSV with titles such as code, EID and name, or a text with a code on each line.</source>
        <translation>Un CSV con títulos como code, EID y name, o un texto con un código por línea.</translation>
    </message>
    <message>
        <source>Search for units in the history.</source>
        <translation>Busque unidades en el historial.</translation>
    </message>
    <message>
        <source>Type a name, an EID, an ICCID or a batch above, then press Enter.</source>
        <translation>Escriba arriba un nombre, un EID, un ICCID o un lote y pulse Intro.</translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation>Nada coincide en el historial.</translation>
    </message>
    <message>
        <source>Try fewer letters or digits.</source>
        <translation>Pruebe con menos letras o cifras.</translation>
    </message>
    <message>
        <source>Nothing here has a label yet.</source>
        <translation>Aquí nada tiene etiqueta todavía.</translation>
    </message>
    <message>
        <source>Choose another batch above, or open a list.</source>
        <translation>Elija otro lote arriba o abra una lista.</translation>
    </message>
</context>
<context>
    <name>LabelSource</name>
    <message>
        <source>What is printed</source>
        <translation>Qué se imprime</translation>
    </message>
    <message>
        <source>Where the labels come from</source>
        <translation>De dónde vienen las etiquetas</translation>
    </message>
    <message>
        <source>Name, EID, ICCID, batch … then Enter</source>
        <translation>Nombre, EID, ICCID, lote … e Intro</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>CSV with titles, or a code on each line; drop it here, too</source>
        <translation>CSV con títulos o un código por línea; también se puede soltar aquí</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The code shown last</source>
        <translation>El último código mostrado</translation>
    </message>
    <message>
        <source>A file (CSV, or a code on each line)</source>
        <translation>Un archivo (CSV o un código por línea)</translation>
    </message>
    <message>
        <source>Card of commands for the scanner</source>
        <translation>Tarjeta de comandos para el lector</translation>
    </message>
    <message>
        <source>Card of commands</source>
        <translation>Tarjeta de comandos</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listas (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a list for labels</source>
        <translation>Abrir una lista para etiquetas</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Fila {row}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%Ln fila quedó fuera.</numerusform>
            <numerusform>%Ln filas quedaron fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>EID or ICCID</source>
        <translation>EID o ICCID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobada</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impresa</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
</context>
<context>
    <name>LabelTarget</name>
    <message>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Archivo PDF</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>Impresora de este equipo</translation>
    </message>
    <message>
        <source>Label printer on the network (ZPL)</source>
        <translation>Impresora ZPL en la red</translation>
    </message>
    <message>
        <source>Label printer at a queue (ZPL)</source>
        <translation>Impresora ZPL en una cola</translation>
    </message>
    <message>
        <source>ZPL file</source>
        <translation>Archivo ZPL</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Imágenes (PNG)</translation>
    </message>
    <message>
        <source>Pictures (SVG)</source>
        <translation>Imágenes (SVG)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name or IP address; port 9100 unless another one follows</source>
        <translation>Nombre o dirección IP; puerto 9100 salvo que se añada otro</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>It must pass on data unchanged (raw).</source>
        <translation>Debe transmitir los datos sin cambios (raw).</translation>
    </message>
    <message>
        <source>Paper, ribbon and errors, as the printer reports them</source>
        <translation>Papel, cinta y errores, según los indica la impresora</translation>
    </message>
    <message>
        <source>No printer is set up in this system. Save a PDF file and print that.</source>
        <translation>No hay ninguna impresora configurada en este sistema. Guarde un archivo PDF e imprímalo.</translation>
    </message>
    <message>
        <source>Resolution of the printer</source>
        <translation>Resolución de la impresora</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>Consultar la impresora</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Mostrar las páginas</translation>
    </message>
    <message>
        <source>The first pages as they will be printed</source>
        <translation>Las primeras páginas tal como se imprimirán</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todo</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>Device lists ({endings})</source>
        <translation>Listas de dispositivos ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a device list</source>
        <translation>Abrir una lista de dispositivos</translation>
    </message>
    <message>
        <source>Drop a device list here.</source>
        <translation>Suelte aquí una lista de dispositivos.</translation>
    </message>
    <message>
        <source>A CSV file with the columns EID and Name, and ICCID where each device gets a certain eSIM.</source>
        <translation>Un archivo CSV con las columnas EID y Name, e ICCID si cada dispositivo recibe una eSIM determinada.</translation>
    </message>
    <message>
        <source>Use the sample list</source>
        <translation>Usar la lista de ejemplo</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Pegar de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Reading {name}: {rows} rows so far</source>
        <translation>Leyendo {name}: {rows} filas hasta ahora</translation>
    </message>
</context>
<context>
    <name>ManualView</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>Fields: {fields}</source>
        <translation>Campos: {fields}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Primer número</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Roaming</source>
        <translation>Roaming</translation>
    </message>
    <message>
        <source>Radio access</source>
        <translation>Acceso de radio</translation>
    </message>
    <message>
        <source>LTE bands</source>
        <translation>Bandas LTE</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>PLMN of the operator</source>
        <translation>PLMN del operador</translation>
    </message>
    <message>
        <source>as the module has it</source>
        <translation>como lo tiene el módulo</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>only these:</source>
        <translation>solo estas:</translation>
    </message>
    <message>
        <source>only this one:</source>
        <translation>solo este:</translation>
    </message>
    <message>
        <source>Numbers, such as 3, 8, 20; empty leaves the bands as the module has them</source>
        <translation>Números, como 3, 8, 20; vacío deja las bandas como las tiene el módulo</translation>
    </message>
    <message>
        <source>Country and network in five or six digits, such as 26201</source>
        <translation>País y red en cinco o seis dígitos, como 26201</translation>
    </message>
</context>
<context>
    <name>OpenCalls</name>
    <message numerus="yes">
        <source>%n call(s) to decide: nobody knows whether they were carried out.</source>
        <translation>
            <numerusform>%Ln llamada por decidir: nadie sabe si se llevó a cabo.</numerusform>
            <numerusform>%Ln llamadas por decidir: nadie sabe si se llevaron a cabo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait until the provider can be reached, since {time}.</source>
        <translation>
            <numerusform>%Ln llamada espera hasta que se pueda alcanzar al proveedor, desde {time}.</numerusform>
            <numerusform>%Ln llamadas esperan hasta que se pueda alcanzar al proveedor, desde {time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Page {n}</source>
        <translation>Página {n}</translation>
    </message>
    <message>
        <source>Pages {n} to {last}</source>
        <translation>Páginas {n} a {last}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>{shown}, more follow</source>
        <translation>{shown}, siguen más</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Cargar todo</translation>
    </message>
    <message>
        <source>Read every page, to sort and count all rows</source>
        <translation>Leer todas las páginas para ordenar y contar todas las filas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>PagesWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Páginas tal como se imprimirán</translation>
    </message>
</context>
<context>
    <name>PanelBody</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Visto en</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Service policy</source>
        <translation>Política de servicio</translation>
    </message>
    <message>
        <source>Coverage policy</source>
        <translation>Política de cobertura</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>ID at the provider</source>
        <translation>ID en el proveedor</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Ask the provider again (F5)</source>
        <translation>Consultar de nuevo al proveedor (F5)</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Asking the provider</source>
        <translation>Consultando al proveedor</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Parts of the device</source>
        <translation>Partes del dispositivo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Passwords are needed to go on</source>
        <translation>Hacen falta contraseñas para seguir</translation>
    </message>
    <message>
        <source>They are not kept. Type them as before.</source>
        <translation>No se conservan. Escríbalas como antes.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>PinQuestion</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the SIM</source>
        <translation>PIN de la SIM</translation>
    </message>
    <message>
        <source>Enter PIN once</source>
        <translation>Introducir el PIN una vez</translation>
    </message>
    <message>
        <source>Sent once; it is not kept and not tried again</source>
        <translation>Se envía una vez; no se conserva ni se vuelve a probar</translation>
    </message>
    <message>
        <source>Do not enter it</source>
        <translation>No introducirlo</translation>
    </message>
    <message>
        <source>How many tries are left is not known.</source>
        <translation>No se sabe cuántos intentos quedan.</translation>
    </message>
    <message>
        <source>This is the last try.</source>
        <translation>Es el último intento.</translation>
    </message>
    <message>
        <source>This may be the last try.</source>
        <translation>Puede ser el último intento.</translation>
    </message>
    <message>
        <source>A wrong PIN blocks the SIM.</source>
        <translation>Un PIN erróneo bloquea la SIM.</translation>
    </message>
    <message>
        <source>Enter it anyway</source>
        <translation>Introducirlo de todos modos</translation>
    </message>
</context>
<context>
    <name>PinSection</name>
    <message>
        <source>PIN of the SIM</source>
        <translation>PIN de la SIM</translation>
    </message>
    <message>
        <source>When the SIM starts</source>
        <translation>Al iniciarse la SIM</translation>
    </message>
    <message>
        <source>Changing it takes the PIN, which is asked for on the card of the socket and never kept.</source>
        <translation>Para cambiarlo hace falta el PIN, que se pide en la ficha del puesto y nunca se conserva.</translation>
    </message>
    <message>
        <source>it does not ask for its PIN</source>
        <translation>no pide su PIN</translation>
    </message>
    <message>
        <source>it asks for its PIN</source>
        <translation>pide su PIN</translation>
    </message>
</context>
<context>
    <name>PlaceEdit</name>
    <message>
        <source>Number of the socket</source>
        <translation>Número del puesto</translation>
    </message>
    <message>
        <source>The socket that has this number now gets the number of this one</source>
        <translation>El puesto que ahora tiene ese número recibe el de este</translation>
    </message>
    <message>
        <source>Name of the socket</source>
        <translation>Nombre del puesto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Keep number and name (Enter)</source>
        <translation>Conservar número y nombre (Intro)</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>What would be sent</source>
        <translation>Lo que se enviaría</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Configure and check this module with this recipe</source>
        <translation>Configurar y comprobar este módulo con esta receta</translation>
    </message>
    <message>
        <source>Reading what the module has. Nothing is changed.</source>
        <translation>Leyendo lo que tiene el módulo. No se cambia nada.</translation>
    </message>
    <message>
        <source>Nothing is sent unless everything is possible.</source>
        <translation>No se envía nada si no es todo posible.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) would be sent.</source>
        <translation>
            <numerusform>Se enviaría %Ln comando.</numerusform>
            <numerusform>Se enviarían %Ln comandos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be sent.</source>
        <translation>No hay nada que enviar.</translation>
    </message>
    <message>
        <source>The radio is switched off meanwhile.</source>
        <translation>Mientras tanto se apaga la radio.</translation>
    </message>
    <message>
        <source>The module starts again afterwards.</source>
        <translation>Después el módulo se reinicia.</translation>
    </message>
</context>
<context>
    <name>PlannedRow</name>
    <message>
        <source>now {now} → {wanted}</source>
        <translation>ahora {now} → {wanted}</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>por enviar</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>como se pide</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Buscar una versión más reciente una vez al día</translation>
    </message>
    <message>
        <source>Nothing is installed by itself.</source>
        <translation>Nada se instala por sí solo.</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Mostrar dónde está</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>La versión {version} está disponible.</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Copiar el libro de registro</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>Libros de registro (*.sqlite)</translation>
    </message>
    <message>
        <source>Simwright {version}</source>
        <translation>Simwright {version}</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>For support: versions, settings, logs and traces in one file, secrets masked.</source>
        <translation>Para el soporte: versiones, ajustes, registros y trazas en un archivo, con los secretos ocultos.</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Paquete de soporte…</translation>
    </message>
    <message>
        <source>A file that sets up this station like another one, or another one like this.</source>
        <translation>Un archivo que configura esta estación como otra, u otra como esta.</translation>
    </message>
    <message>
        <source>Set-up file…</source>
        <translation>Archivo de configuración…</translation>
    </message>
    <message>
        <source>A copy of the ledger, also while work runs. It holds activation codes: keep it as safe as the ledger.</source>
        <translation>Una copia del registro, también durante el trabajo. Contiene códigos de activación: guárdela con la misma seguridad que el registro.</translation>
    </message>
    <message>
        <source>Back up the ledger…</source>
        <translation>Copiar el libro de registro…</translation>
    </message>
</context>
<context>
    <name>PsmSection</name>
    <message>
        <source>Power saving mode (PSM)</source>
        <translation>Modo de ahorro de energía (PSM)</translation>
    </message>
    <message>
        <source>PSM</source>
        <translation>PSM</translation>
    </message>
    <message>
        <source>on, with these timers</source>
        <translation>sí, con estos temporizadores</translation>
    </message>
    <message>
        <source>on, with the network&apos;s timers</source>
        <translation>sí, con los de la red</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>QueueFact</name>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>The last call reached no provider. What waits goes out in order as soon as one is reached.</source>
        <translation>La última llamada no alcanzó a ningún proveedor. Lo que espera sale en orden en cuanto se alcance uno.</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Mostrar lo que espera</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>sin cola</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en cola</translation>
    </message>
    <message>
        <source>{count} waiting, oldest {age}</source>
        <translation>{count} en cola, desde hace {age}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page} (Ctrl+{number})</translation>
    </message>
</context>
<context>
    <name>RecipeEditor</name>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Lo que ha escrito no está guardado.</translation>
    </message>
    <message>
        <source>Save it first, or open {name} without it.</source>
        <translation>Guárdelo antes o abra {name} sin guardarlo.</translation>
    </message>
    <message>
        <source>Open without saving</source>
        <translation>Abrir sin guardar</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>Volver al banco</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Recipes that are kept on this computer</source>
        <translation>Recetas que se guardan en este equipo</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Como archivo</translation>
    </message>
    <message>
        <source>Show the recipe as the text of its file</source>
        <translation>Mostrar la receta como el texto de su archivo</translation>
    </message>
    <message>
        <source>On the module in</source>
        <translation>En el módulo de</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Mostrar lo que se enviaría</translation>
    </message>
    <message>
        <source>Reads the module, and sends nothing that changes it</source>
        <translation>Lee el módulo y no envía nada que lo cambie</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Back to what was saved last</source>
        <translation>Volver a lo último guardado</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Guardar como nueva</translation>
    </message>
    <message>
        <source>Save under the name above as a recipe of its own</source>
        <translation>Guardar con el nombre de arriba como receta aparte</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Guardar y usar</translation>
    </message>
    <message>
        <source>Use this recipe</source>
        <translation>Usar esta receta</translation>
    </message>
</context>
<context>
    <name>RecipeLibraryView</name>
    <message>
        <source>Library of recipes</source>
        <translation>Biblioteca de recetas</translation>
    </message>
    <message>
        <source>Kept on this computer; passwords are never in a file.</source>
        <translation>Se guardan en este equipo; las contraseñas nunca están en un archivo.</translation>
    </message>
    <message>
        <source>Back to the recipe</source>
        <translation>Volver a la receta</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Copy a recipe file into the library; it can also be dropped here</source>
        <translation>Copiar un archivo de receta a la biblioteca; también se puede soltar aquí</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save it as a file, for other stations and the command line</source>
        <translation>Guardarla como archivo, para otras estaciones y la línea de comandos</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errónea</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>{what} off</source>
        <translation>{what} desactivado</translation>
    </message>
    <message>
        <source>Delete the recipe {name}?</source>
        <translation>¿Eliminar la receta {name}?</translation>
    </message>
    <message>
        <source>Its file is removed from this computer.</source>
        <translation>Su archivo se borra de este equipo.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Importar una receta</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Exportar la receta</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Recipe (*.simrecipe *.toml)</source>
        <translation>Receta (*.simrecipe *.toml)</translation>
    </message>
</context>
<context>
    <name>RecipeSection</name>
    <message>
        <source>Left as the module has it.</source>
        <translation>Queda como lo tiene el módulo.</translation>
    </message>
</context>
<context>
    <name>RecipeText</name>
    <message>
        <source>As a file</source>
        <translation>Como archivo</translation>
    </message>
    <message>
        <source>Copy the recipe as text</source>
        <translation>Copiar la receta como texto</translation>
    </message>
    <message>
        <source>The recipe as a file</source>
        <translation>La receta como archivo</translation>
    </message>
    <message>
        <source>A field is wrong. The text follows once it is fixed.</source>
        <translation>Un campo es erróneo. El texto aparece cuando se corrija.</translation>
    </message>
    <message>
        <source>Passwords are never written to a file.</source>
        <translation>Las contraseñas nunca se escriben en un archivo.</translation>
    </message>
</context>
<context>
    <name>RegionGrab</name>
    <message>
        <source>Draw a frame round the code</source>
        <translation>Trace un marco alrededor del código</translation>
    </message>
    <message>
        <source>Draw a frame round the code. Esc leaves.</source>
        <translation>Trace un marco alrededor del código. Esc sale.</translation>
    </message>
</context>
<context>
    <name>RegisterFoot</name>
    <message>
        <source>Last batch: {passed} of {total}</source>
        <translation>Último lote: {passed} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n SIM(s)</source>
        <translation>
            <numerusform>Seguir con %Ln SIM</numerusform>
            <numerusform>Seguir con %Ln SIM</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>Register more</source>
        <translation>Registrar más</translation>
    </message>
    <message>
        <source>Stopped. Nothing more is sent until you go on.</source>
        <translation>Detenido. No se envía nada más hasta que continúe.</translation>
    </message>
    <message>
        <source>You can leave this page or close the program: the work goes on, or is resumed.</source>
        <translation>Puede salir de esta página o cerrar el programa: el trabajo sigue o se reanuda.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Send nothing more; what is under way is finished</source>
        <translation>No enviar nada más; lo que está en curso se termina</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register SIMs</source>
        <translation>Registrar SIM</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The account that the SIMs are registered in</source>
        <translation>La cuenta en la que se registran las SIM</translation>
    </message>
    <message>
        <source>List of cards…</source>
        <translation>Lista de tarjetas…</translation>
    </message>
    <message>
        <source>A CSV of ICCIDs and codes; can also be dropped here</source>
        <translation>Un CSV de ICCID y códigos; también se puede soltar aquí</translation>
    </message>
    <message>
        <source>List of BICs…</source>
        <translation>Lista de BIC…</translation>
    </message>
    <message>
        <source>One BIC a line, or a CSV; can also be dropped here</source>
        <translation>Un BIC por línea o un CSV; también se puede soltar aquí</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation>De una imagen…</translation>
    </message>
    <message>
        <source>Read the codes in a picture; can also be dropped here</source>
        <translation>Leer los códigos de una imagen; también se puede soltar aquí</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Pegar del portapapeles</translation>
    </message>
</context>
<context>
    <name>RegisterRun</name>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>device made</source>
        <translation>dispositivo creado</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrada</translation>
    </message>
    <message>
        <source>registered, device to be made</source>
        <translation>registrada, falta crear el dispositivo</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>esperando la respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n with a device</source>
        <translation>
            <numerusform>%Ln con dispositivo</numerusform>
            <numerusform>%Ln con dispositivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%Ln registrada</numerusform>
            <numerusform>%Ln registradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Register SIMs</source>
        <translation>Registrar SIM</translation>
    </message>
    <message numerus="yes">
        <source>Register %n SIM(s)</source>
        <translation>
            <numerusform>Registrar %Ln SIM</numerusform>
            <numerusform>Registrar %Ln SIM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and make %n device(s)</source>
        <translation>
            <numerusform>y crear %Ln dispositivo</numerusform>
            <numerusform>y crear %Ln dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register the SIMs of %n code(s)</source>
        <translation>
            <numerusform>Registrar las SIM de %Ln código</numerusform>
            <numerusform>Registrar las SIM de %Ln códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>and make devices</source>
        <translation>y crear dispositivos</translation>
    </message>
    <message>
        <source>{name} · account “{account}”</source>
        <translation>{name} · cuenta «{account}»</translation>
    </message>
    <message>
        <source>Claim SIMs by the code of their card or box</source>
        <translation>Reclamar SIM con el código de su tarjeta o caja</translation>
    </message>
    <message>
        <source>Super SIM · account “{account}”</source>
        <translation>Super SIM · cuenta «{account}»</translation>
    </message>
    <message>
        <source>EMnify · account “{account}”</source>
        <translation>EMnify · cuenta «{account}»</translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s) will be billed from today.</source>
        <translation>
            <numerusform>%Ln SIM se facturará desde hoy.</numerusform>
            <numerusform>%Ln SIM se facturarán desde hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The SIMs will be billed.</source>
        <translation>Las SIM se facturarán.</translation>
    </message>
    <message>
        <source>Whether the devices are used or not. Issued SIMs can be activated later, one by one.</source>
        <translation>Se usen o no los dispositivos. Las SIM emitidas pueden activarse después, una a una.</translation>
    </message>
    <message>
        <source>Activate and register</source>
        <translation>Activar y registrar</translation>
    </message>
</context>
<context>
    <name>RemedyRow</name>
    <message>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Solicitud y respuesta</translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message numerus="yes">
        <source>%n request(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln solicitud escrita en {name}.</numerusform>
            <numerusform>%Ln solicitudes escritas en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys, tokens and codes are masked.</source>
        <translation>Las claves, los tokens y los códigos van ocultos.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Volver a los ajustes</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Address, status or words in what was sent or received</source>
        <translation>Dirección, estado o palabras de lo enviado o recibido</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>Buscar en las solicitudes</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>Solo las fallidas</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Solicitudes, primero las más recientes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>{time}, try {n}</source>
        <translation>{time}, intento {n}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s); keys, tokens and codes are masked</source>
        <translation>
            <numerusform>%Ln solicitud; claves, tokens y códigos van ocultos</numerusform>
            <numerusform>%Ln solicitudes; claves, tokens y códigos van ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>Aquí no coincide nada.</translation>
    </message>
    <message>
        <source>Clear the search to see every request.</source>
        <translation>Quite la búsqueda para ver todas las solicitudes.</translation>
    </message>
    <message>
        <source>Nothing was sent since the program began.</source>
        <translation>No se ha enviado nada desde que se abrió el programa.</translation>
    </message>
    <message>
        <source>Each request to a provider appears here with its answer, until the program ends.</source>
        <translation>Cada solicitud a un proveedor aparece aquí con su respuesta, hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>Guardar las solicitudes</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>It was made: I found it at the provider</source>
        <translation>Se hizo: lo encontré en el proveedor</translation>
    </message>
    <message>
        <source>It was not made: send it again with Retry</source>
        <translation>No se hizo: enviarlo de nuevo con Reintentar</translation>
    </message>
    <message>
        <source>Rows of this run</source>
        <translation>Filas de esta ejecución</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned</source>
        <translation>
            <numerusform>%Ln asignada</numerusform>
            <numerusform>%Ln asignadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%Ln en camino</numerusform>
            <numerusform>%Ln en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save each row with its result, the provider&apos;s words and what to do</source>
        <translation>Guardar cada fila con su resultado, las palabras del proveedor y qué hacer</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <translation>Los resultados están en {name}.</translation>
    </message>
    <message>
        <source>Activation codes are secrets and were left out.</source>
        <translation>Los códigos de activación son secretos y quedaron fuera.</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>Scanning</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <source>Serial numbers of units</source>
        <translation>Números de serie de las unidades</translation>
    </message>
    <message>
        <source>Hand scanner on a serial port</source>
        <translation>Lector de mano en un puerto serie</translation>
    </message>
    <message>
        <source>How they look: # is a digit, ? a letter, * either, as in SN-######</source>
        <translation>Cómo son: # es un dígito, ? una letra, * cualquiera de los dos, como en SN-######</translation>
    </message>
    <message>
        <source>Its port, such as /dev/ttyACM0 or COM5. Empty: it types like a keyboard.</source>
        <translation>Su puerto, como /dev/ttyACM0 o COM5. Vacío: escribe como un teclado.</translation>
    </message>
    <message>
        <source>Ask again what a scan is</source>
        <translation>Volver a preguntar qué es un código escaneado</translation>
    </message>
    <message>
        <source>Forget which reading was chosen where a scan fits two kinds</source>
        <translation>Olvidar la lectura elegida cuando un código encaja en dos tipos</translation>
    </message>
</context>
<context>
    <name>ScanChoice</name>
    <message>
        <source>Close this question</source>
        <translation>Cerrar esta pregunta</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>Scan or type: EID, ICCID, BIC, activation code, unit</source>
        <translation>Escanee o escriba: EID, ICCID, BIC, código de activación, unidad</translation>
    </message>
    <message>
        <source>Scan line</source>
        <translation>Línea de escaneo</translation>
    </message>
    <message>
        <source>Scan from a picture, the screen or the camera</source>
        <translation>Escanear de una imagen, la pantalla o la cámara</translation>
    </message>
    <message>
        <source>Scan or type here and press Enter. Ctrl+L comes back here from anywhere.</source>
        <translation>Escanee o escriba aquí y pulse Intro. Ctrl+L vuelve aquí desde cualquier lugar.</translation>
    </message>
</context>
<context>
    <name>ScanSources</name>
    <message>
        <source>Open a picture or PDF…</source>
        <translation>Abrir una imagen o un PDF…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation>Parte de la pantalla…</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Cámara…</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff *.pdf)</source>
        <translation>Imágenes y PDF (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff *.pdf)</translation>
    </message>
    <message>
        <source>Read the codes of a picture</source>
        <translation>Leer los códigos de una imagen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>There is no account at EMnify or Super SIM yet. Add one under Settings.</source>
        <translation>Todavía no hay ninguna cuenta de EMnify o Super SIM. Añada una en Ajustes.</translation>
    </message>
    <message>
        <source>Its name, ICCID or id; several separated by commas.</source>
        <translation>Su nombre, ICCID o id; varios, separados por comas.</translation>
    </message>
    <message>
        <source>With the country code, such as +49173871878; several separated by commas.</source>
        <translation>Con el prefijo del país, como +49173871878; varios, separados por comas.</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>No serial port was found. Plug it in; it then appears here.</source>
        <translation>No se encontró ningún puerto serie. Conéctelo; entonces aparece aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) from {name}</source>
        <translation>
            <numerusform>%Ln rastreador de {name}</numerusform>
            <numerusform>%Ln rastreadores de {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of trackers (*.csv *.txt *.tsv)</source>
        <translation>Listas de rastreadores (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a list of trackers</source>
        <translation>Abrir una lista de rastreadores</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>SMS through the provider</source>
        <translation>SMS a través del proveedor</translation>
    </message>
    <message>
        <source>SMS through a module at a port</source>
        <translation>SMS a través de un módulo en un puerto</translation>
    </message>
    <message>
        <source>Its own serial port</source>
        <translation>Su propio puerto serie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Lista…</translation>
    </message>
    <message>
        <source>A CSV with columns number, ICCID or name; can also be dropped here</source>
        <translation>Un CSV con las columnas number, ICCID o name; también se puede soltar aquí</translation>
    </message>
    <message>
        <source>Forget the list</source>
        <translation>Olvidar la lista</translation>
    </message>
    <message>
        <source>Ask afterwards which APN it has</source>
        <translation>Preguntar después qué APN tiene</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Espera de una respuesta</translation>
    </message>
    <message>
        <source>After the delivery; without one by then it has failed.</source>
        <translation>Desde la entrega; sin respuesta hasta entonces, cuenta como error.</translation>
    </message>
    <message>
        <source>Go on without an answer after</source>
        <translation>Seguir sin respuesta tras</translation>
    </message>
    <message>
        <source>Empty: each waits for its answer.</source>
        <translation>Vacío: cada uno espera su respuesta.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>What was sent to the providers and what they answered, with keys, tokens and codes masked.</source>
        <translation>Lo que se envió a los proveedores y lo que respondieron, con claves, tokens y códigos ocultos.</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Mostrar lo enviado</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Appears in the history and on labels</source>
        <translation>Aparece en el historial y en las etiquetas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Changes are saved at once</source>
        <translation>Los cambios se guardan en el acto</translation>
    </message>
    <message>
        <source>Settings in grey are fixed for this station in {file}</source>
        <translation>Los ajustes en gris están fijados para esta estación en {file}</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>Nombre de la estación</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operario</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation>Quién trabaja aquí ahora</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Show PASS and FAIL large for a moment, on every page</source>
        <translation>Mostrar PASS y FAIL en grande un momento, en todas las páginas</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Larger controls, for gloves and touch screens</source>
        <translation>Controles más grandes, para guantes y pantallas táctiles</translation>
    </message>
    <message>
        <source>Sound for PASS and FAIL</source>
        <translation>Sonido para PASS y FAIL</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>This station is in {file}.</source>
        <translation>Esta estación está en {file}.</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Set-up file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <source>Set up a station like another one</source>
        <translation>Configurar una estación como otra</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Volver a los ajustes</translation>
    </message>
    <message>
        <source>Export this station…</source>
        <translation>Exportar esta estación…</translation>
    </message>
    <message>
        <source>Undo the last set-up</source>
        <translation>Deshacer la última configuración</translation>
    </message>
    <message>
        <source>Open a set-up file…</source>
        <translation>Abrir un archivo de configuración…</translation>
    </message>
    <message>
        <source>Open a set-up file to see what it would change here.</source>
        <translation>Abra un archivo de configuración para ver qué cambiaría aquí.</translation>
    </message>
    <message>
        <source>Or export this station: settings, accounts without secrets, recipes, labels and sockets.</source>
        <translation>O exporte esta estación: ajustes, cuentas sin secretos, recetas, etiquetas y puestos.</translation>
    </message>
    <message>
        <source>“Undo the last set-up” puts the set-up back.</source>
        <translation>«Deshacer la última configuración» vuelve a aplicar la configuración.</translation>
    </message>
    <message>
        <source>This station already matches {file}.</source>
        <translation>Esta estación ya coincide con {file}.</translation>
    </message>
    <message>
        <source>What {file} would change</source>
        <translation>Lo que cambiaría {file}</translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <translation>
            <numerusform>Hacer %Ln cambio</numerusform>
            <numerusform>Hacer %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>Hacer los cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%Ln cambio hecho.</numerusform>
            <numerusform>%Ln cambios hechos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) undone.</source>
        <translation>
            <numerusform>%Ln cambio deshecho.</numerusform>
            <numerusform>%Ln cambios deshechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Undo the last set-up” restores what was before.</source>
        <translation>«Deshacer la última configuración» restaura lo que había antes.</translation>
    </message>
    <message>
        <source>Open a set-up file</source>
        <translation>Abrir un archivo de configuración</translation>
    </message>
    <message>
        <source>Set-up files (*.toml)</source>
        <translation>Archivos de configuración (*.toml)</translation>
    </message>
    <message>
        <source>Export this station</source>
        <translation>Exportar esta estación</translation>
    </message>
</context>
<context>
    <name>SimPanel</name>
    <message>
        <source>Free SIM</source>
        <translation>SIM libre</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>Mostrar el dispositivo</translation>
    </message>
    <message>
        <source>It is in no device. To use it, choose a device, then Actions, Assign a SIM, and give its ICCID.</source>
        <translation>No está en ningún dispositivo. Para usarla, elija un dispositivo, después Acciones, Asignar una SIM, e indique su ICCID.</translation>
    </message>
</context>
<context>
    <name>SimTable</name>
    <message>
        <source>SIMs</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>en ninguno</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Typed or read here ({count})</source>
        <translation>Escritos o leídos aquí ({count})</translation>
    </message>
    <message>
        <source>Batch whose codes are shown</source>
        <translation>Lote cuyos códigos se muestran</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Waiting work and the main tasks of this station</source>
        <translation>Trabajo pendiente y tareas principales de esta estación</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Trabajo sin terminar</translation>
    </message>
    <message>
        <source>Work that is interrupted can be resumed from here.</source>
        <translation>El trabajo interrumpido se puede reanudar desde aquí.</translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>Registrar SIM</translation>
    </message>
    <message>
        <source>Claim a batch of SIMs by the code on its card</source>
        <translation>Reclamar un lote de SIM con el código de su tarjeta</translation>
    </message>
    <message>
        <source>Assign eSIMs</source>
        <translation>Asignar eSIM</translation>
    </message>
    <message>
        <source>From a list of EIDs to activation codes, at Celona or Twilio</source>
        <translation>De una lista de EID a códigos de activación, en Celona o Twilio</translation>
    </message>
    <message>
        <source>Codes and labels</source>
        <translation>Códigos y etiquetas</translation>
    </message>
    <message>
        <source>QR codes on screen, as pictures and labels, each read back</source>
        <translation>Códigos QR en pantalla, como imágenes y etiquetas, cada uno releído</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Set the APN of modules and see them register</source>
        <translation>Ajustar el APN de los módulos y ver cómo se registran</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Todavía no hay ninguna cuenta.</translation>
    </message>
    <message>
        <source>Add the account of your provider; codes and the bench work without one.</source>
        <translation>Añada la cuenta de su proveedor; los códigos y el banco funcionan sin ella.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <source>Of the rows that are loaded</source>
        <translation>De las filas cargadas</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>paso actual</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Simulated providers and modules; nothing here is real.</source>
        <translation>Proveedores y módulos simulados; aquí nada es real.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operario</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>{name} · {done} of {total}</source>
        <translation>{name} · {done} de {total}</translation>
    </message>
</context>
<context>
    <name>SupportView</name>
    <message>
        <source>The support bundle is in {file}.</source>
        <translation>El paquete de soporte está en {file}.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Give it to support yourself.</source>
        <translation>No se ha enviado nada. Entréguelo usted al soporte.</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>What support needs to see; every secret the program knows is masked</source>
        <translation>Lo que el soporte necesita ver; todo secreto que el programa conoce va oculto</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Volver a los ajustes</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>The files are being collected…</source>
        <translation>Reuniendo los archivos…</translation>
    </message>
    <message>
        <source>Look through the files, and untick what should stay here. EIDs, ICCIDs and names are in them.</source>
        <translation>Revise los archivos y desmarque lo que deba quedarse aquí. Contienen EID, ICCID y nombres.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s)…</source>
        <translation>
            <numerusform>Guardar %Ln archivo…</numerusform>
            <numerusform>Guardar %Ln archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar el paquete de soporte</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todo</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
</context>
<context>
    <name>TemplateBody</name>
    <message>
        <source>Label templates</source>
        <translation>Plantillas de etiquetas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The label; arrow keys move the chosen part</source>
        <translation>La etiqueta; las flechas mueven la parte elegida</translation>
    </message>
    <message>
        <source>Drag a part, or use the arrow keys; with Shift they change its size.</source>
        <translation>Arrastre una parte o use las flechas; con Mayús cambian su tamaño.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Guardar como nueva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} está guardada.</translation>
    </message>
    <message>
        <source>{name} is one of your templates now.</source>
        <translation>{name} es ahora una de sus plantillas.</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exportada como {name}.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} está eliminada.</translation>
    </message>
    <message>
        <source>{name} (own)</source>
        <translation>{name} (propia)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Label templates (*.simlabel *.toml)</source>
        <translation>Plantillas de etiquetas (*.simlabel *.toml)</translation>
    </message>
    <message>
        <source>Import a label template</source>
        <translation>Importar una plantilla de etiqueta</translation>
    </message>
    <message>
        <source>Export the label template</source>
        <translation>Exportar la plantilla de etiqueta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Import a template file; it can also be dropped here</source>
        <translation>Importar un archivo de plantilla; también se puede soltar aquí</translation>
    </message>
    <message>
        <source>Export this template as a file</source>
        <translation>Exportar esta plantilla como archivo</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>Eliminar esta plantilla</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>This template comes with the program.</source>
        <translation>Esta plantilla viene con el programa.</translation>
    </message>
    <message>
        <source>What you change is saved as a copy of your own.</source>
        <translation>Lo que cambie se guarda como copia propia.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read.</source>
        <translation>{name} no es una imagen legible.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file of at most 2 MB.</source>
        <translation>Elija un archivo PNG o JPEG de 2 MB como máximo.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, copia</translation>
    </message>
    <message>
        <source>The changes to “{name}” are not saved.</source>
        <translation>Los cambios de «{name}» no están guardados.</translation>
    </message>
    <message>
        <source>Save them, or open the other template without them.</source>
        <translation>Guárdelos o abra la otra plantilla sin ellos.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Delete “{name}” from this computer?</source>
        <translation>¿Eliminar «{name}» de este equipo?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>From the left</source>
        <translation>Desde la izquierda</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insertar un campo</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Tamaño mínimo</translation>
    </message>
    <message>
        <source>Most lines</source>
        <translation>Máximo de líneas</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Error level</source>
        <translation>Nivel de corrección</translation>
    </message>
    <message>
        <source>Quiet zone (modules)</source>
        <translation>Zona de silencio (módulos)</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Sans bold</source>
        <translation>Sans negrita</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Mono bold</source>
        <translation>Mono negrita</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Choose a picture for the label</source>
        <translation>Elegir una imagen para la etiqueta</translation>
    </message>
</context>
<context>
    <name>TemplateParts</name>
    <message>
        <source>Parts of the label</source>
        <translation>Partes de la etiqueta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>DataMatrix code</source>
        <translation>Código DataMatrix</translation>
    </message>
    <message>
        <source>Code 128</source>
        <translation>Code 128</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Line or frame</source>
        <translation>Línea o marco</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>The template as a file</source>
        <translation>La plantilla como archivo</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>{n} of {of}: {purpose}</source>
        <translation>{n} de {of}: {purpose}</translation>
    </message>
    <message>
        <source>{used} of {of} characters</source>
        <translation>{used} de {of} caracteres</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Copiar este texto</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documentado</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Show passwords</source>
        <translation>Mostrar contraseñas</translation>
    </message>
</context>
<context>
    <name>TextConsole</name>
    <message>
        <source>Texts to the device and from it, newest last</source>
        <translation>Textos enviados al dispositivo y recibidos de él, el más reciente al final</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Cancel this text</source>
        <translation>Cancelar este texto</translation>
    </message>
    <message>
        <source>No texts yet. What you send and what the device answers stands here.</source>
        <translation>Todavía no hay textos. Aquí figura lo que envía y lo que el dispositivo responde.</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Sin hora</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Text to the device</source>
        <translation>Texto para el dispositivo</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>{used} of {of} characters: too long for one SMS.</source>
        <translation>{used} de {of} caracteres: demasiado largo para un SMS.</translation>
    </message>
    <message>
        <source>{used} of {of} characters; no more fit because of {character}.</source>
        <translation>{used} de {of} caracteres; no caben más a causa de {character}.</translation>
    </message>
    <message>
        <source>{used} of {of} characters</source>
        <translation>{used} de {of} caracteres</translation>
    </message>
</context>
<context>
    <name>TimerField</name>
    <message>
        <source>Bits of {timer}</source>
        <translation>Bits de {timer}</translation>
    </message>
    <message>
        <source>A duration with d, h, min and s, such as 10 h or 90 s; or off</source>
        <translation>Una duración con d, h, min y s, como 10 h o 90 s; o «desactivado»</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>The timer is off.</source>
        <translation>El temporizador está desactivado.</translation>
    </message>
    <message>
        <source>Exactly {duration}, {seconds} s</source>
        <translation>Exactamente {duration}, {seconds} s</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Sessions of {socket}</source>
        <translation>Sesiones de {socket}</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>Volver al banco</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the whole session</source>
        <translation>Copiar toda la sesión</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Search in this session</source>
        <translation>Buscar en esta sesión</translation>
    </message>
    <message>
        <source>Found before this</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Found after this (Enter)</source>
        <translation>Coincidencia siguiente (Intro)</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Sesiones, primero las más recientes</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>The last sessions are kept, with times and direction; secrets are masked.</source>
        <translation>Se conservan las últimas sesiones, con horas y sentido; los secretos van ocultos.</translation>
    </message>
    <message>
        <source>No session of this socket is kept yet.</source>
        <translation>No se conserva todavía ninguna sesión de este puesto.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>TrackersPage</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Trackers and phones</source>
        <translation>Rastreadores y teléfonos</translation>
    </message>
    <message>
        <source>The text or the steps that set the APN, sent and followed to the answer</source>
        <translation>El texto o los pasos que ajustan el APN, seguidos hasta la respuesta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the exact texts, to send them from elsewhere</source>
        <translation>Copiar los textos exactos, para enviarlos desde otro lugar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Send nothing more; what is under way is finished</source>
        <translation>No enviar nada más; lo que está en curso se termina</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>A table of all messages and answers, as CSV</source>
        <translation>Una tabla de todos los mensajes y respuestas, como CSV</translation>
    </message>
</context>
<context>
    <name>TrackersRun</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%Ln hecho</numerusform>
            <numerusform>%Ln hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Rastreador</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Trackers and how far each has come</source>
        <translation>Los rastreadores y hasta dónde ha llegado cada uno</translation>
    </message>
    <message>
        <source>Check whether the tracker has this text. Was it sent?</source>
        <translation>Compruebe si el rastreador tiene este texto. ¿Se envió?</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Se envió</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>No se envió</translation>
    </message>
    <message>
        <source>It is sent when you go on</source>
        <translation>Se envía cuando siga</translation>
    </message>
    <message>
        <source>Wait for its answer; nothing is sent again</source>
        <translation>Esperar su respuesta; no se envía nada de nuevo</translation>
    </message>
</context>
<context>
    <name>TrackersWords</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>Write %n line(s) to its port</source>
        <translation>
            <numerusform>Escribir %Ln línea en su puerto</numerusform>
            <numerusform>Escribir %Ln líneas en su puerto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n SMS to {name}</source>
        <translation>
            <numerusform>Enviar %Ln SMS a {name}</numerusform>
            <numerusform>Enviar %Ln SMS a {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Send {sms} to {trackers}</source>
        <translation>Enviar {sms} a {trackers}</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS will be billed.</source>
        <translation>
            <numerusform>%Ln SMS se facturará.</numerusform>
            <numerusform>%Ln SMS se facturarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: billed to the SIM in the module.</source>
        <translation>{count}: se facturan a la SIM del módulo.</translation>
    </message>
    <message>
        <source>{count}: billed by the provider. Texts can activate a SIM that is not billed yet.</source>
        <translation>{count}: los factura el proveedor. Los textos pueden activar una SIM que aún no se factura.</translation>
    </message>
    <message>
        <source>Send more</source>
        <translation>Enviar más</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message numerus="yes">
        <source>Send again to %n that failed</source>
        <translation>
            <numerusform>Enviar de nuevo a %Ln con error</numerusform>
            <numerusform>Enviar de nuevo a %Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Volver a {name}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>{name} · {state}</source>
        <translation>{name} · {state}</translation>
    </message>
    <message>
        <source>Export the messages</source>
        <translation>Exportar los mensajes</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s)</source>
        <translation>
            <numerusform>%Ln rastreador</numerusform>
            <numerusform>%Ln rastreadores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>Mostrar el dispositivo</translation>
    </message>
    <message>
        <source>How it is connected, as its provider sees it</source>
        <translation>Cómo está conectado, según su proveedor</translation>
    </message>
    <message>
        <source>Details of the unit</source>
        <translation>Detalles de la unidad</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>Dirección SM-DP+</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Answer as it came</source>
        <translation>Respuesta tal como llegó</translation>
    </message>
</context>
<context>
    <name>UnsettledCard</name>
    <message>
        <source>Calls to decide: {n}</source>
        <translation>Llamadas por decidir: {n}</translation>
    </message>
    <message>
        <source>Their answers were lost, so nobody knows whether they were carried out. Nothing is sent again.</source>
        <translation>Sus respuestas se perdieron, así que nadie sabe si se llevaron a cabo. No se envía nada de nuevo.</translation>
    </message>
    <message>
        <source>More, shown when these are decided: {n}</source>
        <translation>Más, que se muestran cuando estas estén decididas: {n}</translation>
    </message>
</context>
<context>
    <name>UsagePlot</name>
    <message>
        <source>Received {size}</source>
        <translation>Recibido {size}</translation>
    </message>
    <message>
        <source>Sent {size}</source>
        <translation>Enviado {size}</translation>
    </message>
    <message>
        <source>Data by day</source>
        <translation>Datos por día</translation>
    </message>
    <message>
        <source>The provider has counted no data of this device in the last 30 days.</source>
        <translation>El proveedor no ha contado datos de este dispositivo en los últimos 30 días.</translation>
    </message>
    <message>
        <source>{day}: received {down}, sent {up}</source>
        <translation>{day}: recibido {down}, enviado {up}</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys, to read its values.</source>
        <translation>Señale un día o use las flechas para leer sus valores.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Add it under Settings, or choose another.</source>
        <translation>Añádala en Ajustes o elija otra.</translation>
    </message>
    <message>
        <source>Calls that are not settled: {unsettled}. Calls that wait for the network: {kept}. Resume, settle or cancel them on the page Start; then the account can be removed.</source>
        <translation>Llamadas sin resolver: {unsettled}. Llamadas que esperan a la red: {kept}. Reanúdelas, resuélvalas o cancélelas en la página Inicio; después se puede quitar la cuenta.</translation>
    </message>
    <message>
        <source>Choose an account at Celona or Super SIM.</source>
        <translation>Elija una cuenta de Celona o Super SIM.</translation>
    </message>
    <message>
        <source>Choose an account at EMnify.</source>
        <translation>Elija una cuenta de EMnify.</translation>
    </message>
    <message>
        <source>Enter it again under Settings, Accounts.</source>
        <translation>Introdúzcalo de nuevo en Ajustes, Cuentas.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Consultando al proveedor…</translation>
    </message>
    <message>
        <source>Enter it exactly as in the e-mail.</source>
        <translation>Introdúzcalo exactamente como figura en el correo.</translation>
    </message>
    <message>
        <source>Give it a name that people at this station know.</source>
        <translation>Dele un nombre que se conozca en esta estación.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name} and its secrets?</source>
        <translation>¿Quitar {name} y sus secretos?</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>La cuenta no tiene nombre.</translation>
    </message>
    <message>
        <source>The code has {n} digits.</source>
        <translation>El código tiene {n} dígitos.</translation>
    </message>
    <message>
        <source>The provider accepts these credentials.</source>
        <translation>El proveedor acepta estas credenciales.</translation>
    </message>
    <message>
        <source>The secret of account {name} is not in the keychain.</source>
        <translation>El secreto de la cuenta {name} no está en el llavero.</translation>
    </message>
    <message>
        <source>There is no account named {name}.</source>
        <translation>No hay ninguna cuenta llamada {name}.</translation>
    </message>
    <message>
        <source>Unfinished batches need it and cannot be resumed without: {names}</source>
        <translation>Hay lotes sin terminar que la necesitan y no se pueden reanudar sin ella: {names}</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it; then rename the account.</source>
        <translation>Espere a que termine o cancélelo; después cambie el nombre de la cuenta.</translation>
    </message>
    <message>
        <source>What was done with it stays in the history.</source>
        <translation>Lo que se hizo con ella queda en el historial.</translation>
    </message>
    <message>
        <source>Work is being done with {name} now.</source>
        <translation>Ahora se está trabajando con {name}.</translation>
    </message>
    <message>
        <source>{name} is an EMnify account, which registers SIMs and assigns no eSIMs.</source>
        <translation>{name} es una cuenta de EMnify, que registra SIM y no asigna eSIM.</translation>
    </message>
    <message>
        <source>{name} is not an EMnify account; SIMs are registered by BIC at EMnify only.</source>
        <translation>{name} no es una cuenta de EMnify; solo en EMnify se registran las SIM por BIC.</translation>
    </message>
    <message>
        <source>{name} is still needed.</source>
        <translation>{name} todavía es necesaria.</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Activate a context</source>
        <translation>Activar un contexto</translation>
    </message>
    <message>
        <source>Allow all LTE bands</source>
        <translation>Permitir todas las bandas LTE</translation>
    </message>
    <message>
        <source>Allow or forbid roaming</source>
        <translation>Permitir o prohibir el roaming</translation>
    </message>
    <message>
        <source>Ask for PSM</source>
        <translation>Pedir PSM</translation>
    </message>
    <message>
        <source>Ask for a paging time window</source>
        <translation>Pedir una ventana de paging</translation>
    </message>
    <message>
        <source>Ask for eDRX</source>
        <translation>Pedir eDRX</translation>
    </message>
    <message>
        <source>Choose one network</source>
        <translation>Elegir una red</translation>
    </message>
    <message>
        <source>Choose text or PDU mode for SMS</source>
        <translation>Elegir modo texto o PDU para los SMS</translation>
    </message>
    <message>
        <source>Choose the network automatically</source>
        <translation>Elegir la red automáticamente</translation>
    </message>
    <message>
        <source>Delete an SMS</source>
        <translation>Borrar un SMS</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Introducir el PIN</translation>
    </message>
    <message>
        <source>List the SMS</source>
        <translation>Listar los SMS</translation>
    </message>
    <message>
        <source>Read an SMS</source>
        <translation>Leer un SMS</translation>
    </message>
    <message>
        <source>Read how many tries are left for the PIN</source>
        <translation>Leer cuántos intentos quedan para el PIN</translation>
    </message>
    <message>
        <source>Read the APN</source>
        <translation>Leer el APN</translation>
    </message>
    <message>
        <source>Read the ICCID</source>
        <translation>Leer el ICCID</translation>
    </message>
    <message>
        <source>Read the IMEI</source>
        <translation>Leer el IMEI</translation>
    </message>
    <message>
        <source>Read the IMSI</source>
        <translation>Leer el IMSI</translation>
    </message>
    <message>
        <source>Read the IP address</source>
        <translation>Leer la dirección IP</translation>
    </message>
    <message>
        <source>Read the LTE bands</source>
        <translation>Leer las bandas LTE</translation>
    </message>
    <message>
        <source>Read the PSM timers asked for</source>
        <translation>Leer los temporizadores PSM pedidos</translation>
    </message>
    <message>
        <source>Read the PSM timers granted</source>
        <translation>Leer los temporizadores PSM concedidos</translation>
    </message>
    <message>
        <source>Read the authentication</source>
        <translation>Leer la autenticación</translation>
    </message>
    <message>
        <source>Read the eDRX cycle asked for</source>
        <translation>Leer el ciclo eDRX pedido</translation>
    </message>
    <message>
        <source>Read the eDRX cycle granted</source>
        <translation>Leer el ciclo eDRX concedido</translation>
    </message>
    <message>
        <source>Read the firmware</source>
        <translation>Leer el firmware</translation>
    </message>
    <message>
        <source>Read the maker</source>
        <translation>Leer el fabricante</translation>
    </message>
    <message>
        <source>Read the model</source>
        <translation>Leer el modelo</translation>
    </message>
    <message>
        <source>Read the network</source>
        <translation>Leer la red</translation>
    </message>
    <message>
        <source>Read the networks that the SIM forbids</source>
        <translation>Leer las redes que prohíbe la SIM</translation>
    </message>
    <message>
        <source>Read the paging time window</source>
        <translation>Leer la ventana de paging</translation>
    </message>
    <message>
        <source>Read the radio access technologies</source>
        <translation>Leer las tecnologías de acceso radio</translation>
    </message>
    <message>
        <source>Read the registration</source>
        <translation>Leer el registro</translation>
    </message>
    <message>
        <source>Read the signal</source>
        <translation>Leer la señal</translation>
    </message>
    <message>
        <source>Read the signal in detail</source>
        <translation>Leer la señal en detalle</translation>
    </message>
    <message>
        <source>Read the state of the SIM</source>
        <translation>Leer el estado de la SIM</translation>
    </message>
    <message>
        <source>Read whether data is attached</source>
        <translation>Leer si hay conexión de datos</translation>
    </message>
    <message>
        <source>Read whether roaming is allowed</source>
        <translation>Leer si se permite el roaming</translation>
    </message>
    <message>
        <source>Read whether the SIM asks for its PIN</source>
        <translation>Leer si la SIM pide su PIN</translation>
    </message>
    <message>
        <source>Read whether the radio is on</source>
        <translation>Leer si la radio está encendida</translation>
    </message>
    <message>
        <source>Read which contexts are active</source>
        <translation>Leer qué contextos están activos</translation>
    </message>
    <message>
        <source>Read why the network refused</source>
        <translation>Leer por qué rechazó la red</translation>
    </message>
    <message>
        <source>Report changes of the registration</source>
        <translation>Avisar de los cambios del registro</translation>
    </message>
    <message>
        <source>Restart the module</source>
        <translation>Reiniciar el módulo</translation>
    </message>
    <message>
        <source>Search for networks</source>
        <translation>Buscar redes</translation>
    </message>
    <message>
        <source>Send a ping</source>
        <translation>Enviar un ping</translation>
    </message>
    <message>
        <source>Send an SMS in PDU mode</source>
        <translation>Enviar un SMS en modo PDU</translation>
    </message>
    <message>
        <source>Send an SMS in text mode</source>
        <translation>Enviar un SMS en modo texto</translation>
    </message>
    <message>
        <source>Set the APN</source>
        <translation>Ajustar el APN</translation>
    </message>
    <message>
        <source>Set the LTE bands</source>
        <translation>Ajustar las bandas LTE</translation>
    </message>
    <message>
        <source>Set the authentication</source>
        <translation>Ajustar la autenticación</translation>
    </message>
    <message>
        <source>Set the radio access technologies</source>
        <translation>Ajustar las tecnologías de acceso radio</translation>
    </message>
    <message>
        <source>Switch PSM off</source>
        <translation>Desactivar PSM</translation>
    </message>
    <message>
        <source>Switch eDRX off</source>
        <translation>Desactivar eDRX</translation>
    </message>
    <message>
        <source>Switch the PIN on or off</source>
        <translation>Activar o desactivar el PIN</translation>
    </message>
    <message>
        <source>Switch the SIM on</source>
        <translation>Encender la SIM</translation>
    </message>
    <message>
        <source>Switch the module off</source>
        <translation>Apagar el módulo</translation>
    </message>
    <message>
        <source>Switch the radio off</source>
        <translation>Apagar la radio</translation>
    </message>
    <message>
        <source>Switch the radio on</source>
        <translation>Encender la radio</translation>
    </message>
</context>
<context>
    <name>apn</name>
    <message>
        <source>APN: character {place} is {character}.</source>
        <translation>APN: el carácter {place} es {character}.</translation>
    </message>
    <message>
        <source>An APN has letters, digits, dots and hyphens only. Type it as the provider writes it.</source>
        <translation>Un APN solo tiene letras, dígitos, puntos y guiones. Escríbalo como lo escribe el proveedor.</translation>
    </message>
    <message>
        <source>Give 1 to {longest} characters, such as em or super.</source>
        <translation>Dé de 1 a {longest} caracteres, como em o super.</translation>
    </message>
    <message>
        <source>The APN has {length} characters.</source>
        <translation>El APN tiene {length} caracteres.</translation>
    </message>
</context>
<context>
    <name>assign</name>
    <message>
        <source>Another window or command of Simwright is working on this batch.</source>
        <translation>Otra ventana u otro comando de Simwright trabaja en este lote.</translation>
    </message>
    <message>
        <source>Celona did not assign an eSIM: {word}</source>
        <translation>Celona no asignó ninguna eSIM: {word}</translation>
    </message>
    <message>
        <source>Check EID and ICCID, and that free eSIMs are left in the Orchestrator. Then retry.</source>
        <translation>Compruebe el EID y el ICCID, y que queden eSIM libres en el Orchestrator. Después reintente.</translation>
    </message>
    <message>
        <source>Check the EID with the device, and the stock of eSIMs at the provider.</source>
        <translation>Compare el EID con el dispositivo y compruebe las eSIM disponibles en el proveedor.</translation>
    </message>
    <message>
        <source>Enter SM-DP+ address {host} in the device management system.</source>
        <translation>Introduzca la dirección SM-DP+ {host} en el sistema de gestión de dispositivos.</translation>
    </message>
    <message>
        <source>It is tried again until it gets through. If it stays so, check the network, and the address of the account.</source>
        <translation>Se intenta de nuevo hasta que lo logre. Si sigue así, compruebe la red y la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>Profile available, SIM active.</source>
        <translation>Perfil disponible, SIM activa.</translation>
    </message>
    <message>
        <source>Profile available.</source>
        <translation>Perfil disponible.</translation>
    </message>
    <message>
        <source>Celona has not finished in the time allowed; its last status was {word}.</source>
        <translation>Celona no ha terminado en el tiempo permitido; su último estado fue {word}.</translation>
    </message>
    <message>
        <source>Another station is working on this batch.</source>
        <translation>Otra estación trabaja en este lote.</translation>
    </message>
    <message>
        <source>Check at the provider which profile is unused, then say here whether this row was made.</source>
        <translation>Compruebe en el proveedor qué perfil está sin usar e indique aquí si esta fila se hizo.</translation>
    </message>
    <message>
        <source>Check in the Orchestrator whether these devices have their eSIMs, then decide here.</source>
        <translation>Compruebe en el Orchestrator si estos dispositivos tienen su eSIM y decida aquí.</translation>
    </message>
    <message>
        <source>Copy the cells and their titles first.</source>
        <translation>Copie antes las celdas y sus títulos.</translation>
    </message>
    <message>
        <source>Made, as a person checked at the provider.</source>
        <translation>Hecho, comprobado a mano en el proveedor.</translation>
    </message>
    <message>
        <source>Profiles not made here: {found}. Lost answers: {lost}. Which is whose cannot be told.</source>
        <translation>Perfiles no creados aquí: {found}. Respuestas perdidas: {lost}. No se puede saber cuál corresponde a cuál.</translation>
    </message>
    <message>
        <source>Retry asks for the same again; nothing is ordered twice.</source>
        <translation>Reintentar pide lo mismo otra vez; nada se pide dos veces.</translation>
    </message>
    <message>
        <source>Retry follows the same request again; nothing is assigned twice.</source>
        <translation>Reintentar sigue la misma petición; nada se asigna dos veces.</translation>
    </message>
    <message>
        <source>The answer was lost. Asking the provider what happened.</source>
        <translation>La respuesta se perdió. Preguntando al proveedor qué ocurrió.</translation>
    </message>
    <message>
        <source>The list was sent at {when}, but the answer was lost, and Celona cannot be asked for it.</source>
        <translation>La lista se envió el {when}, pero la respuesta se perdió y Celona no permite consultarla.</translation>
    </message>
    <message>
        <source>The provider could not reserve an eSIM: {words}</source>
        <translation>El proveedor no pudo reservar una eSIM: {words}</translation>
    </message>
    <message>
        <source>The provider has not finished in the time allowed; its last status was {word}.</source>
        <translation>El proveedor no ha terminado en el tiempo permitido; su último estado fue {word}.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it there. Then resume.</source>
        <translation>Espere a que termine o deténgalo allí. Después reanude.</translation>
    </message>
    <message>
        <source>eSIM assigned.</source>
        <translation>eSIM asignada.</translation>
    </message>
</context>
<context>
    <name>at</name>
    <message>
        <source>It takes a telephone number of {low} to {high} digits.</source>
        <translation>Admite un número de teléfono de {low} a {high} dígitos.</translation>
    </message>
    <message>
        <source>It takes a whole number from {low} to {high}.</source>
        <translation>Admite un número entero de {low} a {high}.</translation>
    </message>
    <message>
        <source>It takes band numbers, such as 3,8,20.</source>
        <translation>Admite números de banda, como 3,8,20.</translation>
    </message>
    <message>
        <source>It takes {high} binary digits.</source>
        <translation>Admite {high} dígitos binarios.</translation>
    </message>
    <message>
        <source>It takes {low} to {high} digits.</source>
        <translation>Admite de {low} a {high} dígitos.</translation>
    </message>
    <message>
        <source>It takes {low} to {high} hexadecimal digits.</source>
        <translation>Admite de {low} a {high} dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>It takes: {choices}.</source>
        <translation>Admite: {choices}.</translation>
    </message>
    <message>
        <source>Use letters, digits, dot and hyphen.</source>
        <translation>Use letras, dígitos, punto y guion.</translation>
    </message>
    <message>
        <source>{name} cannot be {value} on this module.</source>
        <translation>{name} no puede ser {value} en este módulo.</translation>
    </message>
    <message>
        <source>{name} has {length} characters; {longest} are allowed.</source>
        <translation>{name} tiene {length} caracteres; se permiten {longest}.</translation>
    </message>
    <message>
        <source>{name} is missing, or is not what this module takes.</source>
        <translation>{name} falta o no es lo que este módulo admite.</translation>
    </message>
    <message>
        <source>{name}: character {place} is {character}, which cannot be sent to a module.</source>
        <translation>{name}: el carácter {place} es {character}, que no se puede enviar a un módulo.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Choose another folder or another name for the copy.</source>
        <translation>Elija otra carpeta u otro nombre para la copia.</translation>
    </message>
    <message>
        <source>The copy of the ledger is in {file}.</source>
        <translation>La copia del libro de registro está en {file}.</translation>
    </message>
    <message>
        <source>There is no ledger yet: nothing was done here.</source>
        <translation>Todavía no hay libro de registro: aquí no se ha hecho nada.</translation>
    </message>
    <message>
        <source>This ledger is in a database on a server, which copies it by its own means.</source>
        <translation>Este libro de registro está en una base de datos de un servidor, que la copia por sus propios medios.</translation>
    </message>
    <message>
        <source>Use pg_dump, or ask whoever looks after the server.</source>
        <translation>Use pg_dump o pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>{name} is the ledger itself.</source>
        <translation>{name} es el propio libro de registro.</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>A fault in Simwright ended this.</source>
        <translation>Un fallo de Simwright terminó esto.</translation>
    </message>
    <message>
        <source>A socket cannot have the number {number}.</source>
        <translation>Un puesto no puede tener el número {number}.</translation>
    </message>
    <message>
        <source>Another module is on this port now, IMEI {imei}.</source>
        <translation>Ahora hay otro módulo en este puerto, IMEI {imei}.</translation>
    </message>
    <message>
        <source>Asking {host} for an answer</source>
        <translation>Pidiendo respuesta a {host}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Compare the answer with what the recipe expects: {expected}</source>
        <translation>Compare la respuesta con lo que espera la receta: {expected}</translation>
    </message>
    <message>
        <source>Configured and checked.</source>
        <translation>Configurado y comprobado.</translation>
    </message>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>Dé un número de {low} a {high}.</translation>
    </message>
    <message>
        <source>Identifying the module</source>
        <translation>Identificando el módulo</translation>
    </message>
    <message>
        <source>It is the module whose values were kept</source>
        <translation>Es el módulo cuyos valores se guardaron</translation>
    </message>
    <message>
        <source>No port is known to take AT commands.</source>
        <translation>No se conoce ningún puerto que acepte comandos AT.</translation>
    </message>
    <message>
        <source>Opening a data session</source>
        <translation>Abriendo una sesión de datos</translation>
    </message>
    <message>
        <source>Opening the port</source>
        <translation>Abriendo el puerto</translation>
    </message>
    <message>
        <source>Plug a module in, or name the port: see “simwright ports”.</source>
        <translation>Conecte un módulo o indique el puerto: véase «simwright ports».</translation>
    </message>
    <message>
        <source>Plug the module in and start it at the bench, or leave it as it is.</source>
        <translation>Conecte el módulo e inícielo en el banco, o déjelo como está.</translation>
    </message>
    <message>
        <source>Reading back: {setting}</source>
        <translation>Releyendo: {setting}</translation>
    </message>
    <message>
        <source>No previous values are known for this module.</source>
        <translation>No se conocen valores anteriores de este módulo.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Dry run: {recipe}</source>
        <translation>Ejecución de prueba: {recipe}</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identificar</translation>
    </message>
    <message>
        <source>Only what Simwright has changed can be restored.</source>
        <translation>Solo se puede restaurar lo que Simwright ha cambiado.</translation>
    </message>
    <message>
        <source>Plug in the module whose values are to be restored.</source>
        <translation>Conecte el módulo cuyos valores se quieren restaurar.</translation>
    </message>
    <message>
        <source>Reading: {setting}</source>
        <translation>Leyendo: {setting}</translation>
    </message>
    <message>
        <source>Recipe: {name}</source>
        <translation>Receta: {name}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Sending {command}</source>
        <translation>Enviando {command}</translation>
    </message>
    <message>
        <source>Simwright ended while this was being done.</source>
        <translation>Simwright se cerró mientras se hacía esto.</translation>
    </message>
    <message>
        <source>Start the module again; what it has already is left as it is.</source>
        <translation>Inicie el módulo de nuevo; lo que ya tiene se queda como está.</translation>
    </message>
    <message>
        <source>Starting the module again</source>
        <translation>Reiniciando el módulo</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>Detenido a mano.</translation>
    </message>
    <message>
        <source>Switching the radio off</source>
        <translation>Apagando la radio</translation>
    </message>
    <message>
        <source>Switching the radio on</source>
        <translation>Encendiendo la radio</translation>
    </message>
    <message>
        <source>Talking to the module</source>
        <translation>Hablando con el módulo</translation>
    </message>
    <message>
        <source>The SIM is ready</source>
        <translation>La SIM está lista</translation>
    </message>
    <message>
        <source>The last {kept} traces of each socket are kept; open another one.</source>
        <translation>Se conservan las últimas {kept} trazas de cada puesto; abra otra.</translation>
    </message>
    <message>
        <source>The module answers</source>
        <translation>El módulo responde</translation>
    </message>
    <message>
        <source>The module has started again</source>
        <translation>El módulo se ha reiniciado</translation>
    </message>
    <message>
        <source>The previous values are kept</source>
        <translation>Los valores anteriores están guardados</translation>
    </message>
    <message>
        <source>The previous values are restored.</source>
        <translation>Se han restaurado los valores anteriores.</translation>
    </message>
    <message>
        <source>The radio is off</source>
        <translation>La radio está apagada</translation>
    </message>
    <message>
        <source>The radio is on</source>
        <translation>La radio está encendida</translation>
    </message>
    <message>
        <source>The trace cannot be read: {reason}.</source>
        <translation>La traza no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>Waiting for a free place</source>
        <translation>Esperando un lugar libre</translation>
    </message>
    <message>
        <source>Waiting for the SIM</source>
        <translation>Esperando a la SIM</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Esperando a la red</translation>
    </message>
    <message>
        <source>{setting} is written, but the module does not report it</source>
        <translation>Escrito: {setting}; el módulo no lo informa</translation>
    </message>
    <message>
        <source>Writing: {setting} {value}</source>
        <translation>Escribiendo: {setting} {value}</translation>
    </message>
    <message>
        <source>{command} done</source>
        <translation>{command} hecho</translation>
    </message>
    <message>
        <source>{command} is not offered by this module</source>
        <translation>Este módulo no ofrece {command}</translation>
    </message>
    <message>
        <source>{command} was answered otherwise than the recipe expects.</source>
        <translation>{command} recibió una respuesta distinta de la que espera la receta.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>{name} no se puede escribir.</translation>
    </message>
    <message>
        <source>{name}: requested {requested}, granted {granted}</source>
        <translation>{name}: solicitado {requested}, concedido {granted}</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>{setting} found: {value}</source>
        <translation>Leído: {setting} {value}</translation>
    </message>
    <message>
        <source>{setting} is {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>{setting} is {value} already</source>
        <translation>{setting}: ya {value}</translation>
    </message>
    <message>
        <source>{setting} written: {value}</source>
        <translation>Escrito: {setting} {value}</translation>
    </message>
    <message>
        <source>{setting}: this module has no such setting, and goes by the network</source>
        <translation>{setting}: este módulo no tiene ese ajuste y sigue a la red</translation>
    </message>
    <message>
        <source>{vendor} {model}</source>
        <translation>{vendor} {model}</translation>
    </message>
</context>
<context>
    <name>biclist</name>
    <message>
        <source>A BIC has 16 letters and digits, as XXXX-XXXX-XXXX-XXXX; give one on each line.</source>
        <translation>Un BIC tiene 16 letras y dígitos, como XXXX-XXXX-XXXX-XXXX; dé uno por línea.</translation>
    </message>
    <message>
        <source>Scan the QR code of the card again, or type what is printed beside BIC.</source>
        <translation>Escanee de nuevo el código QR de la tarjeta o escriba lo impreso junto a BIC.</translation>
    </message>
    <message>
        <source>There is no BIC in {name}.</source>
        <translation>No hay ningún BIC en {name}.</translation>
    </message>
    <message>
        <source>This is an activation code, not a BIC.</source>
        <translation>Esto es un código de activación, no un BIC.</translation>
    </message>
    <message>
        <source>This is another number, not a BIC: {kind}.</source>
        <translation>Esto es otro número, no un BIC: {kind}.</translation>
    </message>
    <message>
        <source>This is not a BIC: character {place} is {sign}, neither a letter A to Z nor a digit.</source>
        <translation>Esto no es un BIC: el carácter {place} es {sign}, que no es una letra de la A a la Z ni un dígito.</translation>
    </message>
    <message>
        <source>This is not a BIC: it has {length} letters and digits instead of 16.</source>
        <translation>Esto no es un BIC: tiene {length} letras y dígitos en vez de 16.</translation>
    </message>
</context>
<context>
    <name>callback</name>
    <message>
        <source>Give one that begins with https:// and has no user name in it, or none.</source>
        <translation>Dé una que empiece por https:// y no lleve nombre de usuario, o ninguna.</translation>
    </message>
    <message>
        <source>{url} cannot be used as a callback address.</source>
        <translation>{url} no se puede usar como dirección de retorno.</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>Allow it in the privacy settings of the system, then open the camera again.</source>
        <translation>Permítalo en los ajustes de privacidad del sistema y abra la cámara de nuevo.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or choose another camera.</source>
        <translation>Cierre otros programas que la usen o elija otra cámara.</translation>
    </message>
    <message>
        <source>Connect one and it appears here, or open a picture of the code instead.</source>
        <translation>Conecte una y aparecerá aquí, o abra una imagen del código.</translation>
    </message>
    <message>
        <source>Install the package libpulse0 and start the program again, or take a picture instead.</source>
        <translation>Instale el paquete libpulse0 e inicie el programa de nuevo, o use una imagen.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>No se encontró ninguna cámara.</translation>
    </message>
    <message>
        <source>Simwright may not use the camera.</source>
        <translation>Simwright no tiene permiso para usar la cámara.</translation>
    </message>
    <message>
        <source>The camera cannot be used here.</source>
        <translation>La cámara no se puede usar aquí.</translation>
    </message>
    <message>
        <source>The camera cannot be used: {reason}.</source>
        <translation>La cámara no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>This installation has no camera part (PySide6-Addons). Take a picture instead.</source>
        <translation>Esta instalación no incluye la parte de cámara (PySide6-Addons). Use una imagen.</translation>
    </message>
</context>
<context>
    <name>cardlist</name>
    <message>
        <source>Compare it with the card. A spreadsheet drops zeros in front: format the column as text.</source>
        <translation>Compárelo con la tarjeta. Una hoja de cálculo quita los ceros iniciales: dé a la columna formato de texto.</translation>
    </message>
    <message>
        <source>Enter the 10 characters that are printed beside the ICCID.</source>
        <translation>Introduzca los 10 caracteres impresos junto al ICCID.</translation>
    </message>
    <message>
        <source>Give a card on each line: its ICCID and its registration code, with a comma between.</source>
        <translation>Dé una tarjeta por línea: su ICCID y su código de registro, separados por una coma.</translation>
    </message>
    <message>
        <source>Take this line out.</source>
        <translation>Retire esta línea.</translation>
    </message>
    <message>
        <source>The registration code has {length} characters instead of 10</source>
        <translation>El código de registro tiene {length} caracteres en vez de 10</translation>
    </message>
    <message>
        <source>The registration code is missing</source>
        <translation>Falta el código de registro</translation>
    </message>
    <message>
        <source>There is no ICCID in {name}.</source>
        <translation>No hay ningún ICCID en {name}.</translation>
    </message>
    <message>
        <source>This ICCID stands in line {line} already</source>
        <translation>Este ICCID ya está en la línea {line}</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>See `simwright catalog list`.</source>
        <translation>Véase `simwright catalog list`.</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>vendor-documented</source>
        <translation>documentado por el fabricante</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has brackets or braces that do not match.</source>
        <translation>{file}, línea {line}: {key} tiene corchetes o llaves desparejados.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has neither messages nor steps.</source>
        <translation>{file}, línea {line}: {key} no tiene ni mensajes ni pasos.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has the group {name}, which is not a value of this tracker.</source>
        <translation>{file}, línea {line}: {key} tiene el grupo {name}, que no es un valor de este rastreador.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds no command.</source>
        <translation>{file}, línea {line}: {key} no contiene ningún comando.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds {character} at place {place}; an AT command is plain ASCII.</source>
        <translation>{file}, línea {line}: {key} contiene {character} en la posición {place}; un comando AT es ASCII puro.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds {character}, which an SMS to a tracker cannot carry.</source>
        <translation>{file}, línea {line}: {key} contiene {character}, que un SMS a un rastreador no puede llevar.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds “{text}”; a name looks like cid, rat:2 or rat*.</source>
        <translation>{file}, línea {line}: {key} contiene «{text}»; un nombre es como cid, rat:2 o rat*.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is a sentence for people, and holds a brace.</source>
        <translation>{file}, línea {line}: {key} es una frase para personas y contiene una llave.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is missing; people are asked by it.</source>
        <translation>{file}, línea {line}: falta {key}; con él se pregunta a las personas.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a regular expression ({problem}).</source>
        <translation>{file}, línea {line}: {key} no es una expresión regular ({problem}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not an action. Known are: {choices}.</source>
        <translation>{file}, línea {line}: {key} no es una acción. Se conocen: {choices}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not one of our words for {name}. Known are: {choices}.</source>
        <translation>{file}, línea {line}: {key} no es una de las palabras para {name}. Se conocen: {choices}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”, which is no family further up in this file.</source>
        <translation>{file}, línea {line}: {key} es «{text}», que no es una familia anterior de este archivo.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”; a USB id looks like 2c7c:0125.</source>
        <translation>{file}, línea {line}: {key} es «{text}»; un id USB es como 2c7c:0125.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”; an AT command is plain ASCII and begins with AT.</source>
        <translation>{file}, línea {line}: {key} es «{text}»; un comando AT es ASCII puro y empieza por AT.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”; it begins the answer and holds a colon, as +CSQ:</source>
        <translation>{file}, línea {line}: {key} es «{text}»; inicia la respuesta y contiene dos puntos, como +CSQ:</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} may hold letters, digits, commas, colons and hyphens only.</source>
        <translation>{file}, línea {line}: {key} solo puede contener letras, dígitos, comas, dos puntos y guiones.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be an interface number of two hexadecimal digits.</source>
        <translation>{file}, línea {line}: {key} debe ser un número de interfaz de dos dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be digits in quotes.</source>
        <translation>{file}, línea {line}: {key} debe ser dígitos entre comillas.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must begin with AT.</source>
        <translation>{file}, línea {line}: {key} debe empezar por AT.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must name {name}, which this action reads.</source>
        <translation>{file}, línea {line}: {key} debe nombrar {name}, que esta acción lee.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must say how one network is sent, with {{value}} in it.</source>
        <translation>{file}, línea {line}: {key} debe decir cómo se envía una red, con {{value}} dentro.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} needs a sentence that says what the command does.</source>
        <translation>{file}, línea {line}: {key} necesita una frase que diga qué hace el comando.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} uses the text {name} without double quotes around it.</source>
        <translation>{file}, línea {line}: {key} usa el texto {name} sin comillas dobles alrededor.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} uses {name}, which is not described under parameters.</source>
        <translation>{file}, línea {line}: {key} usa {name}, que no está descrito en parameters.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} uses {name}; this action is given: {choices}.</source>
        <translation>{file}, línea {line}: {key} usa {name}; esta acción recibe: {choices}.</translation>
    </message>
    <message>
        <source>{name} is neither a model nor a vendor that is known.</source>
        <translation>{name} no es un modelo ni un fabricante conocido.</translation>
    </message>
</context>
<context>
    <name>cause</name>
    <message>
        <source>APN may not be used together with another one</source>
        <translation>El APN no se puede usar junto con otro</translation>
    </message>
    <message>
        <source>APN not supported in this technology and network</source>
        <translation>APN no admitido en esta tecnología y red</translation>
    </message>
    <message>
        <source>Ask the provider, with the number of the cause and the name of the network.</source>
        <translation>Pregunte al proveedor, con el número de la causa y el nombre de la red.</translation>
    </message>
    <message>
        <source>Check antenna, radio technology and bands; then try another place.</source>
        <translation>Compruebe antena, tecnología de radio y bandas; después pruebe en otro lugar.</translation>
    </message>
    <message>
        <source>Check at the provider that data is allowed for this SIM and that no limit is reached.</source>
        <translation>Compruebe en el proveedor que esta SIM tiene los datos permitidos y no ha alcanzado ningún límite.</translation>
    </message>
    <message>
        <source>Check at the provider that the SIM is active and not blocked.</source>
        <translation>Compruebe en el proveedor que la SIM está activa y no bloqueada.</translation>
    </message>
    <message>
        <source>Check at the provider whether the SIM is locked to another IMEI.</source>
        <translation>Compruebe en el proveedor si la SIM está vinculada a otro IMEI.</translation>
    </message>
    <message>
        <source>Check that the SIM may roam into this country and network; then try another operator.</source>
        <translation>Compruebe que la SIM tiene roaming en este país y red; después pruebe otro operador.</translation>
    </message>
    <message>
        <source>Check the APN and its type.</source>
        <translation>Compruebe el APN y su tipo.</translation>
    </message>
    <message>
        <source>Check the APN in the recipe, letter by letter, and at the provider that the SIM may use it.</source>
        <translation>Compruebe el APN de la receta, letra por letra, y en el proveedor que la SIM puede usarlo.</translation>
    </message>
    <message>
        <source>Check the type of the APN: IP, IPV6 or IPV4V6.</source>
        <translation>Compruebe el tipo del APN: IP, IPV6 o IPV4V6.</translation>
    </message>
    <message>
        <source>Check user, password and authentication of the APN.</source>
        <translation>Compruebe usuario, contraseña y autenticación del APN.</translation>
    </message>
    <message>
        <source>Close the other data sessions of this module, or start it again.</source>
        <translation>Cierre las demás sesiones de datos de este módulo o reinícielo.</translation>
    </message>
    <message>
        <source>Look the cause up in the AT manual of this module.</source>
        <translation>Busque la causa en el manual AT de este módulo.</translation>
    </message>
    <message>
        <source>Rejected, cause 10: implicitly detached</source>
        <translation>Rechazado, causa 10: desconectado implícitamente</translation>
    </message>
    <message>
        <source>Rejected, cause 11: network (PLMN) not allowed</source>
        <translation>Rechazado, causa 11: red (PLMN) no permitida</translation>
    </message>
    <message>
        <source>Rejected, cause 12: tracking area not allowed</source>
        <translation>Rechazado, causa 12: área de seguimiento no permitida</translation>
    </message>
    <message>
        <source>Rejected, cause 13: roaming not allowed in this tracking area</source>
        <translation>Rechazado, causa 13: roaming no permitido en esta área de seguimiento</translation>
    </message>
    <message>
        <source>Rejected, cause 14: data services not allowed in this network (PLMN)</source>
        <translation>Rechazado, causa 14: servicios de datos no permitidos en esta red (PLMN)</translation>
    </message>
    <message>
        <source>Rejected, cause 15: no suitable cells in this tracking area</source>
        <translation>Rechazado, causa 15: sin celdas adecuadas en esta área de seguimiento</translation>
    </message>
    <message>
        <source>Rejected, cause 16: switching centre not reachable</source>
        <translation>Rechazado, causa 16: centro de conmutación inalcanzable</translation>
    </message>
    <message>
        <source>Rejected, cause 17: network failure</source>
        <translation>Rechazado, causa 17: fallo de la red</translation>
    </message>
    <message>
        <source>Rejected, cause 18: voice domain not available</source>
        <translation>Rechazado, causa 18: dominio de voz no disponible</translation>
    </message>
    <message>
        <source>Rejected, cause 19: the data session was refused (ESM failure)</source>
        <translation>Rechazado, causa 19: se denegó la sesión de datos (fallo ESM)</translation>
    </message>
    <message>
        <source>Rejected, cause 20: authentication failed (MAC failure)</source>
        <translation>Rechazado, causa 20: autenticación fallida (fallo MAC)</translation>
    </message>
    <message>
        <source>Rejected, cause 21: authentication out of step (synch failure)</source>
        <translation>Rechazado, causa 21: autenticación desincronizada (fallo synch)</translation>
    </message>
    <message>
        <source>Rejected, cause 22: congestion</source>
        <translation>Rechazado, causa 22: congestión</translation>
    </message>
    <message>
        <source>Rejected, cause 23: security capabilities do not match</source>
        <translation>Rechazado, causa 23: las capacidades de seguridad no coinciden</translation>
    </message>
    <message>
        <source>Rejected, cause 24: security mode rejected</source>
        <translation>Rechazado, causa 24: modo de seguridad rechazado</translation>
    </message>
    <message>
        <source>Rejected, cause 25: not authorized for this closed cell group</source>
        <translation>Rechazado, causa 25: no autorizado para este grupo cerrado de celdas</translation>
    </message>
    <message>
        <source>Rejected, cause 2: IMSI unknown in the home network</source>
        <translation>Rechazado, causa 2: IMSI desconocido en la red de origen</translation>
    </message>
    <message>
        <source>Rejected, cause 35: service option not authorized in this network (PLMN)</source>
        <translation>Rechazado, causa 35: opción de servicio no autorizada en esta red (PLMN)</translation>
    </message>
    <message>
        <source>Rejected, cause 39: voice service out of order for now</source>
        <translation>Rechazado, causa 39: servicio de voz fuera de servicio por ahora</translation>
    </message>
    <message>
        <source>Rejected, cause 3: this device or SIM is barred</source>
        <translation>Rechazado, causa 3: este dispositivo o esta SIM no están autorizados</translation>
    </message>
    <message>
        <source>Rejected, cause 40: no data session is active</source>
        <translation>Rechazado, causa 40: no hay ninguna sesión de datos activa</translation>
    </message>
    <message>
        <source>Rejected, cause 42: severe network failure</source>
        <translation>Rechazado, causa 42: fallo grave de la red</translation>
    </message>
    <message>
        <source>Rejected, cause 5: IMEI not accepted</source>
        <translation>Rechazado, causa 5: IMEI no aceptado</translation>
    </message>
    <message>
        <source>Rejected, cause 6: this equipment is barred</source>
        <translation>Rechazado, causa 6: este equipo no está autorizado</translation>
    </message>
    <message>
        <source>Rejected, cause 7: data services not allowed for this SIM</source>
        <translation>Rechazado, causa 7: servicios de datos no permitidos para esta SIM</translation>
    </message>
    <message>
        <source>Rejected, cause 8: neither data nor voice services allowed for this SIM</source>
        <translation>Rechazado, causa 8: ni datos ni voz permitidos para esta SIM</translation>
    </message>
    <message>
        <source>Rejected, cause 9: the network cannot derive the identity</source>
        <translation>Rechazado, causa 9: la red no puede derivar la identidad</translation>
    </message>
    <message>
        <source>Rejected, cause {cause}</source>
        <translation>Rechazado, causa {cause}</translation>
    </message>
    <message>
        <source>Rejected, the maker&apos;s own cause {cause}</source>
        <translation>Rechazado, causa propia del fabricante {cause}</translation>
    </message>
    <message>
        <source>Set the module to data only: AT+CEMODE=0 in the console.</source>
        <translation>Ponga el módulo en solo datos: AT+CEMODE=0 en la consola.</translation>
    </message>
    <message>
        <source>Start the module again; if it stays so, update its firmware.</source>
        <translation>Reinicie el módulo; si sigue así, actualice su firmware.</translation>
    </message>
    <message>
        <source>The network refused the data session, cause {cause}</source>
        <translation>La red denegó la sesión de datos, causa {cause}</translation>
    </message>
    <message>
        <source>The network refused the data session, cause {cause}: {words}</source>
        <translation>La red denegó la sesión de datos, causa {cause}: {words}</translation>
    </message>
    <message>
        <source>Try another SIM; if it works, this SIM&apos;s keys are wrong at the provider.</source>
        <translation>Pruebe otra SIM; si funciona, las claves de esta SIM son erróneas en el proveedor.</translation>
    </message>
    <message>
        <source>Try another operator or technology: this one does not have the APN.</source>
        <translation>Pruebe otro operador o tecnología: este no tiene el APN.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again; it is the network&apos;s fault.</source>
        <translation>Espere unos minutos e inténtelo de nuevo; es un fallo de la red.</translation>
    </message>
    <message>
        <source>insufficient resources</source>
        <translation>recursos insuficientes</translation>
    </message>
    <message>
        <source>invalid bearer</source>
        <translation>portadora no válida</translation>
    </message>
    <message>
        <source>missing or unknown APN</source>
        <translation>APN ausente o desconocido</translation>
    </message>
    <message>
        <source>network failure</source>
        <translation>fallo de la red</translation>
    </message>
    <message>
        <source>one address per session only</source>
        <translation>solo una dirección por sesión</translation>
    </message>
    <message>
        <source>only IPv4 allowed</source>
        <translation>solo se permite IPv4</translation>
    </message>
    <message>
        <source>only IPv4v6 allowed</source>
        <translation>solo se permite IPv4v6</translation>
    </message>
    <message>
        <source>only IPv6 allowed</source>
        <translation>solo se permite IPv6</translation>
    </message>
    <message>
        <source>only non-IP allowed</source>
        <translation>solo se permite non-IP</translation>
    </message>
    <message>
        <source>operator determined barring</source>
        <translation>bloqueo determinado por el operador</translation>
    </message>
    <message>
        <source>quality of service not accepted</source>
        <translation>calidad de servicio no aceptada</translation>
    </message>
    <message>
        <source>reactivation requested</source>
        <translation>se pide reactivación</translation>
    </message>
    <message>
        <source>rejected by the gateway</source>
        <translation>rechazado por la pasarela</translation>
    </message>
    <message>
        <source>rejected, unspecified</source>
        <translation>rechazado, sin especificar</translation>
    </message>
    <message>
        <source>service option not subscribed</source>
        <translation>opción de servicio no contratada</translation>
    </message>
    <message>
        <source>service option not supported</source>
        <translation>opción de servicio no admitida</translation>
    </message>
    <message>
        <source>service option out of order for now</source>
        <translation>opción de servicio fuera de servicio por ahora</translation>
    </message>
    <message>
        <source>several sessions for one APN not allowed</source>
        <translation>no se permiten varias sesiones para un APN</translation>
    </message>
    <message>
        <source>the module did not send what the network asked for</source>
        <translation>el módulo no envió lo que la red pidió</translation>
    </message>
    <message>
        <source>the session does not exist</source>
        <translation>la sesión no existe</translation>
    </message>
    <message>
        <source>too many sessions</source>
        <translation>demasiadas sesiones</translation>
    </message>
    <message>
        <source>unknown PDN type</source>
        <translation>tipo PDN desconocido</translation>
    </message>
    <message>
        <source>user authentication failed</source>
        <translation>falló la autenticación del usuario</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--activate needs --fleet: Super SIM activates a SIM only in a fleet.</source>
        <translation>--activate necesita --fleet: Super SIM solo activa una SIM en una flota.</translation>
    </message>
    <message>
        <source>--device goes with --account.</source>
        <translation>--device va con --account.</translation>
    </message>
    <message>
        <source>--fleet, --activate, --callback-url and --by are for Super SIM.</source>
        <translation>--fleet, --activate, --callback-url y --by son para Super SIM.</translation>
    </message>
    <message>
        <source>--iccid and --code go together.</source>
        <translation>--iccid y --code van juntos.</translation>
    </message>
    <message>
        <source>--iccid, --code and --fleet are for Super SIM.</source>
        <translation>--iccid, --code y --fleet son para Super SIM.</translation>
    </message>
    <message>
        <source>--label needs a file that ends in .pdf.</source>
        <translation>--label necesita un archivo que termine en .pdf.</translation>
    </message>
    <message>
        <source>--name, --service and --coverage go together: they make the devices.</source>
        <translation>--name, --service y --coverage van juntos: crean los dispositivos.</translation>
    </message>
    <message>
        <source>--number goes with --port.</source>
        <translation>--number va con --port.</translation>
    </message>
    <message>
        <source>--restore goes with --port or --all only.</source>
        <translation>--restore solo va con --port o --all.</translation>
    </message>
    <message>
        <source>--tags and --enable are for devices; give --name, --service and --coverage too.</source>
        <translation>--tags y --enable son para dispositivos; indique también --name, --service y --coverage.</translation>
    </message>
    <message>
        <source>A device at EMnify is attached after this long and online after twice as long.</source>
        <translation>Un dispositivo en EMnify se conecta a la red tras este tiempo y está en línea tras el doble.</translation>
    </message>
    <message>
        <source>A device that is made at EMnify comes back whole, as documented; else empty with a Location, as recorded.</source>
        <translation>Un dispositivo creado en EMnify se devuelve completo, como está documentado; si no, vacío con Location, como se registró.</translation>
    </message>
    <message>
        <source>A label printer of the system, which takes ZPL.</source>
        <translation>Una impresora de etiquetas del sistema que admite ZPL.</translation>
    </message>
    <message>
        <source>A label printer on the network; its port is 9100.</source>
        <translation>Una impresora de etiquetas en la red; su puerto es 9100.</translation>
    </message>
    <message>
        <source>A list is a CSV with the columns EID, Name and, where it is known, ICCID. Prints each problem with its row, then how many rows are ready. The exit status is 1 if one is not.</source>
        <translation>Una lista es un CSV con las columnas EID, Name y, si se conoce, ICCID. Imprime cada problema con su fila y después cuántas filas están listas. El código de salida es 1 si alguna no lo está.</translation>
    </message>
    <message>
        <source>A password that it takes, from the environment: password=TRACKER_PASSWORD.</source>
        <translation>Una contraseña que admite, tomada del entorno: password=TRACKER_PASSWORD.</translation>
    </message>
    <message>
        <source>A reboot takes the port away, as a module on USB does, and it may come back under another name.</source>
        <translation>Un reinicio retira el puerto, como en un módulo USB, y puede volver con otro nombre.</translation>
    </message>
    <message>
        <source>A wrong file is named with line and reason; a right one with what in it cannot work as it looks.</source>
        <translation>Un archivo erróneo se nombra con línea y motivo; uno correcto, con lo que en él no puede funcionar como parece.</translation>
    </message>
    <message>
        <source>APN, such as em or super.</source>
        <translation>APN, como em o super.</translation>
    </message>
    <message>
        <source>APNs that the simulated network takes; without any it takes all. Can be given again.</source>
        <translation>APN que admite la red simulada; sin ninguno, los admite todos. Puede repetirse.</translation>
    </message>
    <message>
        <source>AT commands</source>
        <translation>Comandos AT</translation>
    </message>
    <message>
        <source>Account {name} added.</source>
        <translation>Cuenta {name} añadida.</translation>
    </message>
    <message>
        <source>Account {name} is now named {new}.</source>
        <translation>La cuenta {name} se llama ahora {new}.</translation>
    </message>
    <message>
        <source>Account {name} removed.</source>
        <translation>Cuenta {name} quitada.</translation>
    </message>
    <message>
        <source>Accounts at the providers.</source>
        <translation>Cuentas de los proveedores.</translation>
    </message>
    <message>
        <source>Activation starts billing at the provider. SIMs to activate: {rows}.</source>
        <translation>La activación inicia la facturación en el proveedor. SIM por activar: {rows}.</translation>
    </message>
    <message>
        <source>Add an account, or change the one of this name.</source>
        <translation>Añadir una cuenta o cambiar la que lleva este nombre.</translation>
    </message>
    <message>
        <source>Add the account again with what is missing; see `simwright account add --help`.</source>
        <translation>Añada la cuenta de nuevo con lo que falta; véase `simwright account add --help`.</translation>
    </message>
    <message>
        <source>Allow the last try with --last-try.</source>
        <translation>Permita el último intento con --last-try.</translation>
    </message>
    <message>
        <source>Also print codes that a device has downloaded already.</source>
        <translation>Imprimir también códigos que un dispositivo ya ha descargado.</translation>
    </message>
    <message>
        <source>An SMS between two modules, or between a module and a tracker, takes this long.</source>
        <translation>Un SMS entre dos módulos, o entre un módulo y un rastreador, tarda este tiempo.</translation>
    </message>
    <message>
        <source>Another value that it takes, such as phone=+49173871878; see `tracker list`.</source>
        <translation>Otro valor que admite, como phone=+49173871878; véase `tracker list`.</translation>
    </message>
    <message>
        <source>Ask whether the provider takes the account&apos;s credentials.</source>
        <translation>Preguntar si el proveedor acepta las credenciales de la cuenta.</translation>
    </message>
    <message>
        <source>Ask whether there is a newer version.</source>
        <translation>Preguntar si hay una versión más reciente.</translation>
    </message>
    <message>
        <source>Assign an eSIM to each device of a list.</source>
        <translation>Asignar una eSIM a cada dispositivo de una lista.</translation>
    </message>
    <message>
        <source>At EMnify a BIC claims a batch of SIMs, and devices can be made of them; at Super SIM each card has its ICCID and registration code. A registration cannot be taken back; --preview says what a BIC would claim. A run that was stopped, even by a power cut, goes on with --resume: with BICs or cards on the command line it goes on with these, and without any with all that is left. Nothing is registered or made twice.</source>
        <translation>En EMnify un BIC reclama un lote de SIM y con ellas se pueden crear dispositivos; en Super SIM cada tarjeta tiene su ICCID y su código de registro. Un registro no se puede deshacer; --preview dice qué reclamaría un BIC. Una ejecución detenida, incluso por un corte de corriente, sigue con --resume: con BIC o tarjetas en la línea de comandos sigue con ellos, y sin ninguno, con todo lo que queda. Nada se registra ni se crea dos veces.</translation>
    </message>
    <message>
        <source>BICs, --service, --coverage, --tags, --enable and --preview are for EMnify.</source>
        <translation>Los BIC, --service, --coverage, --tags, --enable y --preview son para EMnify.</translation>
    </message>
    <message>
        <source>BICs, one a line or a CSV; or a CSV with columns ICCID and registration code.</source>
        <translation>BIC, uno por línea o un CSV; o un CSV con las columnas ICCID y registration code.</translation>
    </message>
    <message>
        <source>Base address of the API, where it is not the provider&apos;s usual one.</source>
        <translation>Dirección base de la API, si no es la habitual del proveedor.</translation>
    </message>
    <message>
        <source>Batches of earlier runs have work left with these BICs: {n}. Go on: {again}</source>
        <translation>A lotes de ejecuciones anteriores les queda trabajo con estos BIC: {n}. Seguir: {again}</translation>
    </message>
    <message>
        <source>Batches to register: {n}</source>
        <translation>Lotes por registrar: {n}</translation>
    </message>
    <message>
        <source>Build an activation code.</source>
        <translation>Construir un código de activación.</translation>
    </message>
    <message>
        <source>By its name in the library, or from a file. Passwords are left out.</source>
        <translation>Por su nombre en la biblioteca o de un archivo. Las contraseñas quedan fuera.</translation>
    </message>
    <message>
        <source>CODE may be - for standard input.</source>
        <translation>CODE puede ser - para la entrada estándar.</translation>
    </message>
    <message>
        <source>CSV of trackers, with columns number, ICCID or name.</source>
        <translation>CSV de rastreadores, con las columnas number, ICCID o name.</translation>
    </message>
    <message>
        <source>Calls in flight; 8 if not given.</source>
        <translation>Llamadas simultáneas; 8 si no se indica.</translation>
    </message>
    <message>
        <source>Calls on devices that wait, or whose fate is not known.</source>
        <translation>Llamadas sobre dispositivos que esperan o cuya suerte no se sabe.</translation>
    </message>
    <message>
        <source>Cards to register: {n}</source>
        <translation>Tarjetas por registrar: {n}</translation>
    </message>
    <message>
        <source>Celona eSIMs waiting to be assigned.</source>
        <translation>eSIM de Celona que esperan ser asignadas.</translation>
    </message>
    <message>
        <source>Celona works through a list at this pace, row after row.</source>
        <translation>Celona recorre una lista a este ritmo, fila tras fila.</translation>
    </message>
    <message>
        <source>Celona: the customer.</source>
        <translation>Celona: el cliente.</translation>
    </message>
    <message>
        <source>Check a device list.</source>
        <translation>Comprobar una lista de dispositivos.</translation>
    </message>
    <message>
        <source>Check a file that describes devices.</source>
        <translation>Comprobar un archivo que describe dispositivos.</translation>
    </message>
    <message>
        <source>Check a recipe without a module.</source>
        <translation>Comprobar una receta sin módulo.</translation>
    </message>
    <message>
        <source>Check a template and draw a sample label of it.</source>
        <translation>Comprobar una plantilla y dibujar una etiqueta de muestra.</translation>
    </message>
    <message>
        <source>Check an activation code and explain it field by field.</source>
        <translation>Comprobar un código de activación y explicarlo campo por campo.</translation>
    </message>
    <message>
        <source>Column of the EIDs: its title, or its number from 1.</source>
        <translation>Columna de los EID: su título o su número desde 1.</translation>
    </message>
    <message>
        <source>Column of the ICCIDs: its title, or its number from 1.</source>
        <translation>Columna de los ICCID: su título o su número desde 1.</translation>
    </message>
    <message>
        <source>Column of the names: its title, or its number from 1.</source>
        <translation>Columna de los nombres: su título o su número desde 1.</translation>
    </message>
    <message>
        <source>Configure the modules on ports, and check them.</source>
        <translation>Configurar los módulos de los puertos y comprobarlos.</translation>
    </message>
    <message>
        <source>Copy the ledger to FILE, also while work runs.</source>
        <translation>Copiar el libro de registro en FILE, también mientras se trabaja.</translation>
    </message>
    <message>
        <source>Create a fleet with a name of its own.</source>
        <translation>Crear una flota con nombre propio.</translation>
    </message>
    <message>
        <source>Create a network access profile.</source>
        <translation>Crear un Network Access Profile.</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID.</source>
        <translation>DEVICE es su id, nombre o ICCID.</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID. ARGUMENT is the ICCID for attach-sim, the new name for rename, the tags for set-tags, and the id of a policy (or the name of a Fleet) or operator for the others that need one. What costs something or breaks a connection is said first, and done only with --yes.</source>
        <translation>DEVICE es su id, nombre o ICCID. ARGUMENT es el ICCID para attach-sim, el nombre nuevo para rename, los tags para set-tags, y el id de una política (o el nombre de una flota) u operador para las demás que necesitan uno. Lo que cuesta algo o corta una conexión se dice antes y solo se hace con --yes.</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID. Ends with status 1 where the SMS failed or expired; one that is still under way when the time is up is no failure.</source>
        <translation>DEVICE es su id, nombre o ICCID. Termina con estado 1 si el SMS falló o caducó; uno que sigue en curso al acabar el tiempo no es un error.</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID; NUMBER is the SMS&apos;s own, as sms list shows it with --json. EMnify only.</source>
        <translation>DEVICE es su id, nombre o ICCID; NUMBER es el del propio SMS, como lo muestra sms list con --json. Solo EMnify.</translation>
    </message>
    <message>
        <source>Decide what became of a call whose answer was lost.</source>
        <translation>Decidir qué fue de una llamada cuya respuesta se perdió.</translation>
    </message>
    <message>
        <source>Decide what became of a call.</source>
        <translation>Decidir qué fue de una llamada.</translation>
    </message>
    <message>
        <source>Do it whatever it costs or breaks.</source>
        <translation>Hacerlo sea cual sea su coste o lo que corte.</translation>
    </message>
    <message>
        <source>Do not ask afterwards which APN it has.</source>
        <translation>No preguntar después qué APN tiene.</translation>
    </message>
    <message>
        <source>Do not ask before SIMs are activated.</source>
        <translation>No preguntar antes de activar las SIM.</translation>
    </message>
    <message>
        <source>Do not ask before SIMs are claimed.</source>
        <translation>No preguntar antes de reclamar las SIM.</translation>
    </message>
    <message>
        <source>Do something with a device or its SIM.</source>
        <translation>Hacer algo con un dispositivo o su SIM.</translation>
    </message>
    <message>
        <source>Do the main job on the sandbox off screen, then exit.</source>
        <translation>Hacer el trabajo principal en el entorno de pruebas sin pantalla y salir.</translation>
    </message>
    <message>
        <source>Dots per inch of the printer: 203, 300, 600 …</source>
        <translation>Puntos por pulgada de la impresora: 203, 300, 600 …</translation>
    </message>
    <message>
        <source>Draw an activation code as QR code or label.</source>
        <translation>Dibujar un código de activación como código QR o etiqueta.</translation>
    </message>
    <message>
        <source>EMnify SIMs that are registered before the start.</source>
        <translation>SIM de EMnify registradas antes del inicio.</translation>
    </message>
    <message>
        <source>EMnify devices there at the start; each of the first ones has something to diagnose.</source>
        <translation>Dispositivos de EMnify presentes al inicio; cada uno de los primeros tiene algo que diagnosticar.</translation>
    </message>
    <message>
        <source>EMnify has no state {state}. It has: {names}.</source>
        <translation>EMnify no tiene el estado {state}. Tiene: {names}.</translation>
    </message>
    <message>
        <source>EMnify requests for lists and live connectivity a second, 5 of them at once. 0: no limit.</source>
        <translation>Peticiones a EMnify de listas y conectividad por segundo, 5 de ellas a la vez. 0: sin límite.</translation>
    </message>
    <message>
        <source>EMnify requests in any 5 minutes; more are answered 429. 0: no limit.</source>
        <translation>Peticiones a EMnify en cualesquiera 5 minutos; las demás reciben 429. 0: sin límite.</translation>
    </message>
    <message>
        <source>EMnify, Celona, or Super SIM of Twilio and KORE.</source>
        <translation>EMnify, Celona o Super SIM de Twilio y KORE.</translation>
    </message>
    <message>
        <source>EMnify: coverage policy of the devices, by its number or name.</source>
        <translation>EMnify: política de cobertura de los dispositivos, por su número o nombre.</translation>
    </message>
    <message>
        <source>EMnify: leave the devices enabled.</source>
        <translation>EMnify: dejar los dispositivos habilitados.</translation>
    </message>
    <message>
        <source>EMnify: only say what would be claimed.</source>
        <translation>EMnify: solo decir qué se reclamaría.</translation>
    </message>
    <message>
        <source>EMnify: service policy of the devices, by its number or name.</source>
        <translation>EMnify: política de servicio de los dispositivos, por su número o nombre.</translation>
    </message>
    <message>
        <source>EMnify: tags of the devices, separated by commas.</source>
        <translation>EMnify: tags de los dispositivos, separados por comas.</translation>
    </message>
    <message>
        <source>EMnify: the code of 6 digits, where a sign-in asks for one.</source>
        <translation>EMnify: el código de 6 dígitos, si el acceso lo pide.</translation>
    </message>
    <message>
        <source>EMnify: the user, where there is no application token.</source>
        <translation>EMnify: el usuario, si no hay token de aplicación.</translation>
    </message>
    <message>
        <source>Each is read back before it is kept. CODE may be - for standard input.</source>
        <translation>Cada uno se relee antes de guardarse. CODE puede ser - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Earlier runs have work left with these cards: {n}. Go on: {again}</source>
        <translation>A ejecuciones anteriores les queda trabajo con estas tarjetas: {n}. Seguir: {again}</translation>
    </message>
    <message>
        <source>Enter the PIN even where the SIM leaves one try before it is blocked.</source>
        <translation>Introducir el PIN aunque a la SIM le quede un solo intento antes de bloquearse.</translation>
    </message>
    <message>
        <source>Environment variable that holds the secret.</source>
        <translation>Variable de entorno que contiene el secreto.</translation>
    </message>
    <message>
        <source>Every port that is known to take AT commands.</source>
        <translation>Todo puerto del que se sabe que acepta comandos AT.</translation>
    </message>
    <message>
        <source>Every template: your own, then those that ship.</source>
        <translation>Todas las plantillas: primero las propias, después las incluidas.</translation>
    </message>
    <message>
        <source>Every user at EMnify is asked for a code as well, not only one of the two.</source>
        <translation>A todo usuario de EMnify se le pide también un código, no solo a uno de los dos.</translation>
    </message>
    <message>
        <source>Exit status 1 where no code was found.</source>
        <translation>Código de salida 1 si no se encontró ningún código.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 some rows or units failed, 2 wrong use or input, 3 station or network error, 130 stopped.</source>
        <translation>Código de salida: 0 hecho, 1 algunas filas o unidades fallaron, 2 uso o entrada erróneos, 3 error de la estación o de la red, 130 detenido.</translation>
    </message>
    <message>
        <source>FILE is a CSV file whose titles are fields (code, EID, ICCID, name …), or has an activation code on each line. Every label is read back before it leaves; a code that was given to another device stops the work.</source>
        <translation>FILE es un archivo CSV cuyos títulos son campos (code, EID, ICCID, name …) o tiene un código de activación por línea. Cada etiqueta se relee antes de salir; un código que se dio a otro dispositivo detiene el trabajo.</translation>
    </message>
    <message>
        <source>FILE is a template file, or the name of a template. What is wrong is said with its line.</source>
        <translation>FILE es un archivo de plantilla o el nombre de una plantilla. Lo erróneo se indica con su línea.</translation>
    </message>
    <message>
        <source>FILE may be - for standard input: a picture, a PDF, or lines as a hand scanner sends them.</source>
        <translation>FILE puede ser - para la entrada estándar: una imagen, un PDF o líneas como las envía un lector de mano.</translation>
    </message>
    <message>
        <source>FILE.pdf or .zpl: all. FILE.png or .svg: each.</source>
        <translation>FILE.pdf o .zpl: todas. FILE.png o .svg: cada una.</translation>
    </message>
    <message>
        <source>FILE.png or .svg: the QR code. FILE.pdf: a label page. Can be given again.</source>
        <translation>FILE.png o .svg: el código QR. FILE.pdf: una página de etiqueta. Puede repetirse.</translation>
    </message>
    <message>
        <source>File that holds the secret; - is standard input.</source>
        <translation>Archivo que contiene el secreto; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Find out why a device is not connected.</source>
        <translation>Averiguar por qué un dispositivo no está conectado.</translation>
    </message>
    <message>
        <source>First go on with what earlier runs have left.</source>
        <translation>Seguir antes con lo que dejaron ejecuciones anteriores.</translation>
    </message>
    <message>
        <source>First go on with what earlier runs of this list have left.</source>
        <translation>Seguir antes con lo que dejaron ejecuciones anteriores de esta lista.</translation>
    </message>
    <message>
        <source>Fleets at Super SIM.</source>
        <translation>Flotas de Super SIM.</translation>
    </message>
    <message>
        <source>Folder for what --demo and --self-test leave behind.</source>
        <translation>Carpeta para lo que dejan --demo y --self-test.</translation>
    </message>
    <message>
        <source>For NB-IoT (NB-S1); LTE, LTE-M (WB-S1) otherwise.</source>
        <translation>Para NB-IoT (NB-S1); si no, LTE y LTE-M (WB-S1).</translation>
    </message>
    <message>
        <source>For each SIM and month.</source>
        <translation>Por SIM y mes.</translation>
    </message>
    <message>
        <source>Give --apn, --recipe or both.</source>
        <translation>Indique --apn, --recipe o ambos.</translation>
    </message>
    <message>
        <source>Give --cycle and --ptw, or --bits and --ptw-bits.</source>
        <translation>Indique --cycle y --ptw, o --bits y --ptw-bits.</translation>
    </message>
    <message>
        <source>Give --iccid and --code, or a file of cards with --file.</source>
        <translation>Indique --iccid y --code, o un archivo de tarjetas con --file.</translation>
    </message>
    <message>
        <source>Give --make and --apn.</source>
        <translation>Indique --make y --apn.</translation>
    </message>
    <message>
        <source>Give --port, as often as there are ports, or --all.</source>
        <translation>Indique --port, tantas veces como puertos haya, o --all.</translation>
    </message>
    <message>
        <source>Give --set as NAME=VALUE.</source>
        <translation>Indique --set como NAME=VALUE.</translation>
    </message>
    <message>
        <source>Give --tau and --active, or --bits.</source>
        <translation>Indique --tau y --active, o --bits.</translation>
    </message>
    <message>
        <source>Give BICs, or a file of them with --file.</source>
        <translation>Indique los BIC, o un archivo de ellos con --file.</translation>
    </message>
    <message>
        <source>Give an account another name.</source>
        <translation>Dar otro nombre a una cuenta.</translation>
    </message>
    <message>
        <source>Give another with --ca-bundle.</source>
        <translation>Indique otro con --ca-bundle.</translation>
    </message>
    <message>
        <source>Give another with --proxy.</source>
        <translation>Indique otro con --proxy.</translation>
    </message>
    <message>
        <source>Give another with --url.</source>
        <translation>Indique otra con --url.</translation>
    </message>
    <message>
        <source>Give durations or bits, not both.</source>
        <translation>Indique duraciones o bits, no ambos.</translation>
    </message>
    <message>
        <source>Give either --iccid and --code, or --file.</source>
        <translation>Indique --iccid y --code, o bien --file.</translation>
    </message>
    <message>
        <source>Give either --preview or --resume.</source>
        <translation>Indique --preview o --resume, no ambos.</translation>
    </message>
    <message>
        <source>Give either --secret-file or --secret-env.</source>
        <translation>Indique --secret-file o --secret-env, no ambos.</translation>
    </message>
    <message>
        <source>Give it with --secret-file or --secret-env.</source>
        <translation>Indíquelo con --secret-file o --secret-env.</translation>
    </message>
    <message>
        <source>Give one of --account, --port and --serial.</source>
        <translation>Indique uno de --account, --port y --serial.</translation>
    </message>
    <message>
        <source>Give one of -o, --zpl and --printer.</source>
        <translation>Indique uno de -o, --zpl y --printer.</translation>
    </message>
    <message>
        <source>Give one of FILE, --batch and --search.</source>
        <translation>Indique uno de FILE, --batch y --search.</translation>
    </message>
    <message>
        <source>Give the PIN with --pin-stdin.</source>
        <translation>Indique el PIN con --pin-stdin.</translation>
    </message>
    <message>
        <source>Give the right secret with --secret-file or --secret-env, or add the account again.</source>
        <translation>Indique el secreto correcto con --secret-file o --secret-env, o añada la cuenta de nuevo.</translation>
    </message>
    <message>
        <source>Give the secret with --secret-file or --secret-env.</source>
        <translation>Indique el secreto con --secret-file o --secret-env.</translation>
    </message>
    <message>
        <source>Gives each what the recipe says, reads that back, and follows its registration with the signal and the reason of a rejection. Several ports are worked on side by side.</source>
        <translation>Da a cada uno lo que dice la receta, lo relee y sigue su registro con la señal y el motivo de un rechazo. Se trabaja en varios puertos a la vez.</translation>
    </message>
    <message>
        <source>Go on at the N-th label.</source>
        <translation>Seguir en la etiqueta N.</translation>
    </message>
    <message>
        <source>Go on with a batch that was interrupted.</source>
        <translation>Seguir con un lote interrumpido.</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>¿Seguir?</translation>
    </message>
    <message>
        <source>HTTP method of that call.</source>
        <translation>Método HTTP de esa llamada.</translation>
    </message>
    <message>
        <source>HTTP proxy on the way to the provider.</source>
        <translation>Proxy HTTP en el camino al proveedor.</translation>
    </message>
    <message>
        <source>How long a Super SIM stays scheduled.</source>
        <translation>Cuánto tiempo queda programada una Super SIM.</translation>
    </message>
    <message>
        <source>How long a label takes to print.</source>
        <translation>Cuánto tarda en imprimirse una etiqueta.</translation>
    </message>
    <message>
        <source>How long a module searches before the network accepts or refuses it.</source>
        <translation>Cuánto busca un módulo antes de que la red lo acepte o rechace.</translation>
    </message>
    <message>
        <source>How long a module takes to list the networks it hears.</source>
        <translation>Cuánto tarda un módulo en listar las redes que oye.</translation>
    </message>
    <message>
        <source>How long an answer may take after the delivery; else 180 for an SMS, 20 at a port.</source>
        <translation>Cuánto puede tardar una respuesta tras la entrega; si no, 180 para un SMS y 20 en un puerto.</translation>
    </message>
    <message>
        <source>How long every reply of a provider takes.</source>
        <translation>Cuánto tarda cada respuesta de un proveedor.</translation>
    </message>
    <message>
        <source>How long to follow its delivery.</source>
        <translation>Cuánto tiempo seguir su entrega.</translation>
    </message>
    <message>
        <source>How long to wait for a provider that cannot be reached.</source>
        <translation>Cuánto tiempo esperar a un proveedor inalcanzable.</translation>
    </message>
    <message>
        <source>It holds activation codes: keep the copy as carefully as the ledger. A ledger on a server is copied by the means of the server.</source>
        <translation>Contiene códigos de activación: guarde la copia con el mismo cuidado que el libro de registro. Un libro de registro en un servidor se copia con los medios del servidor.</translation>
    </message>
    <message>
        <source>Prints the vendor, model and firmware, and IMEI, ICCID, IMSI and EID of each.</source>
        <translation>Muestra el fabricante, el modelo y el firmware, y el IMEI, ICCID, IMSI y EID de cada uno.</translation>
    </message>
    <message>
        <source>With its socket at the bench, where it has one, and what each is likely to be, as far as its USB numbers tell.</source>
        <translation>Con su puesto en el banco, si lo tiene, y lo que es probablemente cada uno, hasta donde lo indican sus números USB.</translation>
    </message>
    <message>
        <source>{file}: settings {settings}, accounts {accounts}, recipes {recipes}, labels {labels}, sockets {places}</source>
        <translation>{file}: ajustes {settings}, cuentas {accounts}, recetas {recipes}, etiquetas {labels}, puestos {places}</translation>
    </message>
    <message>
        <source>How the SIMs begin. EMnify: issued, factory-test, activated; Super SIM: new, ready, active. Without it issued or new. Activated and active SIMs are billed.</source>
        <translation>Cómo empiezan las SIM. EMnify: issued, factory-test, activated; Super SIM: new, ready, active. Si no se indica, issued o new. Las SIM activated y active se facturan.</translation>
    </message>
    <message>
        <source>How to sign in; follows from the ID that is given.</source>
        <translation>Cómo acceder; se deduce del ID indicado.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Continúa.</translation>
    </message>
    <message>
        <source>It may also be: {kinds}</source>
        <translation>También puede ser: {kinds}</translation>
    </message>
    <message>
        <source>It ships with the program and needs no network. Without a display its place is printed. A topic is a page of the window (register, assign, codes, bench, trackers, devices, history, settings) or one of labels, recipes, console, accounts, support, recover, keys, commands and messages.</source>
        <translation>Viene con el programa y no necesita red. Sin pantalla se imprime dónde está. Un TOPIC es una página de la ventana (register, assign, codes, bench, trackers, devices, history, settings) o uno de labels, recipes, console, accounts, support, recover, keys, commands y messages.</translation>
    </message>
    <message>
        <source>Its maker, such as teltonika, android or ios.</source>
        <translation>Su fabricante, como teltonika, android o ios.</translation>
    </message>
    <message>
        <source>Its maker, such as teltonika.</source>
        <translation>Su fabricante, como teltonika.</translation>
    </message>
    <message>
        <source>Its model, such as FMB920.</source>
        <translation>Su modelo, como FMB920.</translation>
    </message>
    <message>
        <source>Its name, or a file; see `template list`.</source>
        <translation>Su nombre o un archivo; véase `template list`.</translation>
    </message>
    <message>
        <source>Its network access profile, by SID or unique name.</source>
        <translation>Su Network Access Profile, por SID o nombre único.</translation>
    </message>
    <message>
        <source>Its secret, what was done with it and what was chosen last keep working.</source>
        <translation>Su secreto, lo hecho con ella y lo último elegido siguen sirviendo.</translation>
    </message>
    <message>
        <source>Labels on the roll of a simulated label printer; 0: there is none.</source>
        <translation>Etiquetas en el rollo de una impresora simulada; 0: no hay ninguna.</translation>
    </message>
    <message>
        <source>Leave a picture of a sample label there.</source>
        <translation>Dejar allí una imagen de una etiqueta de muestra.</translation>
    </message>
    <message>
        <source>Leave out this file, or all files of this folder.</source>
        <translation>Omitir este archivo o todos los archivos de esta carpeta.</translation>
    </message>
    <message>
        <source>Leave the QR code of each device and labels.pdf there.</source>
        <translation>Dejar allí el código QR de cada dispositivo y labels.pdf.</translation>
    </message>
    <message>
        <source>Let the SIMs of a profile use a network.</source>
        <translation>Permitir que las SIM de un perfil usen una red.</translation>
    </message>
    <message>
        <source>Life of an EMnify token.</source>
        <translation>Vida de un token de EMnify.</translation>
    </message>
    <message>
        <source>Life of an OAuth2 token at Super SIM.</source>
        <translation>Vida de un token OAuth2 en Super SIM.</translation>
    </message>
    <message>
        <source>List the SIMs of an account, page by page.</source>
        <translation>Listar las SIM de una cuenta, página a página.</translation>
    </message>
    <message>
        <source>List the devices of an account, page by page.</source>
        <translation>Listar los dispositivos de una cuenta, página a página.</translation>
    </message>
    <message>
        <source>List the makers, forms and models that are known.</source>
        <translation>Listar los fabricantes, variantes y modelos conocidos.</translation>
    </message>
    <message>
        <source>List the recipes of the library.</source>
        <translation>Listar las recetas de la biblioteca.</translation>
    </message>
    <message>
        <source>List the serial ports of this computer.</source>
        <translation>Listar los puertos serie de este equipo.</translation>
    </message>
    <message>
        <source>List the vendors, their families and models.</source>
        <translation>Listar los fabricantes, sus familias y modelos.</translation>
    </message>
    <message>
        <source>Look at label templates.</source>
        <translation>Ver plantillas de etiquetas.</translation>
    </message>
    <message>
        <source>Look at the provider first. NUMBER is the one that `calls list` shows.</source>
        <translation>Mire antes en el proveedor. NUMBER es el que muestra `calls list`.</translation>
    </message>
    <message>
        <source>Makers of trackers: one of each, with a phone number and, where it has one, a port. Can be given again.</source>
        <translation>Fabricantes de rastreadores: uno de cada, con número de teléfono y, si lo tiene, un puerto. Puede repetirse.</translation>
    </message>
    <message>
        <source>Makes identifiers and probabilities repeatable.</source>
        <translation>Hace repetibles los identificadores y las probabilidades.</translation>
    </message>
    <message>
        <source>MatchingID; none where the SM-DP+ knows the device by its EID.</source>
        <translation>MatchingID; ninguno si el SM-DP+ reconoce el dispositivo por su EID.</translation>
    </message>
    <message>
        <source>NUMBER is the one that `calls list` shows.</source>
        <translation>NUMBER es el que muestra `calls list`.</translation>
    </message>
    <message>
        <source>Name of an account at EMnify or Super SIM.</source>
        <translation>Nombre de una cuenta de EMnify o Super SIM.</translation>
    </message>
    <message>
        <source>Name of the Super SIM account.</source>
        <translation>Nombre de la cuenta de Super SIM.</translation>
    </message>
    <message>
        <source>Name of the account, at EMnify or Super SIM.</source>
        <translation>Nombre de la cuenta, de EMnify o Super SIM.</translation>
    </message>
    <message>
        <source>Name of the account.</source>
        <translation>Nombre de la cuenta.</translation>
    </message>
    <message>
        <source>Name of the device that is made of each SIM, or of the SIM at Super SIM: {batch}-{n:04}, {iccid:-6} …</source>
        <translation>Nombre del dispositivo que se crea con cada SIM, o de la SIM en Super SIM: {batch}-{n:04}, {iccid:-6} …</translation>
    </message>
    <message>
        <source>Name of the work order, {batch} in --name. If not given, file, BIC or ICCID.</source>
        <translation>Nombre de la orden de trabajo, {batch} en --name. Si no se indica: archivo, BIC o ICCID.</translation>
    </message>
    <message>
        <source>Networks that SIMs at Super SIM may use.</source>
        <translation>Redes que pueden usar las SIM en Super SIM.</translation>
    </message>
    <message>
        <source>No SIM is found by {text}.</source>
        <translation>No se encuentra ninguna SIM con {text}.</translation>
    </message>
    <message>
        <source>No call waits, and there is none to decide.</source>
        <translation>Ninguna llamada espera ni está por decidir.</translation>
    </message>
    <message>
        <source>No call {number} waits. See `simwright calls list`.</source>
        <translation>Ninguna llamada {number} espera. Véase `simwright calls list`.</translation>
    </message>
    <message>
        <source>No device is found by {text}.</source>
        <translation>No se encuentra ningún dispositivo con {text}.</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>No se indicó ningún secreto.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing is known of unit {id} but: {reason}</source>
        <translation>De la unidad {id} solo se sabe: {reason}</translation>
    </message>
    <message>
        <source>Nothing was done. Give --yes to do it.</source>
        <translation>No se hizo nada. Indique --yes para hacerlo.</translation>
    </message>
    <message>
        <source>Nothing was removed. Resume them first, or give --yes.</source>
        <translation>No se quitó nada. Reanúdelos antes o indique --yes.</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>OID of the SM-DP+, where its certificate is to be checked.</source>
        <translation>OID del SM-DP+, si se debe comprobar su certificado.</translation>
    </message>
    <message>
        <source>Only those of this country: DE, US …</source>
        <translation>Solo los de este país: DE, US …</translation>
    </message>
    <message>
        <source>Only those of this maker.</source>
        <translation>Solo los de este fabricante.</translation>
    </message>
    <message>
        <source>Only those of this profile, by SID or unique name.</source>
        <translation>Solo los de este perfil, por SID o nombre único.</translation>
    </message>
    <message>
        <source>Open the manual, at the page about TOPIC.</source>
        <translation>Abrir el manual en la página sobre TOPIC.</translation>
    </message>
    <message>
        <source>PEM file of authorities to trust besides the usual ones.</source>
        <translation>Archivo PEM de autoridades de confianza además de las habituales.</translation>
    </message>
    <message>
        <source>Page of 500; the first by default.</source>
        <translation>Página de 500; si no se indica, la primera.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}; {total} in all. Give --page for another.</source>
        <translation>Página {page} de {pages}; {total} en total. Indique --page para otra.</translation>
    </message>
    <message>
        <source>Password of the APN.</source>
        <translation>Contraseña del APN.</translation>
    </message>
    <message>
        <source>Passwords are not kept. Give them again with --set-env: {names}.</source>
        <translation>Las contraseñas no se conservan. Indíquelas de nuevo con --set-env: {names}.</translation>
    </message>
    <message>
        <source>Ports are PTYs; else TCP servers, named socket://127.0.0.1:…</source>
        <translation>Los puertos son PTY; si no, servidores TCP, llamados socket://127.0.0.1:…</translation>
    </message>
    <message>
        <source>Power saving mode: the bits for two durations, or back.</source>
        <translation>Modo de ahorro de energía: los bits de dos duraciones, o al revés.</translation>
    </message>
    <message>
        <source>Power saving timers as bits and as seconds.</source>
        <translation>Temporizadores de ahorro de energía como bits y como segundos.</translation>
    </message>
    <message>
        <source>Print JSON, one document a line.</source>
        <translation>Imprimir JSON, un documento por línea.</translation>
    </message>
    <message>
        <source>Print a recipe, as its file would be.</source>
        <translation>Imprimir una receta, tal como sería su archivo.</translation>
    </message>
    <message>
        <source>Print also the text that asks for the APN.</source>
        <translation>Imprimir también el texto que pregunta por el APN.</translation>
    </message>
    <message>
        <source>Print labels for a list of units.</source>
        <translation>Imprimir etiquetas para una lista de unidades.</translation>
    </message>
    <message>
        <source>Print the texts for its serial port.</source>
        <translation>Imprimir los textos para su puerto serie.</translation>
    </message>
    <message>
        <source>Print the texts or steps that set an APN.</source>
        <translation>Imprimir los textos o pasos que ajustan un APN.</translation>
    </message>
    <message>
        <source>Print what would be in it, and write nothing.</source>
        <translation>Imprimir lo que contendría, sin escribir nada.</translation>
    </message>
    <message>
        <source>Print where the page is, and open nothing.</source>
        <translation>Imprimir dónde está la página, sin abrir nada.</translation>
    </message>
    <message>
        <source>Provision SIMs and eSIMs, and onboard the devices that carry them.</source>
        <translation>Aprovisionar SIM y eSIM y dar de alta los dispositivos que las llevan.</translation>
    </message>
    <message>
        <source>Read and build activation codes.</source>
        <translation>Leer y construir códigos de activación.</translation>
    </message>
    <message>
        <source>Read the PIN of the SIMs from standard input; each gets it once.</source>
        <translation>Leer el PIN de las SIM de la entrada estándar; cada una lo recibe una vez.</translation>
    </message>
    <message>
        <source>Read the codes in a picture or PDF, and say what each is.</source>
        <translation>Leer los códigos de una imagen o un PDF y decir qué es cada uno.</translation>
    </message>
    <message>
        <source>Recipe (TOML), or its name; --apn takes the place of its APN.</source>
        <translation>Receta (TOML) o su nombre; --apn sustituye su APN.</translation>
    </message>
    <message>
        <source>Register SIMs by BIC, or by ICCID and code.</source>
        <translation>Registrar SIM por BIC, o por ICCID y código.</translation>
    </message>
    <message>
        <source>Remove an account and its secret.</source>
        <translation>Quitar una cuenta y su secreto.</translation>
    </message>
    <message>
        <source>Remove it though unfinished batches need it.</source>
        <translation>Quitarla aunque haya lotes sin terminar que la necesitan.</translation>
    </message>
    <message>
        <source>Row {number} has no problem to override.</source>
        <translation>La fila {number} no tiene ningún problema que pasar por alto.</translation>
    </message>
    <message>
        <source>Rows that earlier runs have left: {n}. Go on with them: {again}</source>
        <translation>Filas que dejaron ejecuciones anteriores: {n}. Siga con ellas: {again}</translation>
    </message>
    <message>
        <source>Rows with an ICCID take that very eSIM. Where another device has it, first deactivate it in the Orchestrator and delete it from that device.</source>
        <translation>Las filas con ICCID toman justo esa eSIM. Si la tiene otro dispositivo, antes desactívela en el Orchestrator y bórrela de ese dispositivo.</translation>
    </message>
    <message>
        <source>Rows with problems are printed and left out; each of the others is followed until its eSIM can be downloaded. Everything is kept as it happens: a run that was stopped, even by a power cut, goes on with --resume, and nothing is ordered twice.</source>
        <translation>Las filas con problemas se imprimen y quedan fuera; cada una de las demás se sigue hasta que su eSIM se puede descargar. Todo se guarda según ocurre: una ejecución detenida, incluso por un corte de corriente, sigue con --resume, y nada se pide dos veces.</translation>
    </message>
    <message>
        <source>SM-DP+ address; a URL is cut down to its host.</source>
        <translation>Dirección SM-DP+; una URL se reduce a su host.</translation>
    </message>
    <message>
        <source>SMS login.</source>
        <translation>Usuario para SMS.</translation>
    </message>
    <message>
        <source>SMS password, where it is not the one as delivered.</source>
        <translation>Contraseña para SMS, si no es la de fábrica.</translation>
    </message>
    <message>
        <source>SMS to a device and from it.</source>
        <translation>SMS a un dispositivo y de él.</translation>
    </message>
    <message>
        <source>Say what would change, and change nothing.</source>
        <translation>Decir qué cambiaría, sin cambiar nada.</translation>
    </message>
    <message>
        <source>Says what is new in it and where it is. Nothing is installed, and nothing about this station is sent.</source>
        <translation>Dice qué trae de nuevo y dónde está. No se instala nada ni se envía nada sobre esta estación.</translation>
    </message>
    <message>
        <source>Search every unit that was ever done here.</source>
        <translation>Buscar en todas las unidades hechas aquí.</translation>
    </message>
    <message>
        <source>Seconds to wait for each answer.</source>
        <translation>Segundos de espera por cada respuesta.</translation>
    </message>
    <message>
        <source>See `simwright account list`, or add it with `simwright account add`.</source>
        <translation>Véase `simwright account list`, o añádala con `simwright account add`.</translation>
    </message>
    <message>
        <source>Send AT commands to a module, and print its answers.</source>
        <translation>Enviar comandos AT a un módulo e imprimir sus respuestas.</translation>
    </message>
    <message>
        <source>Send again to those of a batch that failed.</source>
        <translation>Enviar de nuevo a los de un lote que fallaron.</translation>
    </message>
    <message>
        <source>Send an SMS to a device and follow its delivery.</source>
        <translation>Enviar un SMS a un dispositivo y seguir su entrega.</translation>
    </message>
    <message>
        <source>Send the texts that set an APN, and read the answers.</source>
        <translation>Enviar los textos que ajustan un APN y leer las respuestas.</translation>
    </message>
    <message>
        <source>Send with the module at this port.</source>
        <translation>Enviar con el módulo de este puerto.</translation>
    </message>
    <message>
        <source>Send with the provider of this account, at EMnify or Super SIM.</source>
        <translation>Enviar con el proveedor de esta cuenta, de EMnify o Super SIM.</translation>
    </message>
    <message>
        <source>Sent one after the other, as they are. Exit status 1 means that one of them was refused.</source>
        <translation>Se envían uno tras otro, tal como son. El código de salida 1 significa que alguno fue rechazado.</translation>
    </message>
    <message>
        <source>Serial port at {baud} baud, 8N1; line ending: {ending}. Grade: {grade}.</source>
        <translation>Puerto serie a {baud} baudios, 8N1; fin de línea: {ending}. Grado: {grade}.</translation>
    </message>
    <message>
        <source>Serial port, such as /dev/ttyUSB2, COM5 or socket://host:port.</source>
        <translation>Puerto serie, como /dev/ttyUSB2, COM5 o socket://host:port.</translation>
    </message>
    <message>
        <source>Serial port, such as /dev/ttyUSB2, COM5 or socket://host:port; several are allowed.</source>
        <translation>Puerto serie, como /dev/ttyUSB2, COM5 o socket://host:port; se permiten varios.</translation>
    </message>
    <message>
        <source>Serve simulated providers and modules until stopped.</source>
        <translation>Servir proveedores y módulos simulados hasta que se detenga.</translation>
    </message>
    <message>
        <source>Set up stations alike.</source>
        <translation>Configurar estaciones por igual.</translation>
    </message>
    <message>
        <source>Set up this station by a file.</source>
        <translation>Configurar esta estación con un archivo.</translation>
    </message>
    <message>
        <source>Share of Super SIM status changes that are answered 202, scheduled; the others take effect at once.</source>
        <translation>Proporción de cambios de estado de Super SIM que reciben 202, programado; los demás surten efecto en el acto.</translation>
    </message>
    <message>
        <source>Show all commands of a model or vendor.</source>
        <translation>Mostrar todos los comandos de un modelo o fabricante.</translation>
    </message>
    <message>
        <source>Show the fleets of an account.</source>
        <translation>Mostrar las flotas de una cuenta.</translation>
    </message>
    <message>
        <source>Show the profiles, and the networks of one or all.</source>
        <translation>Mostrar los perfiles y las redes de uno o de todos.</translation>
    </message>
    <message>
        <source>Show what would be sent to each module; it is only read.</source>
        <translation>Mostrar lo que se enviaría a cada módulo; solo se lee.</translation>
    </message>
    <message>
        <source>Simulated modules.</source>
        <translation>Módulos simulados.</translation>
    </message>
    <message>
        <source>Start a sheet at its N-th label.</source>
        <translation>Empezar una hoja en su etiqueta N.</translation>
    </message>
    <message>
        <source>Steps of a Super SIM SmsCommand, IpCommand and SettingsUpdate take this long each.</source>
        <translation>Los pasos de un SmsCommand, IpCommand y SettingsUpdate de Super SIM tardan esto cada uno.</translation>
    </message>
    <message>
        <source>Steps of an SMS at EMnify take this long each.</source>
        <translation>Los pasos de un SMS en EMnify tardan esto cada uno.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped. What was done is in the history; configure the module again to finish it.</source>
        <translation>Detenido. Lo hecho está en el historial; configure el módulo de nuevo para terminarlo.</translation>
    </message>
    <message>
        <source>Super SIM at KORE: the client for OAuth2.</source>
        <translation>Super SIM en KORE: el cliente para OAuth2.</translation>
    </message>
    <message>
        <source>Super SIM at Twilio: the account, AC…</source>
        <translation>Super SIM en Twilio: la cuenta, AC…</translation>
    </message>
    <message>
        <source>Super SIM has no state {state} to begin in. It has: {names}.</source>
        <translation>Super SIM no tiene el estado inicial {state}. Tiene: {names}.</translation>
    </message>
    <message>
        <source>Super SIM requests a second, a quarter of them at once; more are answered 429. 0: no limit.</source>
        <translation>Peticiones a Super SIM por segundo, una cuarta parte a la vez; las demás reciben 429. 0: sin límite.</translation>
    </message>
    <message>
        <source>Super SIM requests in flight; one more is answered 429.</source>
        <translation>Peticiones simultáneas a Super SIM; una más recibe 429.</translation>
    </message>
    <message>
        <source>Super SIM tells {callback} ({callback_method}) of each profile.</source>
        <translation>Super SIM informa a {callback} ({callback_method}) de cada perfil.</translation>
    </message>
    <message>
        <source>Super SIM with OAuth2: where tokens come from, where it is not the usual place.</source>
        <translation>Super SIM con OAuth2: de dónde vienen los tokens, si no es el lugar habitual.</translation>
    </message>
    <message>
        <source>Super SIM: ICCID of one card.</source>
        <translation>Super SIM: ICCID de una tarjeta.</translation>
    </message>
    <message>
        <source>Super SIM: activate each SIM in its fleet. From then on it is billed.</source>
        <translation>Super SIM: activar cada SIM en su flota. Desde entonces se factura.</translation>
    </message>
    <message>
        <source>Super SIM: an https address that is told when a profile is ready.</source>
        <translation>Super SIM: una dirección https a la que se avisa cuando un perfil está listo.</translation>
    </message>
    <message>
        <source>Super SIM: fleet of the SIMs, by its SID or unique name.</source>
        <translation>Super SIM: flota de las SIM, por su SID o nombre único.</translation>
    </message>
    <message>
        <source>Super SIM: fleet of the new SIMs, by its SID or unique name.</source>
        <translation>Super SIM: flota de las SIM nuevas, por su SID o nombre único.</translation>
    </message>
    <message>
        <source>Super SIM: reserve each profile for the EID, or for whoever has its MatchingID.</source>
        <translation>Super SIM: reservar cada perfil para el EID o para quien tenga su MatchingID.</translation>
    </message>
    <message>
        <source>Super SIM: the registration code of that card.</source>
        <translation>Super SIM: el código de registro de esa tarjeta.</translation>
    </message>
    <message>
        <source>Super SIMs that are active since long before the start.</source>
        <translation>Super SIM activas desde mucho antes del inicio.</translation>
    </message>
    <message>
        <source>T3324, the time it can be reached after one, such as 60s.</source>
        <translation>T3324, el tiempo en que se le puede alcanzar después, como 60s.</translation>
    </message>
    <message>
        <source>T3324, where PSM is used too.</source>
        <translation>T3324, si también se usa PSM.</translation>
    </message>
    <message>
        <source>T3412 extended, the time between two wake-ups, such as 10h.</source>
        <translation>T3412 extendido, el tiempo entre dos despertares, como 10h.</translation>
    </message>
    <message>
        <source>TEXT is an ICCID of 19 or 20 digits, an EID, an IMSI, or a state such as issued.</source>
        <translation>TEXT es un ICCID de 19 o 20 dígitos, un EID, un IMSI o un estado como issued.</translation>
    </message>
    <message>
        <source>TEXT is part of a name, a tag, or an ICCID, IMEI, IMSI or IP address; at Super SIM part of a name or ICCID, or a status.</source>
        <translation>TEXT es parte de un nombre, un tag, o un ICCID, IMEI, IMSI o dirección IP; en Super SIM, parte de un nombre o ICCID, o un estado.</translation>
    </message>
    <message>
        <source>Take a network away from the SIMs of a profile.</source>
        <translation>Quitar una red a las SIM de un perfil.</translation>
    </message>
    <message>
        <source>Take the name of the station from the file too.</source>
        <translation>Tomar también del archivo el nombre de la estación.</translation>
    </message>
    <message>
        <source>Test the account on a terminal, where the code is asked for, or give it with --mfa-code.</source>
        <translation>Pruebe la cuenta en un terminal, donde se pide el código, o indíquelo con --mfa-code.</translation>
    </message>
    <message>
        <source>Test the account with `simwright account test`, which asks for the code.</source>
        <translation>Pruebe la cuenta con `simwright account test`, que pide el código.</translation>
    </message>
    <message>
        <source>The SMS of a device, newest first.</source>
        <translation>Los SMS de un dispositivo, primero los más recientes.</translation>
    </message>
    <message>
        <source>The account has no SIMs.</source>
        <translation>La cuenta no tiene SIM.</translation>
    </message>
    <message>
        <source>The account has no devices.</source>
        <translation>La cuenta no tiene dispositivos.</translation>
    </message>
    <message>
        <source>The accounts of this station.</source>
        <translation>Las cuentas de esta estación.</translation>
    </message>
    <message>
        <source>The calls that wait, and those to decide.</source>
        <translation>Las llamadas que esperan y las que están por decidir.</translation>
    </message>
    <message>
        <source>The code of the cycle, to be read.</source>
        <translation>El código del ciclo, para leerlo.</translation>
    </message>
    <message>
        <source>The code of the window, to be read.</source>
        <translation>El código de la ventana, para leerlo.</translation>
    </message>
    <message>
        <source>The codes of both, to be read.</source>
        <translation>Los códigos de ambos, para leerlos.</translation>
    </message>
    <message>
        <source>The devices of a batch, instead of FILE.</source>
        <translation>Los dispositivos de un lote, en vez de FILE.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is empty.</source>
        <translation>La variable de entorno {variable} está vacía.</translation>
    </message>
    <message>
        <source>The module is started again.</source>
        <translation>El módulo se reinicia.</translation>
    </message>
    <message>
        <source>The newest come first. TEXT is part of a name, EID, ICCID, IMEI, BIC or batch. Activation codes are left out: they are secrets.</source>
        <translation>Primero los más recientes. TEXT es parte de un nombre, EID, ICCID, IMEI, BIC o lote. Los códigos de activación quedan fuera: son secretos.</translation>
    </message>
    <message>
        <source>The paging time window, such as 2.56s.</source>
        <translation>La ventana de paging, como 2.56s.</translation>
    </message>
    <message>
        <source>The person who installs it is asked for a confirmation code.</source>
        <translation>A la persona que lo instala se le pide un código de confirmación.</translation>
    </message>
    <message>
        <source>The port goes away.</source>
        <translation>El puerto desaparece.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>No se puede alcanzar al proveedor.</translation>
    </message>
    <message>
        <source>The radio is off meanwhile.</source>
        <translation>La radio está apagada mientras tanto.</translation>
    </message>
    <message>
        <source>The radio is switched off for it, and on again.</source>
        <translation>Para ello se apaga la radio y se enciende de nuevo.</translation>
    </message>
    <message>
        <source>The secret (EMnify: application token or password; Celona: API key; Super SIM: auth token or client secret) is asked for, or read from a file or an environment variable. It is kept in the system&apos;s keychain and nowhere else.</source>
        <translation>El secreto (EMnify: token de aplicación o contraseña; Celona: clave de API; Super SIM: auth token o client secret) se pregunta, o se lee de un archivo o una variable de entorno. Se guarda en el llavero del sistema y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>The time between two pagings, such as 81.92s.</source>
        <translation>El tiempo entre dos pagings, como 81.92s.</translation>
    </message>
    <message>
        <source>There are no codes to save: none of these devices is given one.</source>
        <translation>No hay códigos que guardar: ninguno de estos dispositivos recibe uno.</translation>
    </message>
    <message>
        <source>There is no call {number} to decide. See `simwright calls list`.</source>
        <translation>No hay ninguna llamada {number} por decidir. Véase `simwright calls list`.</translation>
    </message>
    <message>
        <source>There is no column {wanted}. The columns are: {known}.</source>
        <translation>No hay ninguna columna {wanted}. Las columnas son: {known}.</translation>
    </message>
    <message>
        <source>There is no fleet {fleet}. The fleets are: {known}.</source>
        <translation>No hay ninguna flota {fleet}. Las flotas son: {known}.</translation>
    </message>
    <message>
        <source>There is no fleet {wanted}. The fleets are: {known}.</source>
        <translation>No hay ninguna flota {wanted}. Las flotas son: {known}.</translation>
    </message>
    <message>
        <source>There is no secret in {name}.</source>
        <translation>No hay ningún secreto en {name}.</translation>
    </message>
    <message>
        <source>There is no {kind} policy {wanted}. They are: {known}.</source>
        <translation>No hay ninguna política de {kind} {wanted}. Son: {known}.</translation>
    </message>
    <message>
        <source>They are left out; --again prints them.</source>
        <translation>Quedan fuera; --again los imprime.</translation>
    </message>
    <message>
        <source>They are on this computer, for this computer only. Prints their addresses and credentials as JSON lines. The line of kind &quot;control&quot; names the address at which faults can be ordered and at which the sandbox tells what it was asked.</source>
        <translation>Están en este equipo y solo para este equipo. Imprime sus direcciones y credenciales como líneas JSON. La línea de tipo &quot;control&quot; nombra la dirección en la que se pueden provocar fallos y en la que el entorno de pruebas dice qué se le pidió.</translation>
    </message>
    <message>
        <source>They go out in order, each after the answer to the one before, and the APN is asked for where the maker has a question for that. Providers and networks bill each SMS. A run that was stopped goes on with --resume; nothing is sent twice by itself. Ends with status 1 where a tracker did not take it.</source>
        <translation>Salen en orden, cada uno tras la respuesta al anterior, y se pregunta por el APN si el fabricante tiene una consulta para ello. Proveedores y redes facturan cada SMS. Una ejecución detenida sigue con --resume; nada se envía dos veces por sí solo. Termina con estado 1 si algún rastreador no lo aceptó.</translation>
    </message>
    <message>
        <source>This part of the file alone.</source>
        <translation>Solo esta parte del archivo.</translation>
    </message>
    <message>
        <source>--state {state} needs --fleet: Super SIM requires a fleet for it.</source>
        <translation>--state {state} necesita --fleet: Super SIM exige una flota.</translation>
    </message>
    <message>
        <source>A second undo applies it again. Secrets of removed accounts are forgotten.</source>
        <translation>Deshacer otra vez lo aplica de nuevo. Los secretos de las cuentas eliminadas se olvidan.</translation>
    </message>
    <message>
        <source>After three refused sign-ins in a row EMnify is locked for this long.</source>
        <translation>Tras tres accesos rechazados seguidos, EMnify queda bloqueado este tiempo.</translation>
    </message>
    <message>
        <source>An eSIM is available this long after it was ordered at Super SIM.</source>
        <translation>Una eSIM está disponible este tiempo después de pedirla a Super SIM.</translation>
    </message>
    <message>
        <source>Cancel a call that waits.</source>
        <translation>Cancelar una llamada que espera.</translation>
    </message>
    <message>
        <source>Cancel an SMS that is not delivered yet.</source>
        <translation>Cancelar un SMS que aún no se ha entregado.</translation>
    </message>
    <message>
        <source>Each text is one line of standard output, every space of it significant; what each is for and its length go to standard error.</source>
        <translation>Cada texto es una línea de la salida estándar, con todos sus espacios significativos; para qué sirve cada uno y su longitud van al error estándar.</translation>
    </message>
    <message>
        <source>Each with its source, how far it is proven, and what to watch for.</source>
        <translation>Cada uno con su fuente, hasta dónde está probado y a qué prestar atención.</translation>
    </message>
    <message>
        <source>How long a module does not answer while it starts.</source>
        <translation>Cuánto tiempo no responde un módulo mientras se inicia.</translation>
    </message>
    <message>
        <source>How long a module takes to answer an AT command.</source>
        <translation>Cuánto tarda un módulo en responder a un comando AT.</translation>
    </message>
    <message>
        <source>How serial numbers of units look: # is a digit, ? a letter, * either.</source>
        <translation>Cómo son los números de serie de las unidades: # es un dígito, ? una letra, * cualquiera de los dos.</translation>
    </message>
    <message>
        <source>Identify the modules on ports.</source>
        <translation>Identificar los módulos de los puertos.</translation>
    </message>
    <message>
        <source>It takes effect after a restart.</source>
        <translation>Tiene efecto tras un reinicio.</translation>
    </message>
    <message>
        <source>Language of its words where a unit names none: de, fr, ja …</source>
        <translation>Idioma de sus palabras, si una unidad no indica ninguno: de, fr, ja …</translation>
    </message>
    <message>
        <source>Make sure that a label page is among the files.</source>
        <translation>Asegúrese de que entre los archivos haya una página de etiquetas.</translation>
    </message>
    <message>
        <source>Number of the first name, {n}.</source>
        <translation>Número del primer nombre, {n}.</translation>
    </message>
    <message>
        <source>One text that people can read: settings, accounts without their secrets, your own recipes and label templates, and the sockets of the bench.</source>
        <translation>Un texto que se puede leer: ajustes, cuentas sin sus secretos, sus propias recetas y plantillas de etiquetas, y los puestos del banco.</translation>
    </message>
    <message>
        <source>Print spaces as ␣.</source>
        <translation>Imprimir los espacios como ␣.</translation>
    </message>
    <message>
        <source>Print what a line means below it, not to standard error.</source>
        <translation>Escribir debajo de cada línea lo que significa, y no en el error estándar.</translation>
    </message>
    <message>
        <source>Resolution of the printer.</source>
        <translation>Resolución de la impresora.</translation>
    </message>
    <message>
        <source>Restore what each module had before Simwright last changed it.</source>
        <translation>Restaurar lo que cada módulo tenía antes del último cambio de Simwright.</translation>
    </message>
    <message>
        <source>Rows: {rows}. Ready: {ready}, to fix: {blocked}, to decide: {decide}</source>
        <translation>Filas: {rows}. Listas: {ready}, por corregir: {blocked}, por decidir: {decide}</translation>
    </message>
    <message>
        <source>Send the next message after this long without an answer; else each waits for it.</source>
        <translation>Enviar el mensaje siguiente tras este tiempo sin respuesta; si no, cada uno la espera.</translation>
    </message>
    <message>
        <source>The newest N only.</source>
        <translation>Solo los N más recientes.</translation>
    </message>
    <message>
        <source>Trackers, routers and phones: the texts and steps that set the APN.</source>
        <translation>Rastreadores, routers y teléfonos: los textos y pasos que ajustan el APN.</translation>
    </message>
    <message>
        <source>Try it on simulated providers and modules.</source>
        <translation>Probarlo con proveedores y módulos simulados.</translation>
    </message>
    <message>
        <source>UNIT is the number that `assign` or `register` named. Without a choice it says what was sent, when, and what the provider says now. With --not-made its rows wait again, for --resume. At Celona one call carries the whole list: its other rows are decided with this one. A BIC that was made becomes its SIMs.</source>
        <translation>UNIT es el número que nombró `assign` o `register`. Sin elección dice qué se envió, cuándo y qué dice el proveedor ahora. Con --not-made sus filas vuelven a esperar, para --resume. En Celona una llamada lleva toda la lista: sus demás filas se deciden con esta. Un BIC que se hizo pasa a ser sus SIM.</translation>
    </message>
    <message>
        <source>Undo what the last set-up file has changed.</source>
        <translation>Deshacer lo que cambió el último archivo de configuración.</translation>
    </message>
    <message>
        <source>Unfinished batches need {name}: {names}.</source>
        <translation>Hay lotes sin terminar que necesitan {name}: {names}.</translation>
    </message>
    <message>
        <source>Unit {unit} has nothing to decide.</source>
        <translation>La unidad {unit} no tiene nada por decidir.</translation>
    </message>
    <message>
        <source>Units to decide: {n}, units {numbers}. See what is known of each with: simwright settle UNIT. Then say for each: simwright settle UNIT --made or --not-made</source>
        <translation>Unidades por decidir: {n}, unidades {numbers}. Vea lo que se sabe de cada una con: simwright settle UNIT. Después indique para cada una: simwright settle UNIT --made o --not-made</translation>
    </message>
    <message>
        <source>Units without a code, left out: {n}.</source>
        <translation>Unidades sin código, que quedan fuera: {n}.</translation>
    </message>
    <message>
        <source>Use this row in spite of its check digits, its duplicates or the history. Can be given again.</source>
        <translation>Usar esta fila pese a sus dígitos de control, sus duplicados o el historial. Puede repetirse.</translation>
    </message>
    <message>
        <source>User name of the APN.</source>
        <translation>Nombre de usuario del APN.</translation>
    </message>
    <message>
        <source>Versions, settings, the last logs, traces of modules, batches and unsettled calls, as texts in a ZIP file. Every secret is masked. Look through it before you send it: names of units, EIDs, ICCIDs and telephone numbers are in it.</source>
        <translation>Versiones, ajustes, los últimos registros, trazas de módulos, lotes y llamadas sin resolver, como textos en un archivo ZIP. Todo secreto va oculto. Revíselo antes de enviarlo: contiene nombres de unidades, EID, ICCID y números de teléfono.</translation>
    </message>
    <message>
        <source>Walks the vendor&apos;s troubleshooting on live data and says what it found, by what evidence, and what to do. DEVICE is its id, name or ICCID. Ends with status 1 where something is wrong.</source>
        <translation>Recorre la guía de solución de problemas del fabricante con datos actuales y dice qué encontró, con qué pruebas y qué hacer. DEVICE es su id, nombre o ICCID. Termina con estado 1 si algo está mal.</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Aviso: {text}</translation>
    </message>
    <message>
        <source>What a search of the history finds, instead of FILE.</source>
        <translation>Lo que encuentra una búsqueda en el historial, en vez de FILE.</translation>
    </message>
    <message>
        <source>What goes wrong from the start: a kind, or a fault in JSON. Can be given again.</source>
        <translation>Lo que falla desde el principio: un tipo, o un fallo en JSON. Puede repetirse.</translation>
    </message>
    <message>
        <source>What is asked changes nothing there. Where EMnify sends a code by e-mail it is asked for here; this computer is then known for 90 days. Ends with status 1 where the provider refuses the credentials.</source>
        <translation>Lo que se pregunta no cambia nada allí. Si EMnify envía un código por correo, se pide aquí; este equipo queda reconocido durante 90 días. Termina con estado 1 si el proveedor rechaza las credenciales.</translation>
    </message>
    <message>
        <source>What is known of the cellular modules.</source>
        <translation>Lo que se sabe de los módulos celulares.</translation>
    </message>
    <message>
        <source>What is not in the file stays as it is. The secrets of new accounts are entered afterwards. Ends with status 1 where a change cannot be made here; the others are made.</source>
        <translation>Lo que no está en el archivo queda como está. Los secretos de las cuentas nuevas se introducen después. Termina con estado 1 si algún cambio no se puede hacer aquí; los demás se hacen.</translation>
    </message>
    <message>
        <source>What modules should have.</source>
        <translation>Lo que deben tener los módulos.</translation>
    </message>
    <message>
        <source>What waits is sent by the window, in order, as soon as the provider can be reached. Of a call to decide the answer was lost: it is never sent again by itself. Nothing is asked of a provider here.</source>
        <translation>La ventana envía lo que espera, en orden, en cuanto se pueda alcanzar al proveedor. De una llamada por decidir se perdió la respuesta: nunca se envía de nuevo por sí sola. Aquí no se pregunta nada a ningún proveedor.</translation>
    </message>
    <message>
        <source>What was done with it stays in the history. Unfinished batches cannot be resumed without it, so it is removed with --yes only; never while a call is not settled or waits for the network.</source>
        <translation>Lo que se hizo con ella queda en el historial. Los lotes sin terminar no se pueden reanudar sin ella, así que solo se quita con --yes; nunca mientras haya una llamada sin resolver o en espera de la red.</translation>
    </message>
    <message>
        <source>What you found at the provider.</source>
        <translation>Lo que encontró en el proveedor.</translation>
    </message>
    <message>
        <source>Which modules, dealt to the ports in turn. Can be given again.</source>
        <translation>Qué módulos, repartidos por turno entre los puertos. Puede repetirse.</translation>
    </message>
    <message>
        <source>Which of the maker&apos;s forms, where the model does not tell; see `tracker list`.</source>
        <translation>Cuál de las variantes del fabricante, si el modelo no lo indica; véase `tracker list`.</translation>
    </message>
    <message>
        <source>With --account: a device by its id, name or ICCID.</source>
        <translation>Con --account: un dispositivo por su id, nombre o ICCID.</translation>
    </message>
    <message>
        <source>With --port: a telephone number, with its country code.</source>
        <translation>Con --port: un número de teléfono con su prefijo de país.</translation>
    </message>
    <message>
        <source>With how many of the commands of each are verified, documented by the vendor, and unverified.</source>
        <translation>Con cuántos de los comandos de cada uno están verificados, documentados por el fabricante y sin verificar.</translation>
    </message>
    <message>
        <source>With the real values after rounding, and a warning of what cannot work.</source>
        <translation>Con los valores reales tras redondear y un aviso de lo que no puede funcionar.</translation>
    </message>
    <message>
        <source>With the real values after rounding, what the other mode makes of them, and a warning of what cannot work.</source>
        <translation>Con los valores reales tras redondear, lo que hace de ellos el otro modo y un aviso de lo que no puede funcionar.</translation>
    </message>
    <message>
        <source>Without a command the window opens. With one, results go to standard output (as JSON with --json) and everything else to standard error.</source>
        <translation>Sin comando se abre la ventana. Con uno, los resultados van a la salida estándar (como JSON con --json) y todo lo demás al error estándar.</translation>
    </message>
    <message>
        <source>Write a support bundle.</source>
        <translation>Escribir un paquete de soporte.</translation>
    </message>
    <message>
        <source>Write all that is found to FILE.csv or FILE.json instead.</source>
        <translation>Escribir en cambio todo lo encontrado en FILE.csv o FILE.json.</translation>
    </message>
    <message>
        <source>Write the host in capitals, which may make the symbol smaller.</source>
        <translation>Escribir el host en mayúsculas, lo que puede hacer el símbolo más pequeño.</translation>
    </message>
    <message>
        <source>Write the rows with problems, and the reasons, to this CSV.</source>
        <translation>Escribir en este CSV las filas con problemas y los motivos.</translation>
    </message>
    <message>
        <source>Write to FILE what is sent to the provider and what it answers, secrets masked.</source>
        <translation>Escribir en FILE lo que se envía al proveedor y lo que responde, con los secretos ocultos.</translation>
    </message>
    <message>
        <source>Write to the tracker&apos;s own port.</source>
        <translation>Escribir en el propio puerto del rastreador.</translation>
    </message>
    <message>
        <source>Write what another station can be set up with.</source>
        <translation>Escribir aquello con lo que se puede configurar otra estación.</translation>
    </message>
    <message>
        <source>Your own are files in the folder `labels` of the configuration; `--json` tells where.</source>
        <translation>Las propias son archivos de la carpeta `labels` de la configuración; `--json` dice dónde.</translation>
    </message>
    <message>
        <source>Your own, and the examples that ship with the program. A wrong file is named with its reason.</source>
        <translation>Las propias y los ejemplos que vienen con el programa. Un archivo erróneo se nombra con su motivo.</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>cualquier modelo</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>se pide</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>asignadas</translation>
    </message>
    <message>
        <source>batch {id} {state}: {passed} of {total} {done}, {failed} failed</source>
        <translation>lote {id} {state}: {passed} de {total} {done}, {failed} con error</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>code (empty: give up)</source>
        <translation>código (vacío: renunciar)</translation>
    </message>
    <message>
        <source>eDRX: the bits for a cycle and its paging window, or back.</source>
        <translation>eDRX: los bits de un ciclo y su ventana de paging, o al revés.</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>se ignora</translation>
    </message>
    <message>
        <source>made</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>no AT commands</source>
        <translation>sin comandos AT</translation>
    </message>
    <message>
        <source>no SIM</source>
        <translation>sin SIM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>no se pide</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registradas</translation>
    </message>
    <message>
        <source>row {row}, {column}: {words}</source>
        <translation>fila {row}, {column}: {words}</translation>
    </message>
    <message>
        <source>row {row}: no BIC in “{text}”</source>
        <translation>fila {row}: no hay BIC en «{text}»</translation>
    </message>
    <message>
        <source>row {row}: {problem}</source>
        <translation>fila {row}: {problem}</translation>
    </message>
    <message>
        <source>set</source>
        <translation>configurados</translation>
    </message>
    <message>
        <source>socket {number}</source>
        <translation>puesto {number}</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>{call}, sent at {at}:{sent}
Now: {now}</source>
        <translation>{call}, enviado el {at}:{sent}
Ahora: {now}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} de {total} hechas</translation>
    </message>
    <message>
        <source>{done} of {total} done, {failed} failed</source>
        <translation>{done} de {total} hechas, {failed} con error</translation>
    </message>
    <message>
        <source>{file} is right: {name}, entries: {n}. Put it into {folder} to use it.</source>
        <translation>{file} es correcto: {name}, entradas: {n}. Póngalo en {folder} para usarlo.</translation>
    </message>
    <message>
        <source>{file}: read back and equal</source>
        <translation>{file}: releído e igual</translation>
    </message>
    <message>
        <source>{file}: {n} units</source>
        <translation>{file}: {n} unidades</translation>
    </message>
    <message>
        <source>{file}: {pages} labels</source>
        <translation>{file}: {pages} etiquetas</translation>
    </message>
    <message>
        <source>{maker} {name} needs {names}.</source>
        <translation>{maker} {name} necesita {names}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>{name} no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>{name}: good. A sample was drawn at {dpi} dpi and read back.</source>
        <translation>{name}: correcta. Se dibujó una muestra a {dpi} dpi y se releyó.</translation>
    </message>
    <message>
        <source>{name}: right</source>
        <translation>{name}: correcto</translation>
    </message>
    <message>
        <source>{name}: the environment variable {variable} is empty.</source>
        <translation>{name}: la variable de entorno {variable} está vacía.</translation>
    </message>
    <message>
        <source>{name}: {action}. Done.</source>
        <translation>{name}: {action}. Hecho.</translation>
    </message>
    <message>
        <source>{newer} is available; this is {version}.</source>
        <translation>La versión {newer} está disponible; esta es la {version}.</translation>
    </message>
    <message>
        <source>{number} of {n}</source>
        <translation>{number} de {n}</translation>
    </message>
    <message>
        <source>{number} of {n}: {purpose}, {used} of {room} characters.</source>
        <translation>{number} de {n}: {purpose}, {used} de {room} caracteres.</translation>
    </message>
    <message>
        <source>{option} does not go with {provider} and {auth} sign-in.</source>
        <translation>{option} no va con {provider} y el acceso {auth}.</translation>
    </message>
    <message>
        <source>{provider} needs {option}.</source>
        <translation>{provider} necesita {option}.</translation>
    </message>
    <message>
        <source>{secret} (empty: as before)</source>
        <translation>{secret} (vacío: como antes)</translation>
    </message>
    <message>
        <source>{target}: each label was read back. Labels: {labels}. Pages: {pages}.</source>
        <translation>{target}: cada etiqueta se releyó. Etiquetas: {labels}. Páginas: {pages}.</translation>
    </message>
    <message>
        <source>{title}: requested {requested}, granted {granted}</source>
        <translation>{title}: solicitado {requested}, concedido {granted}</translation>
    </message>
    <message>
        <source>{title}: {wanted}, nothing to send</source>
        <translation>{title}: {wanted}, nada que enviar</translation>
    </message>
    <message>
        <source>{version} is the newest version.</source>
        <translation>{version} es la versión más reciente.</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
    <message>
        <source>{why} The work is kept; go on with: {again}</source>
        <translation>{why} El trabajo se conserva; siga con: {again}</translation>
    </message>
    <message>
        <source>{wrong} ends neither in .png nor in .svg nor in .pdf.</source>
        <translation>{wrong} no termina en .png ni en .svg ni en .pdf.</translation>
    </message>
</context>
<context>
    <name>click</name>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>(¿Quiso decir uno de: {possibilities}?)</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Could not open file {filename!r}: {message}</source>
        <translation>No se pudo abrir el archivo {filename!r}: {message}</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>¿Quiso decir {possibility}?</translation>
    </message>
    <message>
        <source>Error: invalid input</source>
        <translation>Error: entrada no válida</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Error: {message}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>Argumento adicional inesperado ({args})</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>Argumentos adicionales inesperados ({args})</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Valor no válido para {param_hint}: {message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Valor no válido: {message}</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>Falta el argumento</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Falta el comando.</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>Falta la opción</translation>
    </message>
    <message>
        <source>Missing parameter</source>
        <translation>Falta el parámetro</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>No existe el comando {name!r}.</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>No existe la opción {name!r}.</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>La opción {name!r} no admite ningún valor.</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>La opción {name!r} requiere un argumento.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Mostrar la versión y salir.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Mostrar este mensaje y salir.</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Pruebe &apos;{command} {option}&apos; para obtener ayuda.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>por defecto: {default}</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>{name} {filename!r} does not exist.</source>
        <translation>{name} {filename!r} no existe.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} es un directorio.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{name} {filename!r} es un archivo.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not readable.</source>
        <translation>{name} {filename!r} no se puede leer.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not writable.</source>
        <translation>{name} {filename!r} no se puede escribir.</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} no es un valor válido para {number_type}.</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} no es uno de {choices}.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} no está en el intervalo {range}.</translation>
    </message>
</context>
<context>
    <name>cme</name>
    <message>
        <source>APN not supported in this technology and network</source>
        <translation>APN no admitido en esta tecnología y red</translation>
    </message>
    <message>
        <source>ESM failure</source>
        <translation>fallo ESM</translation>
    </message>
    <message>
        <source>IPv4 only allowed</source>
        <translation>solo se permite IPv4</translation>
    </message>
    <message>
        <source>IPv6 only allowed</source>
        <translation>solo se permite IPv6</translation>
    </message>
    <message>
        <source>PDP authentication failure</source>
        <translation>fallo de autenticación PDP</translation>
    </message>
    <message>
        <source>PH-FSIM PIN required</source>
        <translation>se requiere PIN PH-FSIM</translation>
    </message>
    <message>
        <source>PH-FSIM PUK required</source>
        <translation>se requiere PUK PH-FSIM</translation>
    </message>
    <message>
        <source>PH-SIM PIN required</source>
        <translation>se requiere PIN PH-SIM</translation>
    </message>
    <message>
        <source>PLMN not allowed (cause 11)</source>
        <translation>PLMN no permitida (causa 11)</translation>
    </message>
    <message>
        <source>SIM PIN required</source>
        <translation>se requiere PIN de la SIM</translation>
    </message>
    <message>
        <source>SIM PIN2 required</source>
        <translation>se requiere PIN2 de la SIM</translation>
    </message>
    <message>
        <source>SIM PUK required</source>
        <translation>se requiere PUK de la SIM</translation>
    </message>
    <message>
        <source>SIM PUK2 required</source>
        <translation>se requiere PUK2 de la SIM</translation>
    </message>
    <message>
        <source>SIM busy</source>
        <translation>SIM ocupada</translation>
    </message>
    <message>
        <source>SIM failure</source>
        <translation>fallo de la SIM</translation>
    </message>
    <message>
        <source>SIM not inserted</source>
        <translation>SIM no insertada</translation>
    </message>
    <message>
        <source>SIM wrong</source>
        <translation>SIM errónea</translation>
    </message>
    <message>
        <source>activation rejected by the gateway</source>
        <translation>activación rechazada por la pasarela</translation>
    </message>
    <message>
        <source>activation rejected, unspecified</source>
        <translation>activación rechazada, sin especificar</translation>
    </message>
    <message>
        <source>command aborted by user</source>
        <translation>comando cancelado por el usuario</translation>
    </message>
    <message>
        <source>command implemented but currently disabled</source>
        <translation>comando implementado pero desactivado en este momento</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>congestión</translation>
    </message>
    <message>
        <source>corporate personalization PIN required</source>
        <translation>se requiere PIN de personalización corporativa</translation>
    </message>
    <message>
        <source>corporate personalization PUK required</source>
        <translation>se requiere PUK de personalización corporativa</translation>
    </message>
    <message>
        <source>dial string too long</source>
        <translation>cadena de marcación demasiado larga</translation>
    </message>
    <message>
        <source>hidden key required</source>
        <translation>se requiere clave oculta</translation>
    </message>
    <message>
        <source>illegal ME (cause 6)</source>
        <translation>ME ilegal (causa 6)</translation>
    </message>
    <message>
        <source>illegal UE (cause 3)</source>
        <translation>UE ilegal (causa 3)</translation>
    </message>
    <message>
        <source>incompatible APN restriction</source>
        <translation>restricción de APN incompatible</translation>
    </message>
    <message>
        <source>incorrect parameters</source>
        <translation>parámetros incorrectos</translation>
    </message>
    <message>
        <source>incorrect password</source>
        <translation>contraseña incorrecta</translation>
    </message>
    <message>
        <source>insufficient resources</source>
        <translation>recursos insuficientes</translation>
    </message>
    <message>
        <source>invalid characters in dial string</source>
        <translation>caracteres no válidos en la cadena de marcación</translation>
    </message>
    <message>
        <source>invalid characters in text string</source>
        <translation>caracteres no válidos en la cadena de texto</translation>
    </message>
    <message>
        <source>invalid index</source>
        <translation>índice no válido</translation>
    </message>
    <message>
        <source>location area not allowed (cause 12)</source>
        <translation>área de localización no permitida (causa 12)</translation>
    </message>
    <message>
        <source>maximum number of bearers reached</source>
        <translation>se alcanzó el número máximo de portadoras</translation>
    </message>
    <message>
        <source>memory failure</source>
        <translation>fallo de memoria</translation>
    </message>
    <message>
        <source>memory full</source>
        <translation>memoria llena</translation>
    </message>
    <message>
        <source>missing or unknown APN</source>
        <translation>APN ausente o desconocido</translation>
    </message>
    <message>
        <source>module not allowed, emergency calls only</source>
        <translation>módulo no permitido, solo llamadas de emergencia</translation>
    </message>
    <message>
        <source>network not allowed, emergency calls only</source>
        <translation>red no permitida, solo llamadas de emergencia</translation>
    </message>
    <message>
        <source>network personalization PIN required</source>
        <translation>se requiere PIN de personalización de red</translation>
    </message>
    <message>
        <source>network personalization PUK required</source>
        <translation>se requiere PUK de personalización de red</translation>
    </message>
    <message>
        <source>network subset personalization PIN required</source>
        <translation>se requiere PIN de personalización de subconjunto de red</translation>
    </message>
    <message>
        <source>network subset personalization PUK required</source>
        <translation>se requiere PUK de personalización de subconjunto de red</translation>
    </message>
    <message>
        <source>network timeout</source>
        <translation>tiempo de espera de la red agotado</translation>
    </message>
    <message>
        <source>no connection to phone</source>
        <translation>sin conexión con el teléfono</translation>
    </message>
    <message>
        <source>no network service</source>
        <translation>sin servicio de red</translation>
    </message>
    <message>
        <source>no suitable cells in this location area (cause 15)</source>
        <translation>sin celdas adecuadas en esta área de localización (causa 15)</translation>
    </message>
    <message>
        <source>not attached to the network, functions restricted</source>
        <translation>no conectado a la red, funciones restringidas</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>operation not allowed</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>operation not allowed, functions restricted</source>
        <translation>operación no permitida, funciones restringidas</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>operación no admitida</translation>
    </message>
    <message>
        <source>operator determined barring</source>
        <translation>bloqueo determinado por el operador</translation>
    </message>
    <message>
        <source>packet and other services not allowed (cause 8)</source>
        <translation>datos y otros servicios no permitidos (causa 8)</translation>
    </message>
    <message>
        <source>packet services not allowed (cause 7)</source>
        <translation>servicios de datos no permitidos (causa 7)</translation>
    </message>
    <message>
        <source>packet services not allowed in this PLMN (cause 14)</source>
        <translation>servicios de datos no permitidos en esta PLMN (causa 14)</translation>
    </message>
    <message>
        <source>phone failure</source>
        <translation>fallo del teléfono</translation>
    </message>
    <message>
        <source>phone-adaptor link reserved</source>
        <translation>enlace entre teléfono y adaptador reservado</translation>
    </message>
    <message>
        <source>restricted to fixed dialling numbers</source>
        <translation>limitado a números de marcación fija</translation>
    </message>
    <message>
        <source>roaming not allowed in this location area (cause 13)</source>
        <translation>roaming no permitido en esta área de localización (causa 13)</translation>
    </message>
    <message>
        <source>service option not subscribed</source>
        <translation>opción de servicio no contratada</translation>
    </message>
    <message>
        <source>service option not supported</source>
        <translation>opción de servicio no admitida</translation>
    </message>
    <message>
        <source>service option temporarily out of order</source>
        <translation>opción de servicio temporalmente fuera de servicio</translation>
    </message>
    <message>
        <source>service provider personalization PIN required</source>
        <translation>se requiere PIN de personalización del proveedor de servicio</translation>
    </message>
    <message>
        <source>service provider personalization PUK required</source>
        <translation>se requiere PUK de personalización del proveedor de servicio</translation>
    </message>
    <message>
        <source>temporarily out of service</source>
        <translation>temporalmente fuera de servicio</translation>
    </message>
    <message>
        <source>text string too long</source>
        <translation>cadena de texto demasiado larga</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unknown PDP address or type</source>
        <translation>dirección o tipo PDP desconocido</translation>
    </message>
    <message>
        <source>unspecified packet error</source>
        <translation>error de datos sin especificar</translation>
    </message>
    <message>
        <source>user authentication failed</source>
        <translation>falló la autenticación del usuario</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
</context>
<context>
    <name>cms</name>
    <message>
        <source>PH-SIM PIN required</source>
        <translation>se requiere PIN PH-SIM</translation>
    </message>
    <message>
        <source>SIM PIN required</source>
        <translation>se requiere PIN de la SIM</translation>
    </message>
    <message>
        <source>SIM PIN2 required</source>
        <translation>se requiere PIN2 de la SIM</translation>
    </message>
    <message>
        <source>SIM PUK required</source>
        <translation>se requiere PUK de la SIM</translation>
    </message>
    <message>
        <source>SIM PUK2 required</source>
        <translation>se requiere PUK2 de la SIM</translation>
    </message>
    <message>
        <source>SIM busy</source>
        <translation>SIM ocupada</translation>
    </message>
    <message>
        <source>SIM failure</source>
        <translation>fallo de la SIM</translation>
    </message>
    <message>
        <source>SIM not inserted</source>
        <translation>SIM no insertada</translation>
    </message>
    <message>
        <source>SIM wrong</source>
        <translation>SIM errónea</translation>
    </message>
    <message>
        <source>SMS centre address unknown</source>
        <translation>dirección del centro de SMS desconocida</translation>
    </message>
    <message>
        <source>SMS not offered by the network</source>
        <translation>la red no ofrece SMS</translation>
    </message>
    <message>
        <source>SMS not subscribed</source>
        <translation>SMS no contratados</translation>
    </message>
    <message>
        <source>SMS service of the phone reserved</source>
        <translation>servicio SMS del teléfono reservado</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>congestión</translation>
    </message>
    <message>
        <source>invalid PDU parameter</source>
        <translation>parámetro PDU no válido</translation>
    </message>
    <message>
        <source>invalid memory index</source>
        <translation>índice de memoria no válido</translation>
    </message>
    <message>
        <source>invalid text parameter</source>
        <translation>parámetro de texto no válido</translation>
    </message>
    <message>
        <source>memory failure</source>
        <translation>fallo de memoria</translation>
    </message>
    <message>
        <source>memory full</source>
        <translation>memoria llena</translation>
    </message>
    <message>
        <source>network out of order</source>
        <translation>red fuera de servicio</translation>
    </message>
    <message>
        <source>network timeout</source>
        <translation>tiempo de espera de la red agotado</translation>
    </message>
    <message>
        <source>no acknowledgement expected</source>
        <translation>no se espera acuse de recibo</translation>
    </message>
    <message>
        <source>no network service</source>
        <translation>sin servicio de red</translation>
    </message>
    <message>
        <source>number not assigned</source>
        <translation>número no asignado</translation>
    </message>
    <message>
        <source>operation not allowed</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>operación no admitida</translation>
    </message>
    <message>
        <source>operator determined barring</source>
        <translation>bloqueo determinado por el operador</translation>
    </message>
    <message>
        <source>phone failure</source>
        <translation>fallo del teléfono</translation>
    </message>
    <message>
        <source>short message rejected</source>
        <translation>SMS rechazado</translation>
    </message>
    <message>
        <source>subscriber not known</source>
        <translation>abonado desconocido</translation>
    </message>
    <message>
        <source>temporary failure of the network</source>
        <translation>fallo temporal de la red</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>error desconocido</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>A field of a later version; it is kept as it is.</source>
        <translation>Un campo de una versión posterior; se conserva como está.</translation>
    </message>
    <message>
        <source>CI root key</source>
        <translation>Clave raíz de la CI</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>Código de confirmación</translation>
    </message>
    <message>
        <source>Device change</source>
        <translation>Cambio de dispositivo</translation>
    </message>
    <message>
        <source>Empty: the server knows the device by its EID.</source>
        <translation>Vacío: el servidor reconoce el dispositivo por su EID.</translation>
    </message>
    <message>
        <source>MatchingID</source>
        <translation>MatchingID</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>SM-DP+ OID</source>
        <translation>OID del SM-DP+</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>Dirección SM-DP+</translation>
    </message>
    <message>
        <source>Scan or copy the whole code again. It looks like LPA:1$smdp.example.com$ABC-123.</source>
        <translation>Escanee o copie de nuevo el código completo. Es como LPA:1$smdp.example.com$ABC-123.</translation>
    </message>
    <message>
        <source>The MatchingID has lower-case letters, which the standard does not know; it is left as it is.</source>
        <translation>El MatchingID tiene minúsculas, que la norma no contempla; se deja como está.</translation>
    </message>
    <message>
        <source>The MatchingID has other characters than letters, digits and -</source>
        <translation>El MatchingID tiene caracteres que no son letras, dígitos ni -</translation>
    </message>
    <message>
        <source>The SM-DP+ OID is not a dotted number such as 1.3.6.1.4.1.31746</source>
        <translation>El OID del SM-DP+ no es un número con puntos como 1.3.6.1.4.1.31746</translation>
    </message>
    <message>
        <source>The SM-DP+ address is missing</source>
        <translation>Falta la dirección SM-DP+</translation>
    </message>
    <message>
        <source>The SM-DP+ address is not a host name such as smdp.example.com</source>
        <translation>La dirección SM-DP+ no es un nombre de host como smdp.example.com</translation>
    </message>
    <message>
        <source>The activation code contains characters that none can have</source>
        <translation>El código de activación contiene caracteres que ninguno puede tener</translation>
    </message>
    <message>
        <source>The activation code has {length} characters; 255 are allowed</source>
        <translation>El código de activación tiene {length} caracteres; se permiten 255</translation>
    </message>
    <message>
        <source>The certificate authority to be used, for devices of SGP.22 version 3.</source>
        <translation>La autoridad de certificación que se usará, para dispositivos de SGP.22 versión 3.</translation>
    </message>
    <message>
        <source>The confirmation code field is neither 1 nor empty</source>
        <translation>El campo del código de confirmación no es 1 ni está vacío</translation>
    </message>
    <message>
        <source>The device checks the certificate of the server against it.</source>
        <translation>El dispositivo comprueba con él el certificado del servidor.</translation>
    </message>
    <message>
        <source>The format 1 in front of the first $ is missing; it is added.</source>
        <translation>Falta el formato 1 delante del primer $; se añade.</translation>
    </message>
    <message>
        <source>The person who installs the eSIM is asked for a code that the provider gave out.</source>
        <translation>A quien instale la eSIM se le pide un código que entregó el proveedor.</translation>
    </message>
    <message>
        <source>The prefix LPA: is missing; a phone needs it in a QR code, so it is added.</source>
        <translation>Falta el prefijo LPA: un teléfono lo necesita en un código QR, así que se añade.</translation>
    </message>
    <message>
        <source>The server is told when the eSIM moves to another device.</source>
        <translation>Se avisa al servidor cuando la eSIM pasa a otro dispositivo.</translation>
    </message>
    <message>
        <source>The server that the profile is downloaded from.</source>
        <translation>El servidor del que se descarga el perfil.</translation>
    </message>
    <message>
        <source>There is no $ after the SM-DP+ address; the MatchingID is taken as empty.</source>
        <translation>No hay ningún $ tras la dirección SM-DP+; el MatchingID se toma como vacío.</translation>
    </message>
    <message>
        <source>This is not an activation code: it does not start with LPA:1$</source>
        <translation>Esto no es un código de activación: no empieza por LPA:1$</translation>
    </message>
    <message>
        <source>Which profile waits there; whoever has it can download it.</source>
        <translation>Qué perfil espera allí; quien lo tenga puede descargarlo.</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>{name} holds a code, but no activation code.</source>
        <translation>{name} contiene un código, pero no un código de activación.</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Check power and cable, and that this is the AT port.</source>
        <translation>Compruebe alimentación y cable, y que este es el puerto AT.</translation>
    </message>
    <message>
        <source>It may still come. Check baud rate, line ending and power if nothing at all was heard.</source>
        <translation>Puede llegar todavía. Si no se oyó nada, compruebe velocidad, fin de línea y alimentación.</translation>
    </message>
    <message>
        <source>Line {number}, {line}, asks for a text, and there is none.</source>
        <translation>La línea {number}, {line}, pide un texto y no hay ninguno.</translation>
    </message>
    <message>
        <source>Line {number}, {line}, holds a PIN or password.</source>
        <translation>La línea {number}, {line}, contiene un PIN o una contraseña.</translation>
    </message>
    <message>
        <source>Line {number}, {line}, was refused: {reason}</source>
        <translation>La línea {number}, {line}, fue rechazada: {reason}</translation>
    </message>
    <message>
        <source>Line {number}, {line}: {expect} was expected in the answer.</source>
        <translation>Línea {number}, {line}: se esperaba {expect} en la respuesta.</translation>
    </message>
    <message>
        <source>Macros are kept in a file. Leave this line out, and enter it by hand.</source>
        <translation>Las macros se guardan en un archivo. Omita esta línea e introdúzcala a mano.</translation>
    </message>
    <message>
        <source>The module does not wait for a text any more.</source>
        <translation>El módulo ya no espera ningún texto.</translation>
    </message>
    <message>
        <source>{name} is longer than {most} MB.</source>
        <translation>{name} supera los {most} MB.</translation>
    </message>
    <message>
        <source>{port}: AT was not answered at any of the usual rates.</source>
        <translation>{port}: AT no recibió respuesta a ninguna de las velocidades habituales.</translation>
    </message>
    <message>
        <source>{port}: no complete answer to {line} within {seconds} s.</source>
        <translation>{port}: sin respuesta completa a {line} en {seconds} s.</translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>0 is LTE-M and 1 is NB-IoT. AT+SQNCTM? tells which operator mode is in use.</source>
        <translation>0 es LTE-M y 1 es NB-IoT. AT+SQNCTM? indica qué modo de operador está en uso.</translation>
    </message>
    <message>
        <source>0 is LTE-M, 1 is NB-IoT, which not all have. A module shows which it has when it is read.</source>
        <translation>0 es LTE-M, 1 es NB-IoT, que no todos tienen. Un módulo muestra cuál tiene al leerlo.</translation>
    </message>
    <message>
        <source>2G and 3G bands are handed back as they were read.</source>
        <translation>Las bandas 2G y 3G se devuelven tal como se leyeron.</translation>
    </message>
    <message>
        <source>2G and 3G bands are handed back as they were read; without a reading all are allowed.</source>
        <translation>Las bandas 2G y 3G se devuelven tal como se leyeron; sin lectura se permiten todas.</translation>
    </message>
    <message>
        <source>A real restart is the reset pin of the kit.</source>
        <translation>Un reinicio de verdad es el pin de reset del kit.</translation>
    </message>
    <message>
        <source>AT+COPS=4 is manual with automatic as the way out. A SIM of many IMSIs should not be tied to one network.</source>
        <translation>AT+COPS=4 es manual con automático como salida. Una SIM de varios IMSI no debe atarse a una sola red.</translation>
    </message>
    <message>
        <source>Activates bearer 0.</source>
        <translation>Activa la portadora 0.</translation>
    </message>
    <message>
        <source>Activates context 1 for the internal stack.</source>
        <translation>Activa el contexto 1 para la pila interna.</translation>
    </message>
    <message>
        <source>Activates context 1 of the internal stack.</source>
        <translation>Activa el contexto 1 de la pila interna.</translation>
    </message>
    <message>
        <source>Activates context 1.</source>
        <translation>Activa el contexto 1.</translation>
    </message>
    <message>
        <source>Add an access point with any name and type {apn} as APN.</source>
        <translation>Añada un punto de acceso con cualquier nombre y escriba {apn} como APN.</translation>
    </message>
    <message>
        <source>Allows all bands.</source>
        <translation>Permite todas las bandas.</translation>
    </message>
    <message>
        <source>An ERROR means that this firmware does not offer it, as reported of a BG95-M1.</source>
        <translation>Un ERROR significa que este firmware no lo ofrece, como se informó de un BG95-M1.</translation>
    </message>
    <message>
        <source>An execution command. The form AT+CIMI? of the provider&apos;s guide is an error on most modules.</source>
        <translation>Un comando de ejecución. La forma AT+CIMI? de la guía del proveedor es un error en la mayoría de los módulos.</translation>
    </message>
    <message>
        <source>Answers in words in place of numbers.</source>
        <translation>Responde con palabras en vez de números.</translation>
    </message>
    <message>
        <source>Any byte that is sent meanwhile ends the search on most modules.</source>
        <translation>Cualquier byte que se envíe entretanto termina la búsqueda en la mayoría de los módulos.</translation>
    </message>
    <message>
        <source>Asks for PSM, with T3412 extended and T3324 as eight bits each.</source>
        <translation>Pide PSM, con T3412 extendido y T3324 como ocho bits cada uno.</translation>
    </message>
    <message>
        <source>Asks for an eDRX cycle on LTE-M, as four bits.</source>
        <translation>Pide un ciclo eDRX en LTE-M, como cuatro bits.</translation>
    </message>
    <message>
        <source>Asks for an eDRX cycle on NB-IoT, as four bits.</source>
        <translation>Pide un ciclo eDRX en NB-IoT, como cuatro bits.</translation>
    </message>
    <message>
        <source>Attaches for data.</source>
        <translation>Se conecta a la red de datos (attach).</translation>
    </message>
    <message>
        <source>Authorization key</source>
        <translation>Clave de autorización</translation>
    </message>
    <message>
        <source>Changes the PIN of the SIM.</source>
        <translation>Cambia el PIN de la SIM.</translation>
    </message>
    <message>
        <source>Checks that the module answers.</source>
        <translation>Comprueba que el módulo responde.</translation>
    </message>
    <message>
        <source>Choose PAP as authentication and type {user} as user name.</source>
        <translation>Elija PAP como autenticación y escriba {user} como nombre de usuario.</translation>
    </message>
    <message>
        <source>Chooses one network by its number.</source>
        <translation>Elige una red por su número.</translation>
    </message>
    <message>
        <source>Chooses the network automatically.</source>
        <translation>Elige la red automáticamente.</translation>
    </message>
    <message>
        <source>Codes as in TS 24.008 10.5.5.32: 0001 is 10.24 s, 0010 is 20.48 s, 0100 is 61.44 s. The table of the provider&apos;s guide has these wrong, and NB-IoT does not know all of them.</source>
        <translation>Códigos según TS 24.008 10.5.5.32: 0001 es 10,24 s, 0010 es 20,48 s, 0100 es 61,44 s. La tabla de la guía del proveedor los tiene mal, y NB-IoT no los conoce todos.</translation>
    </message>
    <message>
        <source>Connect the computer with the router, by Wi-Fi with the name and password on its label, or by cable.</source>
        <translation>Conecte el equipo al router, por Wi-Fi con el nombre y la contraseña de su etiqueta, o por cable.</translation>
    </message>
    <message>
        <source>Context 1 of a recipe is context 0 here.</source>
        <translation>El contexto 1 de una receta es aquí el contexto 0.</translation>
    </message>
    <message>
        <source>Deactivates context 1.</source>
        <translation>Desactiva el contexto 1.</translation>
    </message>
    <message>
        <source>Deletes one SMS.</source>
        <translation>Borra un SMS.</translation>
    </message>
    <message>
        <source>Detaches from data.</source>
        <translation>Se desconecta de los datos (detach).</translation>
    </message>
    <message>
        <source>Device password</source>
        <translation>Contraseña del dispositivo</translation>
    </message>
    <message>
        <source>Enters the PIN of the SIM. Three wrong ones block it.</source>
        <translation>Introduce el PIN de la SIM. Tres erróneos la bloquean.</translation>
    </message>
    <message>
        <source>Chooses the operator profile. It takes effect after a restart and resets other settings.</source>
        <translation>Elige el perfil de operador. Tiene efecto tras un reinicio y restablece otros ajustes.</translation>
    </message>
    <message>
        <source>A network that refused the SIM for good (causes 11 and 14) is noted there, and not tried again.</source>
        <translation>Una red que rechazó la SIM definitivamente (causas 11 y 14) se anota ahí y no se vuelve a intentar.</translation>
    </message>
    <message>
        <source>For some IMSIs of a card iOS does not let the APN be changed. Apple Configurator can set it then, or device management (MDM).</source>
        <translation>Para algunos IMSI de una tarjeta, iOS no deja cambiar el APN. Entonces puede ajustarlo Apple Configurator o la gestión de dispositivos (MDM).</translation>
    </message>
    <message>
        <source>GNSS and preference are handed back as they were read.</source>
        <translation>GNSS y la preferencia se devuelven tal como se leyeron.</translation>
    </message>
    <message>
        <source>Goes back to the factory settings.</source>
        <translation>Vuelve a los ajustes de fábrica.</translation>
    </message>
    <message>
        <source>Goes back to the stored settings.</source>
        <translation>Vuelve a los ajustes almacenados.</translation>
    </message>
    <message>
        <source>Goes into PSM as soon as the connection is released, on BG modules.</source>
        <translation>Entra en PSM en cuanto se libera la conexión, en módulos BG.</translation>
    </message>
    <message>
        <source>Ignores DTR, so that closing the port does not hang up.</source>
        <translation>Ignora DTR, para que cerrar el puerto no cuelgue.</translation>
    </message>
    <message>
        <source>Its bands are one mask for all technologies, AT^SCFG=&quot;Radio/Band&quot;, and are left alone.</source>
        <translation>Sus bandas son una sola máscara para todas las tecnologías, AT^SCFG=&quot;Radio/Band&quot;, y no se tocan.</translation>
    </message>
    <message>
        <source>Judges how good the connection would be.</source>
        <translation>Valora lo buena que sería la conexión.</translation>
    </message>
    <message>
        <source>LTE-M and NB-IoT get the same bands. A band that the module lacks is refused with ERROR.</source>
        <translation>LTE-M y NB-IoT reciben las mismas bandas. Una banda que el módulo no tiene se rechaza con ERROR.</translation>
    </message>
    <message>
        <source>Leave everything else empty and go back; it is saved by itself.</source>
        <translation>Deje vacío todo lo demás y vuelva atrás; se guarda por sí solo.</translation>
    </message>
    <message>
        <source>Leave the other fields as they are, save, and choose the new access point.</source>
        <translation>Deje los demás campos como están, guarde y elija el punto de acceso nuevo.</translation>
    </message>
    <message>
        <source>Leaves the network.</source>
        <translation>Abandona la red.</translation>
    </message>
    <message>
        <source>Lists all SMS in PDU mode.</source>
        <translation>Lista todos los SMS en modo PDU.</translation>
    </message>
    <message>
        <source>Lists all SMS in text mode.</source>
        <translation>Lista todos los SMS en modo texto.</translation>
    </message>
    <message>
        <source>Lists all commands of the module.</source>
        <translation>Lista todos los comandos del módulo.</translation>
    </message>
    <message>
        <source>Lists the bands of the module.</source>
        <translation>Lista las bandas del módulo.</translation>
    </message>
    <message>
        <source>Lists the bands that can be chosen.</source>
        <translation>Lista las bandas que se pueden elegir.</translation>
    </message>
    <message>
        <source>Lists the preferred networks of the SIM.</source>
        <translation>Lista las redes preferidas de la SIM.</translation>
    </message>
    <message>
        <source>Lists the radio technologies that can be chosen.</source>
        <translation>Lista las tecnologías de radio que se pueden elegir.</translation>
    </message>
    <message>
        <source>Lists the sets of bands.</source>
        <translation>Lista los conjuntos de bandas.</translation>
    </message>
    <message>
        <source>Lists the settings.</source>
        <translation>Lista los ajustes.</translation>
    </message>
    <message>
        <source>Lists the technologies and bands that can be chosen.</source>
        <translation>Lista las tecnologías y bandas que se pueden elegir.</translation>
    </message>
    <message>
        <source>Lists the technologies that can be chosen.</source>
        <translation>Lista las tecnologías que se pueden elegir.</translation>
    </message>
    <message>
        <source>Look at the carrier of the firmware too, with AT!IMPREF? in the console.</source>
        <translation>Vea también el operador del firmware, con AT!IMPREF? en la consola.</translation>
    </message>
    <message>
        <source>Look at the firmware image too, with AT#FWSWITCH? in the console: some are for one operator alone.</source>
        <translation>Vea también la imagen de firmware, con AT#FWSWITCH? en la consola: algunas son para un solo operador.</translation>
    </message>
    <message>
        <source>Look at the operator mode too, with AT+SQNCTM? in the console: each has its own bands.</source>
        <translation>Vea también el modo de operador, con AT+SQNCTM? en la consola: cada uno tiene sus propias bandas.</translation>
    </message>
    <message>
        <source>Look at the operator profile too, with AT+UMNOPROF? in the console: it decides on bands and technologies, and 100 is the one for Europe.</source>
        <translation>Vea también el perfil de operador, con AT+UMNOPROF? en la consola: decide las bandas y las tecnologías, y 100 es el de Europa.</translation>
    </message>
    <message>
        <source>Makers name these pages a little differently.</source>
        <translation>Los fabricantes llaman a estas páginas de modos algo distintos.</translation>
    </message>
    <message>
        <source>Many modules answer ERROR and have a command of their own.</source>
        <translation>Muchos módulos responden ERROR y tienen un comando propio.</translation>
    </message>
    <message>
        <source>Meant to search for another network where one refuses. AT+COPS=0 does the same by the standard. One version of the guide says 20,1.</source>
        <translation>Pensado para buscar otra red si una rechaza. AT+COPS=0 hace lo mismo según la norma. Una versión de la guía dice 20,1.</translation>
    </message>
    <message>
        <source>Models that do not show the APN here answer with battery, GPS and GPRS only.</source>
        <translation>Los modelos que no muestran aquí el APN responden solo con batería, GPS y GPRS.</translation>
    </message>
    <message>
        <source>Newer firmware finds the APN of EMnify by itself. The authorization key is the serial number or the password of the administrator; leave it empty only where the rule says “No authorization”.</source>
        <translation>El firmware más reciente encuentra por sí solo el APN de EMnify. La clave de autorización es el número de serie o la contraseña del administrador; déjela vacía solo si la regla dice «No authorization».</translation>
    </message>
    <message>
        <source>No UCGDFLT here, unlike TOBY-L2.</source>
        <translation>Aquí no hay UCGDFLT, a diferencia de TOBY-L2.</translation>
    </message>
    <message>
        <source>No source gives the bands of these modules: AT+GTACT is of the later FM ones.</source>
        <translation>Ninguna fuente da las bandas de estos módulos: AT+GTACT es de los FM posteriores.</translation>
    </message>
    <message>
        <source>On LTE context 1 is used at attach, so the radio is off while it changes. The two commas that the provider&apos;s guide puts at the end are left out: they say nothing.</source>
        <translation>En LTE el contexto 1 se usa en la conexión (attach), así que la radio está apagada mientras cambia. Las dos comas que la guía del proveedor pone al final se omiten: no dicen nada.</translation>
    </message>
    <message>
        <source>On most other modules ATZ only resets settings.</source>
        <translation>En la mayoría de los demás módulos ATZ solo restablece ajustes.</translation>
    </message>
    <message>
        <source>Only where the APN has a user name; from the TK103 manual, not checked on every model.</source>
        <translation>Solo si el APN tiene nombre de usuario; del manual del TK103, no comprobado en todos los modelos.</translation>
    </message>
    <message>
        <source>Open Access Point Names.</source>
        <translation>Abra Nombres de puntos de acceso.</translation>
    </message>
    <message>
        <source>Open Mobile data, and choose this card where there are two.</source>
        <translation>Abra Datos móviles y elija esta tarjeta si hay dos.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data.</source>
        <translation>Abra Ajustes, después Datos móviles.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile network.</source>
        <translation>Abra Ajustes, después Red móvil.</translation>
    </message>
    <message>
        <source>Open http://192.168.1.1 in a browser and sign in.</source>
        <translation>Abra http://192.168.1.1 en un navegador e inicie sesión.</translation>
    </message>
    <message>
        <source>Open the page of the mobile network and switch the automatic APN off.</source>
        <translation>Abra la página de la red móvil y desactive el APN automático.</translation>
    </message>
    <message>
        <source>Opens the protected commands.</source>
        <translation>Abre los comandos protegidos.</translation>
    </message>
    <message>
        <source>PLS8 and the 2G and 3G modules take the password before the user. The reading shows the user.</source>
        <translation>PLS8 y los módulos 2G y 3G toman la contraseña antes del usuario. La lectura muestra el usuario.</translation>
    </message>
    <message>
        <source>Reads the ICCID file of the SIM, digits swapped in pairs.</source>
        <translation>Lee el archivo ICCID de la SIM, con los dígitos intercambiados por pares.</translation>
    </message>
    <message>
        <source>Reads the networks that the SIM forbids, digits swapped in pairs.</source>
        <translation>Lee las redes que prohíbe la SIM, con las cifras intercambiadas por pares.</translation>
    </message>
    <message>
        <source>Registers for data only.</source>
        <translation>Se registra solo para datos.</translation>
    </message>
    <message>
        <source>Reports attach, detach and contexts as they change.</source>
        <translation>Avisa de conexión (attach), desconexión (detach) y contextos según cambian.</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with causes and PSM timers.</source>
        <translation>Avisa de los cambios del registro LTE, con causas y temporizadores PSM.</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with the cause of a rejection.</source>
        <translation>Avisa de los cambios del registro LTE, con la causa de un rechazo.</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with the cell.</source>
        <translation>Avisa de los cambios del registro LTE, con la celda.</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with the granted PSM timers.</source>
        <translation>Avisa de los cambios del registro LTE, con los temporizadores PSM concedidos.</translation>
    </message>
    <message>
        <source>Reports changes of the registration for 2G and 3G data, with the cell.</source>
        <translation>Avisa de los cambios del registro de datos 2G y 3G, con la celda.</translation>
    </message>
    <message>
        <source>Reports changes of the registration for calls, with the cell.</source>
        <translation>Avisa de los cambios del registro de llamadas, con la celda.</translation>
    </message>
    <message>
        <source>Reports changes of the time zone.</source>
        <translation>Avisa de los cambios de zona horaria.</translation>
    </message>
    <message>
        <source>Reports errors as ERROR alone.</source>
        <translation>Indica los errores solo como ERROR.</translation>
    </message>
    <message>
        <source>Reports errors in words.</source>
        <translation>Indica los errores con palabras.</translation>
    </message>
    <message>
        <source>Reports errors with a number.</source>
        <translation>Indica los errores con un número.</translation>
    </message>
    <message>
        <source>Reports when the radio connection comes and goes.</source>
        <translation>Avisa cuando la conexión de radio aparece y desaparece.</translation>
    </message>
    <message>
        <source>Reports where a new SMS is stored.</source>
        <translation>Avisa de dónde se almacena un SMS nuevo.</translation>
    </message>
    <message>
        <source>Restarts module and SIM.</source>
        <translation>Reinicia módulo y SIM.</translation>
    </message>
    <message>
        <source>Restarts the module, on SARA-R4.</source>
        <translation>Reinicia el módulo, en SARA-R4.</translation>
    </message>
    <message>
        <source>Restarts the module.</source>
        <translation>Reinicia el módulo.</translation>
    </message>
    <message>
        <source>Restarts the module. A USB port goes away and comes back.</source>
        <translation>Reinicia el módulo. Un puerto USB desaparece y vuelve.</translation>
    </message>
    <message>
        <source>Save, and wait until the router is connected.</source>
        <translation>Guarde y espere a que el router esté conectado.</translation>
    </message>
    <message>
        <source>Searches for all networks. It takes minutes; whatever is sent meanwhile ends it.</source>
        <translation>Busca todas las redes. Tarda minutos; lo que se envíe entretanto la termina.</translation>
    </message>
    <message>
        <source>Send this one from the telephone that was bound before.</source>
        <translation>Envíe este desde el teléfono que estaba vinculado antes.</translation>
    </message>
    <message>
        <source>Sends a USSD code.</source>
        <translation>Envía un código USSD.</translation>
    </message>
    <message>
        <source>Sends a ping through context 1.</source>
        <translation>Envía un ping por el contexto 1.</translation>
    </message>
    <message>
        <source>Sends a ping.</source>
        <translation>Envía un ping.</translation>
    </message>
    <message>
        <source>Sends a raw command to the SIM.</source>
        <translation>Envía un comando en bruto a la SIM.</translation>
    </message>
    <message>
        <source>Sends an SMS: the text follows the prompt and ends with Ctrl-Z.</source>
        <translation>Envía un SMS: el texto sigue al aviso &gt; y termina con Ctrl-Z.</translation>
    </message>
    <message>
        <source>Sends pings, on SIM7000 and SIM7070.</source>
        <translation>Envía pings, en SIM7000 y SIM7070.</translation>
    </message>
    <message>
        <source>Sends pings, on SIM7600 and A76.</source>
        <translation>Envía pings, en SIM7600 y A76.</translation>
    </message>
    <message>
        <source>Sends pings.</source>
        <translation>Envía pings.</translation>
    </message>
    <message>
        <source>Sets the APN of context 1.</source>
        <translation>Ajusta el APN del contexto 1.</translation>
    </message>
    <message>
        <source>Sets the speed of the port, 0 for automatic.</source>
        <translation>Ajusta la velocidad del puerto, 0 para automática.</translation>
    </message>
    <message>
        <source>Sets user and password of a context.</source>
        <translation>Ajusta usuario y contraseña de un contexto.</translation>
    </message>
    <message>
        <source>Shows APN and authentication of context 1 for the internal stack.</source>
        <translation>Muestra APN y autenticación del contexto 1 para la pila interna.</translation>
    </message>
    <message>
        <source>Shows APN, address and DNS as the network gave them.</source>
        <translation>Muestra APN, dirección y DNS como los dio la red.</translation>
    </message>
    <message>
        <source>Shows a setting that only one guide describes.</source>
        <translation>Muestra un ajuste que solo describe una guía.</translation>
    </message>
    <message>
        <source>Shows all settings.</source>
        <translation>Muestra todos los ajustes.</translation>
    </message>
    <message>
        <source>Shows carrier aggregation.</source>
        <translation>Muestra la agregación de portadoras.</translation>
    </message>
    <message>
        <source>Shows cell, band and signal.</source>
        <translation>Muestra celda, banda y señal.</translation>
    </message>
    <message>
        <source>Shows date and time.</source>
        <translation>Muestra fecha y hora.</translation>
    </message>
    <message>
        <source>Shows eDRX and paging time window, on HL78.</source>
        <translation>Muestra eDRX y ventana de paging, en HL78.</translation>
    </message>
    <message>
        <source>Shows how far the SIM has started.</source>
        <translation>Muestra hasta dónde se ha iniciado la SIM.</translation>
    </message>
    <message>
        <source>Shows how many tries are left for PIN and PUK.</source>
        <translation>Muestra cuántos intentos quedan para PIN y PUK.</translation>
    </message>
    <message>
        <source>Shows how many tries are left for the code that is asked for.</source>
        <translation>Muestra cuántos intentos quedan para el código que se pide.</translation>
    </message>
    <message>
        <source>Shows how new SMS are reported.</source>
        <translation>Muestra cómo se avisa de los SMS nuevos.</translation>
    </message>
    <message>
        <source>Shows how the firmware can be upgraded.</source>
        <translation>Muestra cómo se puede actualizar el firmware.</translation>
    </message>
    <message>
        <source>Shows maker, model and revision.</source>
        <translation>Muestra fabricante, modelo y revisión.</translation>
    </message>
    <message>
        <source>Shows maker, model, revision and application revision.</source>
        <translation>Muestra fabricante, modelo, revisión y revisión de la aplicación.</translation>
    </message>
    <message>
        <source>Shows model, firmware and IMEI.</source>
        <translation>Muestra modelo, firmware e IMEI.</translation>
    </message>
    <message>
        <source>Shows networks by number.</source>
        <translation>Muestra las redes por número.</translation>
    </message>
    <message>
        <source>Shows on which port reports come.</source>
        <translation>Muestra en qué puerto llegan los avisos.</translation>
    </message>
    <message>
        <source>Shows one SMS.</source>
        <translation>Muestra un SMS.</translation>
    </message>
    <message>
        <source>Shows registration, cell, band, signal and granted timers.</source>
        <translation>Muestra registro, celda, banda, señal y temporizadores concedidos.</translation>
    </message>
    <message>
        <source>Shows signal strength and bit error rate.</source>
        <translation>Muestra intensidad de la señal y tasa de error de bits.</translation>
    </message>
    <message>
        <source>Shows signal strength and quality for 2G, 3G and LTE.</source>
        <translation>Muestra intensidad y calidad de la señal para 2G, 3G y LTE.</translation>
    </message>
    <message>
        <source>Shows technology, band, cell, signal and temperature.</source>
        <translation>Muestra tecnología, banda, celda, señal y temperatura.</translation>
    </message>
    <message>
        <source>Shows technology, network, band and channel.</source>
        <translation>Muestra tecnología, red, banda y canal.</translation>
    </message>
    <message>
        <source>Shows technology, network, cell and band.</source>
        <translation>Muestra tecnología, red, celda y banda.</translation>
    </message>
    <message>
        <source>Shows the APN of the attach.</source>
        <translation>Muestra el APN de la conexión (attach).</translation>
    </message>
    <message>
        <source>Shows the APN of the first LTE bearer, on LARA-R2 and TOBY-L2.</source>
        <translation>Muestra el APN de la primera portadora LTE, en LARA-R2 y TOBY-L2.</translation>
    </message>
    <message>
        <source>Shows the ICCID of the SIM.</source>
        <translation>Muestra el ICCID de la SIM.</translation>
    </message>
    <message>
        <source>Shows the IMEI with its prefix.</source>
        <translation>Muestra el IMEI con su prefijo.</translation>
    </message>
    <message>
        <source>Shows the IMEI.</source>
        <translation>Muestra el IMEI.</translation>
    </message>
    <message>
        <source>Shows the IMSI of the SIM.</source>
        <translation>Muestra el IMSI de la SIM.</translation>
    </message>
    <message>
        <source>Shows the IP addresses.</source>
        <translation>Muestra las direcciones IP.</translation>
    </message>
    <message>
        <source>Shows the PSM timers in seconds.</source>
        <translation>Muestra los temporizadores PSM en segundos.</translation>
    </message>
    <message>
        <source>Shows the PSM timers that are asked for, not those that the network gave.</source>
        <translation>Muestra los temporizadores PSM pedidos, no los que dio la red.</translation>
    </message>
    <message>
        <source>Shows the PSM timers that the network gave, in seconds.</source>
        <translation>Muestra los temporizadores PSM que dio la red, en segundos.</translation>
    </message>
    <message>
        <source>Shows the PSM timers that the network gave.</source>
        <translation>Muestra los temporizadores PSM que dio la red.</translation>
    </message>
    <message>
        <source>Shows the SMS service centre.</source>
        <translation>Muestra el centro de servicio de SMS.</translation>
    </message>
    <message>
        <source>Shows the USB composition.</source>
        <translation>Muestra la composición USB.</translation>
    </message>
    <message>
        <source>Shows the USB layout, on HL78.</source>
        <translation>Muestra la disposición USB, en HL78.</translation>
    </message>
    <message>
        <source>Shows the USB layout.</source>
        <translation>Muestra la disposición USB.</translation>
    </message>
    <message>
        <source>Shows the active contexts of the internal stack.</source>
        <translation>Muestra los contextos activos de la pila interna.</translation>
    </message>
    <message>
        <source>Shows the active contexts.</source>
        <translation>Muestra los contextos activos.</translation>
    </message>
    <message>
        <source>Shows the allowed LTE bands as masks.</source>
        <translation>Muestra las bandas LTE permitidas como máscaras.</translation>
    </message>
    <message>
        <source>Shows the allowed LTE bands, on 5G modules.</source>
        <translation>Muestra las bandas LTE permitidas, en módulos 5G.</translation>
    </message>
    <message>
        <source>Shows the allowed LTE-M and NB-IoT bands as masks.</source>
        <translation>Muestra las bandas LTE-M y NB-IoT permitidas como máscaras.</translation>
    </message>
    <message>
        <source>Shows the allowed LTE-M and NB-IoT bands.</source>
        <translation>Muestra las bandas LTE-M y NB-IoT permitidas.</translation>
    </message>
    <message>
        <source>Shows the allowed bands as bits.</source>
        <translation>Muestra las bandas permitidas como bits.</translation>
    </message>
    <message>
        <source>Shows the allowed bands as masks, on HL78.</source>
        <translation>Muestra las bandas permitidas como máscaras, en HL78.</translation>
    </message>
    <message>
        <source>Shows the allowed bands as masks.</source>
        <translation>Muestra las bandas permitidas como máscaras.</translation>
    </message>
    <message>
        <source>Shows the allowed bands by frequency.</source>
        <translation>Muestra las bandas permitidas por frecuencia.</translation>
    </message>
    <message>
        <source>Shows the allowed bands of each technology and operator mode.</source>
        <translation>Muestra las bandas permitidas de cada tecnología y modo de operador.</translation>
    </message>
    <message>
        <source>Shows the allowed bands.</source>
        <translation>Muestra las bandas permitidas.</translation>
    </message>
    <message>
        <source>Shows the allowed radio technologies.</source>
        <translation>Muestra las tecnologías de radio permitidas.</translation>
    </message>
    <message>
        <source>Shows the allowed technologies and bands.</source>
        <translation>Muestra las tecnologías y bandas permitidas.</translation>
    </message>
    <message>
        <source>Shows the allowed technologies.</source>
        <translation>Muestra las tecnologías permitidas.</translation>
    </message>
    <message>
        <source>Shows the authentication of the contexts.</source>
        <translation>Muestra la autenticación de los contextos.</translation>
    </message>
    <message>
        <source>Shows the band in use.</source>
        <translation>Muestra la banda en uso.</translation>
    </message>
    <message>
        <source>Shows the bearers of the internal stack.</source>
        <translation>Muestra las portadoras de la pila interna.</translation>
    </message>
    <message>
        <source>Shows the bits, parity and stop bits of the port.</source>
        <translation>Muestra los bits, la paridad y los bits de parada del puerto.</translation>
    </message>
    <message>
        <source>Shows the cells around.</source>
        <translation>Muestra las celdas de alrededor.</translation>
    </message>
    <message>
        <source>Shows the character set.</source>
        <translation>Muestra el juego de caracteres.</translation>
    </message>
    <message>
        <source>Shows the chosen set of bands.</source>
        <translation>Muestra el conjunto de bandas elegido.</translation>
    </message>
    <message>
        <source>Shows the chosen technology, on HL modules.</source>
        <translation>Muestra la tecnología elegida, en módulos HL.</translation>
    </message>
    <message>
        <source>Shows the chosen technology.</source>
        <translation>Muestra la tecnología elegida.</translation>
    </message>
    <message>
        <source>Shows the configuration of the carrier.</source>
        <translation>Muestra la configuración del operador.</translation>
    </message>
    <message>
        <source>Shows the contexts with their APNs.</source>
        <translation>Muestra los contextos con sus APN.</translation>
    </message>
    <message>
        <source>Shows the customization.</source>
        <translation>Muestra la personalización.</translation>
    </message>
    <message>
        <source>Shows the data connection of the USB network card.</source>
        <translation>Muestra la conexión de datos de la tarjeta de red USB.</translation>
    </message>
    <message>
        <source>Shows the eDRX cycle and paging time window that the network gave.</source>
        <translation>Muestra el ciclo eDRX y la ventana de paging que dio la red.</translation>
    </message>
    <message>
        <source>Shows the eDRX cycle that is asked for.</source>
        <translation>Muestra el ciclo eDRX pedido.</translation>
    </message>
    <message>
        <source>Shows the finer settings of PSM.</source>
        <translation>Muestra los ajustes finos de PSM.</translation>
    </message>
    <message>
        <source>Shows the firmware package.</source>
        <translation>Muestra el paquete de firmware.</translation>
    </message>
    <message>
        <source>Shows the firmware.</source>
        <translation>Muestra el firmware.</translation>
    </message>
    <message>
        <source>Shows the flow control of the port.</source>
        <translation>Muestra el control de flujo del puerto.</translation>
    </message>
    <message>
        <source>Shows the full firmware and application version.</source>
        <translation>Muestra la versión completa de firmware y aplicación.</translation>
    </message>
    <message>
        <source>Shows the full firmware revision.</source>
        <translation>Muestra la revisión completa del firmware.</translation>
    </message>
    <message>
        <source>Shows the hardware version.</source>
        <translation>Muestra la versión de hardware.</translation>
    </message>
    <message>
        <source>Shows the indicators, such as roaming.</source>
        <translation>Muestra los indicadores, como el de roaming.</translation>
    </message>
    <message>
        <source>Shows the maker.</source>
        <translation>Muestra el fabricante.</translation>
    </message>
    <message>
        <source>Shows the model.</source>
        <translation>Muestra el modelo.</translation>
    </message>
    <message>
        <source>Shows the modem firmware.</source>
        <translation>Muestra el firmware del módem.</translation>
    </message>
    <message>
        <source>Shows the network and how it was chosen.</source>
        <translation>Muestra la red y cómo se eligió.</translation>
    </message>
    <message>
        <source>Shows the operator mode.</source>
        <translation>Muestra el modo de operador.</translation>
    </message>
    <message>
        <source>Shows the operator profile.</source>
        <translation>Muestra el perfil de operador.</translation>
    </message>
    <message>
        <source>Shows the order in which technologies are searched for.</source>
        <translation>Muestra el orden en que se buscan las tecnologías.</translation>
    </message>
    <message>
        <source>Shows the paging time window and eDRX cycle that are asked for.</source>
        <translation>Muestra la ventana de paging y el ciclo eDRX pedidos.</translation>
    </message>
    <message>
        <source>Shows the paging time window that is asked for.</source>
        <translation>Muestra la ventana de paging pedida.</translation>
    </message>
    <message>
        <source>Shows the preferred firmware of several carriers.</source>
        <translation>Muestra el firmware preferido de varios operadores.</translation>
    </message>
    <message>
        <source>Shows the registration for 2G and 3G data.</source>
        <translation>Muestra el registro de datos 2G y 3G.</translation>
    </message>
    <message>
        <source>Shows the registration for calls and SMS.</source>
        <translation>Muestra el registro de llamadas y SMS.</translation>
    </message>
    <message>
        <source>Shows the registration on 5G.</source>
        <translation>Muestra el registro en 5G.</translation>
    </message>
    <message>
        <source>Shows the registration on LTE, LTE-M and NB-IoT.</source>
        <translation>Muestra el registro en LTE, LTE-M y NB-IoT.</translation>
    </message>
    <message>
        <source>Shows the serving cell and the cells around.</source>
        <translation>Muestra la celda servidora y las celdas de alrededor.</translation>
    </message>
    <message>
        <source>Shows the serving cell.</source>
        <translation>Muestra la celda servidora.</translation>
    </message>
    <message>
        <source>Shows the settings.</source>
        <translation>Muestra los ajustes.</translation>
    </message>
    <message>
        <source>Shows the signal in dBm for the technology in use.</source>
        <translation>Muestra la señal en dBm de la tecnología en uso.</translation>
    </message>
    <message>
        <source>Shows the signal of the cells, on HL78.</source>
        <translation>Muestra la señal de las celdas, en HL78.</translation>
    </message>
    <message>
        <source>Shows the signal.</source>
        <translation>Muestra la señal.</translation>
    </message>
    <message>
        <source>Shows the sleep mode of the serial port.</source>
        <translation>Muestra el modo de reposo del puerto serie.</translation>
    </message>
    <message>
        <source>Shows the sleep mode, on HL78.</source>
        <translation>Muestra el modo de reposo, en HL78.</translation>
    </message>
    <message>
        <source>Shows the software package version.</source>
        <translation>Muestra la versión del paquete de software.</translation>
    </message>
    <message>
        <source>Shows the speed of the port.</source>
        <translation>Muestra la velocidad del puerto.</translation>
    </message>
    <message>
        <source>Shows the state of the SIM.</source>
        <translation>Muestra el estado de la SIM.</translation>
    </message>
    <message>
        <source>Shows the supply voltage in mV.</source>
        <translation>Muestra la tensión de alimentación en mV.</translation>
    </message>
    <message>
        <source>Shows the supply voltage.</source>
        <translation>Muestra la tensión de alimentación.</translation>
    </message>
    <message>
        <source>Shows the technology in use.</source>
        <translation>Muestra la tecnología en uso.</translation>
    </message>
    <message>
        <source>Shows the telephone number that is stored on the SIM.</source>
        <translation>Muestra el número de teléfono almacenado en la SIM.</translation>
    </message>
    <message>
        <source>Shows the temperature warning.</source>
        <translation>Muestra el aviso de temperatura.</translation>
    </message>
    <message>
        <source>Shows the temperature.</source>
        <translation>Muestra la temperatura.</translation>
    </message>
    <message>
        <source>Shows the temperatures.</source>
        <translation>Muestra las temperaturas.</translation>
    </message>
    <message>
        <source>Shows the text mode parameters of SMS.</source>
        <translation>Muestra los parámetros del modo texto de los SMS.</translation>
    </message>
    <message>
        <source>Shows the time of the network.</source>
        <translation>Muestra la hora de la red.</translation>
    </message>
    <message>
        <source>Shows the versions of the firmware.</source>
        <translation>Muestra las versiones del firmware.</translation>
    </message>
    <message>
        <source>Shows what the module can do.</source>
        <translation>Muestra lo que el módulo puede hacer.</translation>
    </message>
    <message>
        <source>Shows where SMS are stored and how full it is.</source>
        <translation>Muestra dónde se almacenan los SMS y cuánto está ocupado.</translation>
    </message>
    <message>
        <source>Shows whether LTE-M or NB-IoT is in use.</source>
        <translation>Muestra si se usa LTE-M o NB-IoT.</translation>
    </message>
    <message>
        <source>Shows whether LTE-M, NB-IoT and GNSS are on, and which is preferred.</source>
        <translation>Muestra si LTE-M, NB-IoT y GNSS están activos y cuál se prefiere.</translation>
    </message>
    <message>
        <source>Shows whether LTE-M, NB-IoT or both are searched for.</source>
        <translation>Muestra si se buscan LTE-M, NB-IoT o ambos.</translation>
    </message>
    <message>
        <source>Shows whether SMS are in text or PDU mode.</source>
        <translation>Muestra si los SMS están en modo texto o PDU.</translation>
    </message>
    <message>
        <source>Shows whether a SIM is inserted.</source>
        <translation>Muestra si hay una SIM insertada.</translation>
    </message>
    <message>
        <source>Shows whether data roaming is allowed.</source>
        <translation>Muestra si se permite el roaming de datos.</translation>
    </message>
    <message>
        <source>Shows whether the SIM asks for its PIN.</source>
        <translation>Muestra si la SIM pide su PIN.</translation>
    </message>
    <message>
        <source>Shows whether the SIM is ready or asks for a code.</source>
        <translation>Muestra si la SIM está lista o pide un código.</translation>
    </message>
    <message>
        <source>Shows whether the module is attached for data.</source>
        <translation>Muestra si el módulo está conectado a los datos (attach).</translation>
    </message>
    <message>
        <source>Shows whether the module registers for calls, data or both.</source>
        <translation>Muestra si el módulo se registra para llamadas, datos o ambos.</translation>
    </message>
    <message>
        <source>Shows whether the module registers for data only, or for calls too.</source>
        <translation>Muestra si el módulo se registra solo para datos o también para llamadas.</translation>
    </message>
    <message>
        <source>Shows whether the radio is on.</source>
        <translation>Muestra si la radio está encendida.</translation>
    </message>
    <message>
        <source>Shows which bearers are active.</source>
        <translation>Muestra qué portadoras están activas.</translation>
    </message>
    <message>
        <source>Shows which contexts are active.</source>
        <translation>Muestra qué contextos están activos.</translation>
    </message>
    <message>
        <source>Shows which firmware image of several is in use.</source>
        <translation>Muestra cuál de varias imágenes de firmware está en uso.</translation>
    </message>
    <message>
        <source>Shows which technologies are allowed, on 5G modules.</source>
        <translation>Muestra qué tecnologías se permiten, en módulos 5G.</translation>
    </message>
    <message>
        <source>Shows which technologies are searched for.</source>
        <translation>Muestra qué tecnologías se buscan.</translation>
    </message>
    <message>
        <source>Shows why the last call, attach or context failed.</source>
        <translation>Muestra por qué falló la última llamada, conexión (attach) o contexto.</translation>
    </message>
    <message>
        <source>Some firmware versions need AT!ENTERCND=&quot;A710&quot; before it.</source>
        <translation>Algunas versiones de firmware necesitan antes AT!ENTERCND=&quot;A710&quot;.</translation>
    </message>
    <message>
        <source>Some firmware versions use decimal masks: compare with AT#BND=? if the bands look wrong.</source>
        <translation>Algunas versiones de firmware usan máscaras decimales: compare con AT#BND=? si las bandas parecen erróneas.</translation>
    </message>
    <message>
        <source>The guide writes a space after APN. The command lists of Concox have a comma, which is what is sent.</source>
        <translation>La guía escribe un espacio tras APN. Las listas de comandos de Concox tienen una coma, que es lo que se envía.</translation>
    </message>
    <message>
        <source>The technology and the bands of UMTS and NR are handed back as they were read; without a reading it is automatic.</source>
        <translation>La tecnología y las bandas de UMTS y NR se devuelven tal como se leyeron; sin lectura es automático.</translation>
    </message>
    <message>
        <source>Where SMS login and password are not set, the text begins with two spaces. Some phones remove leading spaces: send it from here instead. The guide&apos;s FM130 is listed beside FMB130, which is what the wiki knows.</source>
        <translation>Si no hay usuario ni contraseña de SMS, el texto empieza con dos espacios. Algunos teléfonos quitan los espacios iniciales: en ese caso envíelo desde aquí. El FM130 de la guía figura junto al FMB130, que es el que conoce la wiki.</translation>
    </message>
    <message>
        <source>Stores the settings.</source>
        <translation>Almacena los ajustes.</translation>
    </message>
    <message>
        <source>Empties the list of networks that the SIM avoids; this takes effect after a restart.</source>
        <translation>Vacía la lista de redes que la SIM evita; tiene efecto tras un reinicio.</translation>
    </message>
    <message>
        <source>Super password</source>
        <translation>Superclave</translation>
    </message>
    <message>
        <source>Switch Data Roaming on, then tap Mobile Data Network.</source>
        <translation>Active Itinerancia de datos y pulse Red de datos móviles.</translation>
    </message>
    <message>
        <source>Switch Roaming on.</source>
        <translation>Active Roaming (itinerancia).</translation>
    </message>
    <message>
        <source>Switch the tracker off and on when the APN is set. The PLMN is the home network of the card: 90143 fits one IMSI of EMnify only, so give another where the card uses another.</source>
        <translation>Apague y encienda el rastreador cuando el APN esté ajustado. La PLMN es la red de origen de la tarjeta: 90143 solo corresponde a un IMSI de EMnify, así que dé otra si la tarjeta usa otro.</translation>
    </message>
    <message>
        <source>Switches PSM off.</source>
        <translation>Desactiva PSM.</translation>
    </message>
    <message>
        <source>Switches eDRX off.</source>
        <translation>Desactiva eDRX.</translation>
    </message>
    <message>
        <source>Switches radio and SIM off.</source>
        <translation>Apaga radio y SIM.</translation>
    </message>
    <message>
        <source>Switches the echo off.</source>
        <translation>Desactiva el eco.</translation>
    </message>
    <message>
        <source>Switches the echo on.</source>
        <translation>Activa el eco.</translation>
    </message>
    <message>
        <source>Switches the modem trace on.</source>
        <translation>Activa la traza del módem.</translation>
    </message>
    <message>
        <source>Switches the module off, on SIM7000, SIM7070 and SIM800.</source>
        <translation>Apaga el módulo, en SIM7000, SIM7070 y SIM800.</translation>
    </message>
    <message>
        <source>Switches the module off.</source>
        <translation>Apaga el módulo.</translation>
    </message>
    <message>
        <source>Switches the radio off and leaves the SIM on.</source>
        <translation>Apaga la radio y deja la SIM encendida.</translation>
    </message>
    <message>
        <source>Switches the radio on.</source>
        <translation>Enciende la radio.</translation>
    </message>
    <message>
        <source>Takes SMS in PDU mode.</source>
        <translation>Pasa los SMS a modo PDU.</translation>
    </message>
    <message>
        <source>Takes SMS in text mode.</source>
        <translation>Pasa los SMS a modo texto.</translation>
    </message>
    <message>
        <source>Takes the PIN, and a wrong one counts as a try.</source>
        <translation>Toma el PIN, y uno erróneo cuenta como intento.</translation>
    </message>
    <message>
        <source>Tap the plan of this card: the first one for a card, the second one for an eSIM.</source>
        <translation>Pulse el plan de esta tarjeta: el primero si es una tarjeta, el segundo si es una eSIM.</translation>
    </message>
    <message>
        <source>The SMS password is set in the Ruptela Device Center. Where none is set, nothing stands before the command.</source>
        <translation>La contraseña de SMS se fija en el Ruptela Device Center. Si no hay ninguna, no va nada delante del comando.</translation>
    </message>
    <message>
        <source>The bands of the technologies stay as they are.</source>
        <translation>Las bandas de las tecnologías quedan como están.</translation>
    </message>
    <message>
        <source>The password as delivered is the name of the model in small letters, such as gl200; on some models it is queclink.</source>
        <translation>La contraseña de fábrica es el nombre del modelo en minúsculas, como gl200; en algunos modelos es queclink.</translation>
    </message>
    <message>
        <source>The password is the SMS password. A firmware that does not know A81 takes A21: choose that form.</source>
        <translation>La contraseña es la de SMS. Un firmware que no conoce A81 toma A21: elija esa variante.</translation>
    </message>
    <message>
        <source>The password is the super password, not the SMS password. This text sets the server that it reports to as well.</source>
        <translation>La contraseña es la superclave, no la de SMS. Este texto fija también el servidor al que informa.</translation>
    </message>
    <message>
        <source>The provider&apos;s guide deregisters with AT+COPS=2, which stays after the restart and would lose the choice of operator.</source>
        <translation>La guía del proveedor anula el registro con AT+COPS=2, que persiste tras el reinicio y perdería la elección de operador.</translation>
    </message>
    <message>
        <source>The provider&apos;s guide ends in 1, which is PAP with an empty user. No authentication is 0. The first value is a context here, not a bearer.</source>
        <translation>La guía del proveedor termina en 1, que es PAP con usuario vacío. Sin autenticación es 0. El primer valor es aquí un contexto, no una portadora.</translation>
    </message>
    <message>
        <source>The provider&apos;s guide gives the M-series the form of the LTE modules, with a context first, and describes this one.</source>
        <translation>La guía del proveedor da a la serie M la forma de los módulos LTE, con un contexto delante, y describe esta.</translation>
    </message>
    <message>
        <source>The provider&apos;s guide leaves the quotes out, and names 01001110 for a T3324 of 10 s: it is 00000101.</source>
        <translation>La guía del proveedor omite las comillas y nombra 01001110 para un T3324 de 10 s: es 00000101.</translation>
    </message>
    <message>
        <source>Three wrong PINs block the SIM. The PUK form AT+CPIN=&lt;puk&gt;,&lt;new pin&gt; is never sent.</source>
        <translation>Tres PIN erróneos bloquean la SIM. La forma PUK AT+CPIN=&lt;puk&gt;,&lt;new pin&gt; nunca se envía.</translation>
    </message>
    <message>
        <source>Tries one network, and chooses automatically if that fails.</source>
        <translation>Prueba una red y, si falla, elige automáticamente.</translation>
    </message>
    <message>
        <source>Type {apn_password} as password of the APN.</source>
        <translation>Escriba {apn_password} como contraseña del APN.</translation>
    </message>
    <message>
        <source>Type {apn_password} as password.</source>
        <translation>Escriba {apn_password} como contraseña.</translation>
    </message>
    <message>
        <source>Type {apn} as APN. Leave the PIN empty.</source>
        <translation>Escriba {apn} como APN. Deje el PIN vacío.</translation>
    </message>
    <message>
        <source>Type {user} as user name.</source>
        <translation>Escriba {user} como nombre de usuario.</translation>
    </message>
    <message>
        <source>UCGDFLT is for these only, not for all u-blox modules as in the provider&apos;s guide. oFono sends UCGDFLT=0 to a TOBY-L2. It has no reading that was seen in the field, so it is written each time.</source>
        <translation>UCGDFLT es solo para estos, no para todos los módulos u-blox como dice la guía del proveedor. oFono envía UCGDFLT=0 a un TOBY-L2. No tiene lectura vista en la práctica, así que se escribe cada vez.</translation>
    </message>
    <message>
        <source>Under Mobile Data, type {apn} as APN.</source>
        <translation>En Datos móviles, escriba {apn} como APN.</translation>
    </message>
    <message>
        <source>Up to 80 networks can be listed for roaming, as far as one SMS holds them.</source>
        <translation>Se pueden listar hasta 80 redes para roaming, mientras quepan en un SMS.</translation>
    </message>
    <message>
        <source>Uses RTS and CTS for flow control.</source>
        <translation>Usa RTS y CTS para el control de flujo.</translation>
    </message>
    <message>
        <source>What was asked for. The provider&apos;s guide shows four values in brackets here: those come from AT+CEDRXRDP, without brackets.</source>
        <translation>Lo que se pidió. La guía del proveedor muestra aquí cuatro valores entre corchetes: esos vienen de AT+CEDRXRDP, sin corchetes.</translation>
    </message>
    <message>
        <source>What was asked for. The provider&apos;s guide takes it for what the network gave: that is psm_granted.</source>
        <translation>Lo que se pidió. La guía del proveedor lo toma por lo que dio la red: eso es psm_granted.</translation>
    </message>
</context>
<context>
    <name>devicefile</name>
    <message>
        <source>Choose a CSV file with the columns EID and Name.</source>
        <translation>Elija un archivo CSV con las columnas EID y Name.</translation>
    </message>
    <message>
        <source>Export the list again, as “CSV UTF-8”.</source>
        <translation>Exporte la lista de nuevo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as “CSV UTF-8”.</source>
        <translation>Ábralo en el programa de hojas de cálculo y guárdelo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Open the file in a text editor, and close or remove the quotation mark.</source>
        <translation>Abra el archivo en un editor de texto y cierre o quite la comilla.</translation>
    </message>
    <message>
        <source>Write EID above the column that holds the EIDs, or choose the column by hand.</source>
        <translation>Escriba EID sobre la columna que contiene los EID o elija la columna a mano.</translation>
    </message>
    <message>
        <source>{name} has no column EID</source>
        <translation>{name} no tiene columna EID</translation>
    </message>
    <message>
        <source>{name} has no rows</source>
        <translation>{name} no tiene filas</translation>
    </message>
    <message>
        <source>{name} is a PDF, not a CSV file</source>
        <translation>{name} es un PDF, no un archivo CSV</translation>
    </message>
    <message>
        <source>{name} is a workbook, not a CSV file</source>
        <translation>{name} es un libro de hojas de cálculo, no un archivo CSV</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} está vacío</translation>
    </message>
    <message>
        <source>{name} is not a text file: line {line} contains a zero byte</source>
        <translation>{name} no es un archivo de texto: la línea {line} contiene un byte cero</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is not {encoding} text</source>
        <translation>{name}, línea {line}: esto no es texto {encoding}</translation>
    </message>
    <message>
        <source>{name}, row {row}: a quotation mark is opened and never closed</source>
        <translation>{name}, fila {row}: se abre una comilla que nunca se cierra</translation>
    </message>
</context>
<context>
    <name>devicelist</name>
    <message>
        <source>A closing quotation mark may be missing. Correct the name, or use it as it is.</source>
        <translation>Puede faltar una comilla de cierre. Corrija el nombre o úselo como está.</translation>
    </message>
    <message>
        <source>A name that contains the separator needs quotation marks. Correct the name, or use it as it is.</source>
        <translation>Un nombre que contiene el separador necesita comillas. Corrija el nombre o úselo como está.</translation>
    </message>
    <message>
        <source>Enter a name for this device.</source>
        <translation>Introduzca un nombre para este dispositivo.</translation>
    </message>
    <message>
        <source>Leave the row out, or use it if this device is to get another eSIM.</source>
        <translation>Omita la fila, o úsela si este dispositivo debe recibir otra eSIM.</translation>
    </message>
    <message>
        <source>Name is empty</source>
        <translation>El nombre está vacío</translation>
    </message>
    <message>
        <source>Row {row} cannot be used as it is: {reason}</source>
        <translation>La fila {row} no se puede usar como está: {reason}</translation>
    </message>
    <message>
        <source>Row {row} is used. Use this row instead, or leave it out.</source>
        <translation>Se usa la fila {row}. Use esta en su lugar u omítala.</translation>
    </message>
    <message>
        <source>Same EID as row {row}</source>
        <translation>Mismo EID que la fila {row}</translation>
    </message>
    <message>
        <source>Same ICCID as row {row}</source>
        <translation>Mismo ICCID que la fila {row}</translation>
    </message>
    <message>
        <source>The name spans several lines</source>
        <translation>El nombre ocupa varias líneas</translation>
    </message>
    <message>
        <source>The row has more cells than the header</source>
        <translation>La fila tiene más celdas que el encabezado</translation>
    </message>
    <message>
        <source>This EID was assigned before</source>
        <translation>Este EID ya se asignó antes</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>A device on this network loses its connection and has to find another.</source>
        <translation>Un dispositivo en esta red pierde su conexión y debe encontrar otra.</translation>
    </message>
    <message>
        <source>A device with a SIM cannot be deleted. Release the SIM first.</source>
        <translation>Un dispositivo con SIM no se puede eliminar. Libere antes la SIM.</translation>
    </message>
    <message>
        <source>Activate SIM</source>
        <translation>Activar SIM</translation>
    </message>
    <message>
        <source>Allow operator</source>
        <translation>Permitir operador</translation>
    </message>
    <message>
        <source>An active SIM is billed from now on, and never becomes unused again.</source>
        <translation>Una SIM activa se factura desde ahora y nunca vuelve a quedar sin usar.</translation>
    </message>
    <message>
        <source>Assign a SIM</source>
        <translation>Asignar una SIM</translation>
    </message>
    <message>
        <source>Assign a SIM to it first.</source>
        <translation>Asígnele antes una SIM.</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Conectado a la red</translation>
    </message>
    <message>
        <source>Block operator</source>
        <translation>Bloquear operador</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Change coverage policy</source>
        <translation>Cambiar política de cobertura</translation>
    </message>
    <message>
        <source>Change service policy</source>
        <translation>Cambiar política de servicio</translation>
    </message>
    <message>
        <source>Check the device&apos;s events in a few minutes. Doing it again does the device no harm.</source>
        <translation>Compruebe los eventos del dispositivo dentro de unos minutos. Repetirlo no perjudica al dispositivo.</translation>
    </message>
    <message>
        <source>Choose an account at EMnify or Super SIM.</source>
        <translation>Elija una cuenta de EMnify o Super SIM.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deshabilitar</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>Hágalo de nuevo.</translation>
    </message>
    <message>
        <source>Do it in the provider&apos;s portal.</source>
        <translation>Hágalo en el portal del proveedor.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>Give its id or ICCID.</source>
        <translation>Indique su id o ICCID.</translation>
    </message>
    <message>
        <source>Give the 19 or 20 digits of its ICCID; register its batch first if it is new.</source>
        <translation>Indique los 19 o 20 dígitos de su ICCID; si es nueva, registre antes su lote.</translation>
    </message>
    <message>
        <source>Give the name, or choose from what the account has.</source>
        <translation>Indique el nombre o elija entre lo que tiene la cuenta.</translation>
    </message>
    <message>
        <source>It was done if the SIM is in that state now.</source>
        <translation>Se hizo si la SIM está ahora en ese estado.</translation>
    </message>
    <message>
        <source>It was done if the SIM is, or is not, in the device.</source>
        <translation>Se hizo si la SIM está, o no está, en el dispositivo.</translation>
    </message>
    <message>
        <source>It was done if the device is not there any more.</source>
        <translation>Se hizo si el dispositivo ya no está.</translation>
    </message>
    <message>
        <source>It was done if the device shows this value now.</source>
        <translation>Se hizo si el dispositivo muestra ahora este valor.</translation>
    </message>
    <message>
        <source>It was done if the device&apos;s events since then show a new location, a data session opened or closed, or the SIM activated. Doing it again does the device no harm.</source>
        <translation>Se hizo si los eventos del dispositivo muestran desde entonces una ubicación nueva, una sesión de datos abierta o cerrada, o la SIM activada. Repetirlo no perjudica al dispositivo.</translation>
    </message>
    <message>
        <source>It was done if the operator is, or is not, on the device&apos;s blacklist.</source>
        <translation>Se hizo si el operador está, o no está, en la lista negra del dispositivo.</translation>
    </message>
    <message>
        <source>It was done if the text is said to be cancelled.</source>
        <translation>Se hizo si el texto figura como cancelado.</translation>
    </message>
    <message>
        <source>It was done if this text stands in the device&apos;s texts since then.</source>
        <translation>Se hizo si este texto figura desde entonces entre los textos del dispositivo.</translation>
    </message>
    <message>
        <source>Lock to IMEI</source>
        <translation>Vincular al IMEI</translation>
    </message>
    <message>
        <source>More than one device fits {text}.</source>
        <translation>Más de un dispositivo coincide con {text}.</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Release SIM</source>
        <translation>Liberar SIM</translation>
    </message>
    <message>
        <source>Release it there first.</source>
        <translation>Libérela antes allí.</translation>
    </message>
    <message>
        <source>Release the SIM, then delete the device.</source>
        <translation>Libere la SIM y después elimine el dispositivo.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Reset data session</source>
        <translation>Reiniciar sesión de datos</translation>
    </message>
    <message>
        <source>Reset network</source>
        <translation>Reiniciar conexión a la red</translation>
    </message>
    <message>
        <source>SIM {iccid} is in the device {name}.</source>
        <translation>La SIM {iccid} está en el dispositivo {name}.</translation>
    </message>
    <message>
        <source>Search for it by name or ICCID; devices lists them.</source>
        <translation>Búsquelo por nombre o ICCID; devices los lista.</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>Enviar un texto</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Cambiar tags</translation>
    </message>
    <message>
        <source>Super SIM is still changing {name}.</source>
        <translation>Super SIM todavía está cambiando {name}.</translation>
    </message>
    <message>
        <source>Suspend SIM</source>
        <translation>Suspender SIM</translation>
    </message>
    <message>
        <source>The SIM is in factory test: this activates it, and it is billed from then on.</source>
        <translation>La SIM está en prueba de fábrica: esto la activa y desde entonces se factura.</translation>
    </message>
    <message>
        <source>The SIM is not billed yet; SMS number {n} activates it. With those from the device there are {count} so far.</source>
        <translation>La SIM aún no se factura; el SMS número {n} la activa. Con los del dispositivo son {count} hasta ahora.</translation>
    </message>
    <message>
        <source>The SIM keeps its state; activate it afterwards if it is to be used.</source>
        <translation>La SIM conserva su estado; actívela después si se va a usar.</translation>
    </message>
    <message>
        <source>The SIM then works in the device with this IMEI alone.</source>
        <translation>La SIM solo funciona entonces en el dispositivo con este IMEI.</translation>
    </message>
    <message>
        <source>The answer was lost, and the provider shows no trace of the call yet.</source>
        <translation>La respuesta se perdió y el proveedor aún no muestra rastro de la llamada.</translation>
    </message>
    <message>
        <source>The call was lost on its way: the provider shows that it was not carried out.</source>
        <translation>La llamada se perdió por el camino: el proveedor muestra que no se llevó a cabo.</translation>
    </message>
    <message>
        <source>The data session ends; the device has to open another.</source>
        <translation>La sesión de datos termina; el dispositivo debe abrir otra.</translation>
    </message>
    <message>
        <source>The device loses its connection and has to attach to a network again.</source>
        <translation>El dispositivo pierde su conexión y debe conectarse de nuevo a una red.</translation>
    </message>
    <message>
        <source>The device loses its connection until the SIM is activated again.</source>
        <translation>El dispositivo pierde su conexión hasta que la SIM se active de nuevo.</translation>
    </message>
    <message>
        <source>The device loses its connection.</source>
        <translation>El dispositivo pierde su conexión.</translation>
    </message>
    <message>
        <source>The device loses its connection. Its SIM is active and is billed nevertheless.</source>
        <translation>El dispositivo pierde su conexión. Aun así, su SIM está activa y se factura.</translation>
    </message>
    <message>
        <source>The device loses its connection. The SIM stays active and is billed nevertheless.</source>
        <translation>El dispositivo pierde su conexión. Aun así, la SIM sigue activa y se factura.</translation>
    </message>
    <message>
        <source>The device, its events and its texts are deleted for good.</source>
        <translation>El dispositivo, sus eventos y sus textos se eliminan para siempre.</translation>
    </message>
    <message>
        <source>The new value is missing.</source>
        <translation>Falta el valor nuevo.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>There is no device {id}.</source>
        <translation>No hay ningún dispositivo {id}.</translation>
    </message>
    <message>
        <source>Unlock IMEI</source>
        <translation>Desvincular IMEI</translation>
    </message>
    <message>
        <source>Wait a minute, then do it again.</source>
        <translation>Espere un minuto y hágalo de nuevo.</translation>
    </message>
    <message>
        <source>What the device may use, and what that costs, changes at once.</source>
        <translation>Lo que el dispositivo puede usar, y lo que cuesta, cambia en el acto.</translation>
    </message>
    <message>
        <source>Where the device may connect, and what that costs, changes at once.</source>
        <translation>Dónde se puede conectar el dispositivo, y lo que cuesta, cambia en el acto.</translation>
    </message>
    <message>
        <source>Write what is to be sent.</source>
        <translation>Escriba lo que se va a enviar.</translation>
    </message>
    <message>
        <source>{account} does not offer this for its devices.</source>
        <translation>{account} no ofrece esto para sus dispositivos.</translation>
    </message>
    <message>
        <source>{account} has no SIM {iccid}.</source>
        <translation>{account} no tiene ninguna SIM {iccid}.</translation>
    </message>
    <message>
        <source>{account} keeps no devices that can be asked for.</source>
        <translation>{account} no lleva dispositivos que se puedan consultar.</translation>
    </message>
    <message>
        <source>{argument} is neither a policy nor an operator of the account.</source>
        <translation>{argument} no es ni una política ni un operador de la cuenta.</translation>
    </message>
    <message>
        <source>{device} has no SIM.</source>
        <translation>{device} no tiene SIM.</translation>
    </message>
    <message>
        <source>{name} still has a SIM, so it cannot be deleted.</source>
        <translation>{name} tiene todavía una SIM, así que no se puede eliminar.</translation>
    </message>
    <message>
        <source>{name}: {action}</source>
        <translation>{name}: {action}</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>APN: {apn}</source>
        <translation>APN: {apn}</translation>
    </message>
    <message>
        <source>Activate the SIM</source>
        <translation>Activar la SIM</translation>
    </message>
    <message>
        <source>Allow mobile data and roaming on the device</source>
        <translation>Permitir datos móviles y roaming en el dispositivo</translation>
    </message>
    <message>
        <source>Allow {operator}</source>
        <translation>Permitir {operator}</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support why, with the events of the device</source>
        <translation>Preguntar el motivo al soporte del proveedor, con los eventos del dispositivo</translation>
    </message>
    <message>
        <source>Asked just now, the network does not find it</source>
        <translation>Consultada ahora mismo, la red no lo encuentra</translation>
    </message>
    <message>
        <source>Asked just now, the network finds it</source>
        <translation>Consultada ahora mismo, la red lo encuentra</translation>
    </message>
    <message>
        <source>Assign a SIM</source>
        <translation>Asignar una SIM</translation>
    </message>
    <message>
        <source>Block {operator}, so that the device takes another network</source>
        <translation>Bloquear {operator}, para que el dispositivo tome otra red</translation>
    </message>
    <message>
        <source>Check the address it sends to and its DNS server; without one it gets 8.8.8.8</source>
        <translation>Comprobar la dirección a la que envía y su servidor DNS; sin él recibe 8.8.8.8</translation>
    </message>
    <message>
        <source>Check the module on the bench</source>
        <translation>Comprobar el módulo en el banco</translation>
    </message>
    <message>
        <source>Check the module on the bench: signal, registration and APN</source>
        <translation>Comprobar el módulo en el banco: señal, registro y APN</translation>
    </message>
    <message>
        <source>Choose a coverage policy with this country</source>
        <translation>Elegir una política de cobertura con este país</translation>
    </message>
    <message>
        <source>Choose a service policy with a higher limit</source>
        <translation>Elegir una política de servicio con un límite mayor</translation>
    </message>
    <message>
        <source>Choose a service policy with data</source>
        <translation>Elegir una política de servicio con datos</translation>
    </message>
    <message>
        <source>Choose a service policy with this technology</source>
        <translation>Elegir una política de servicio con esta tecnología</translation>
    </message>
    <message>
        <source>Choose another service policy</source>
        <translation>Elegir otra política de servicio</translation>
    </message>
    <message>
        <source>Connection: attached to a network, without a data session</source>
        <translation>Conexión: conectado a una red, sin sesión de datos</translation>
    </message>
    <message>
        <source>Connection: blocked</source>
        <translation>Conexión: bloqueada</translation>
    </message>
    <message>
        <source>Connection: not reported by the provider</source>
        <translation>Conexión: no indicada por el proveedor</translation>
    </message>
    <message>
        <source>Connection: offline</source>
        <translation>Conexión: sin conexión</translation>
    </message>
    <message>
        <source>Connection: online, with a data session</source>
        <translation>Conexión: en línea, con sesión de datos</translation>
    </message>
    <message>
        <source>Reset the network, so that the device attaches again</source>
        <translation>Reiniciar la conexión a la red, para que el dispositivo se conecte de nuevo</translation>
    </message>
    <message>
        <source>The SIM was deleted and no longer works.</source>
        <translation>La SIM se eliminó y ya no funciona.</translation>
    </message>
    <message>
        <source>The device is listed as attached, but the network does not find it: it is probably off.</source>
        <translation>El dispositivo figura como conectado, pero la red no lo encuentra: probablemente está apagado.</translation>
    </message>
    <message>
        <source>The device is not connected now, but was recently.</source>
        <translation>El dispositivo no está conectado ahora, pero lo estuvo hace poco.</translation>
    </message>
    <message>
        <source>The network rejected the device.</source>
        <translation>La red rechazó el dispositivo.</translation>
    </message>
    <message>
        <source>Data session since {at}, over {rat}</source>
        <translation>Sesión de datos desde {at}, por {rat}</translation>
    </message>
    <message>
        <source>Data since yesterday: {size} MB</source>
        <translation>Datos desde ayer: {size} MB</translation>
    </message>
    <message>
        <source>Device: {status}</source>
        <translation>Dispositivo: {status}</translation>
    </message>
    <message>
        <source>Diagnose again in 15 minutes</source>
        <translation>Diagnosticar de nuevo dentro de 15 minutos</translation>
    </message>
    <message>
        <source>Diagnose again in a minute</source>
        <translation>Diagnosticar de nuevo dentro de un minuto</translation>
    </message>
    <message>
        <source>Do what the reason in the events says</source>
        <translation>Hacer lo que dice el motivo en los eventos</translation>
    </message>
    <message>
        <source>Enable the device</source>
        <translation>Habilitar el dispositivo</translation>
    </message>
    <message>
        <source>In factory test: a reset activates the SIM, and it is billed from then on</source>
        <translation>En prueba de fábrica: un reinicio activa la SIM y desde entonces se factura</translation>
    </message>
    <message>
        <source>Last location update: none</source>
        <translation>Última actualización de ubicación: ninguna</translation>
    </message>
    <message>
        <source>Last location update: {at}</source>
        <translation>Última actualización de ubicación: {at}</translation>
    </message>
    <message>
        <source>NB-IoT and LTE-M: choose the network by AT+COPS on the bench</source>
        <translation>NB-IoT y LTE-M: elegir la red con AT+COPS en el banco</translation>
    </message>
    <message>
        <source>Network: {place}</source>
        <translation>Red: {place}</translation>
    </message>
    <message>
        <source>No network has seen this device for a while.</source>
        <translation>Ninguna red ha visto este dispositivo desde hace tiempo.</translation>
    </message>
    <message>
        <source>No network has seen this device yet.</source>
        <translation>Ninguna red ha visto todavía este dispositivo.</translation>
    </message>
    <message>
        <source>Operators on its blacklist: {names}</source>
        <translation>Operadores en su lista negra: {names}</translation>
    </message>
    <message>
        <source>Or bring the device where another network is in reach</source>
        <translation>O llevar el dispositivo adonde haya otra red al alcance</translation>
    </message>
    <message>
        <source>Or put the SIM back into the device it belongs to</source>
        <translation>O devolver la SIM al dispositivo al que pertenece</translation>
    </message>
    <message>
        <source>Or raise its limit in the EMnify portal, or wait for the next month</source>
        <translation>O subir su límite en el portal de EMnify, o esperar al mes siguiente</translation>
    </message>
    <message>
        <source>Or send the device its maker&apos;s SMS that sets the APN</source>
        <translation>O enviar al dispositivo el SMS de su fabricante que ajusta el APN</translation>
    </message>
    <message>
        <source>Or set the device to another technology on the bench</source>
        <translation>O pasar el dispositivo a otra tecnología en el banco</translation>
    </message>
    <message>
        <source>Register new SIMs</source>
        <translation>Registrar SIM nuevas</translation>
    </message>
    <message>
        <source>Release the SIM, then assign another</source>
        <translation>Liberar la SIM y después asignar otra</translation>
    </message>
    <message>
        <source>Reset the data session</source>
        <translation>Reiniciar la sesión de datos</translation>
    </message>
    <message>
        <source>SIM: none</source>
        <translation>SIM: ninguna</translation>
    </message>
    <message>
        <source>SIM: {iccid}, {state}</source>
        <translation>SIM: {iccid}, {state}</translation>
    </message>
    <message>
        <source>See that its antenna is connected and a supported network is in reach</source>
        <translation>Ver que su antena está conectada y hay una red admitida al alcance</translation>
    </message>
    <message>
        <source>See that the device has power and searches for a network</source>
        <translation>Ver que el dispositivo tiene alimentación y busca una red</translation>
    </message>
    <message>
        <source>Service policy: {name}</source>
        <translation>Política de servicio: {name}</translation>
    </message>
    <message>
        <source>Set the APN em on the bench; emnify where short names are refused</source>
        <translation>Ajustar el APN em en el banco; emnify donde se rechazan los nombres cortos</translation>
    </message>
    <message>
        <source>Set the APN on the device: super for Super SIM, em for EMnify</source>
        <translation>Ajustar el APN en el dispositivo: super para Super SIM, em para EMnify</translation>
    </message>
    <message>
        <source>The SIM has not been activated.</source>
        <translation>La SIM no se ha activado.</translation>
    </message>
    <message>
        <source>The SIM is in order; the provider does not tell whether the device is connected.</source>
        <translation>La SIM está en orden; el proveedor no indica si el dispositivo está conectado.</translation>
    </message>
    <message>
        <source>The SIM is locked to the IMEI of another device.</source>
        <translation>La SIM está vinculada al IMEI de otro dispositivo.</translation>
    </message>
    <message>
        <source>The SIM is suspended.</source>
        <translation>La SIM está suspendida.</translation>
    </message>
    <message>
        <source>The coverage policy does not allow the network where the device is.</source>
        <translation>La política de cobertura no permite la red donde está el dispositivo.</translation>
    </message>
    <message>
        <source>The device asks for the APN {apn}, which EMnify does not know.</source>
        <translation>El dispositivo pide el APN {apn}, que EMnify no conoce.</translation>
    </message>
    <message>
        <source>The device has just come online; no data is counted yet.</source>
        <translation>El dispositivo acaba de ponerse en línea; aún no se cuentan datos.</translation>
    </message>
    <message>
        <source>The device has reached its traffic limit.</source>
        <translation>El dispositivo ha alcanzado su límite de tráfico.</translation>
    </message>
    <message>
        <source>The device is attached, but opens no data session.</source>
        <translation>El dispositivo está conectado a la red, pero no abre ninguna sesión de datos.</translation>
    </message>
    <message>
        <source>The device is disabled.</source>
        <translation>El dispositivo está deshabilitado.</translation>
    </message>
    <message>
        <source>The device is online, and data goes through.</source>
        <translation>El dispositivo está en línea y los datos pasan.</translation>
    </message>
    <message>
        <source>The device is online, but no data goes through.</source>
        <translation>El dispositivo está en línea, pero no pasan datos.</translation>
    </message>
    <message>
        <source>The device was refused a data session.</source>
        <translation>Al dispositivo se le denegó una sesión de datos.</translation>
    </message>
    <message>
        <source>The network in reach is on the blacklist of this device.</source>
        <translation>La red al alcance está en la lista negra de este dispositivo.</translation>
    </message>
    <message>
        <source>The provider has blocked the device.</source>
        <translation>El proveedor ha bloqueado el dispositivo.</translation>
    </message>
    <message>
        <source>The provider is changing the state of the SIM.</source>
        <translation>El proveedor está cambiando el estado de la SIM.</translation>
    </message>
    <message>
        <source>The service policy allows no data.</source>
        <translation>La política de servicio no permite datos.</translation>
    </message>
    <message>
        <source>The service policy does not allow the radio technology that the device uses.</source>
        <translation>La política de servicio no permite la tecnología de radio que usa el dispositivo.</translation>
    </message>
    <message>
        <source>There is no SIM in this device.</source>
        <translation>No hay SIM en este dispositivo.</translation>
    </message>
    <message>
        <source>Traffic limit: {limit} MB</source>
        <translation>Límite de tráfico: {limit} MB</translation>
    </message>
    <message>
        <source>Unlock the IMEI</source>
        <translation>Desvincular el IMEI</translation>
    </message>
    <message>
        <source>Wait, if the device sleeps to save power</source>
        <translation>Esperar, si el dispositivo duerme para ahorrar energía</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Aviso: {text}</translation>
    </message>
    <message>
        <source>{at}: {text}</source>
        <translation>{at}: {text}</translation>
    </message>
</context>
<context>
    <name>emnify</name>
    <message>
        <source>An issued SIM can be activated or tested, an active one suspended and activated again.</source>
        <translation>Una SIM emitida se puede activar o poner en prueba; una activa, suspender y activar de nuevo.</translation>
    </message>
    <message>
        <source>Device {id} still has a SIM.</source>
        <translation>El dispositivo {id} tiene todavía una SIM.</translation>
    </message>
    <message>
        <source>EMnify did not accept the code.</source>
        <translation>EMnify no aceptó el código.</translation>
    </message>
    <message>
        <source>EMnify did not register the batch {bic}.</source>
        <translation>EMnify no registró el lote {bic}.</translation>
    </message>
    <message>
        <source>EMnify has locked {account} for five minutes after refused sign-ins.</source>
        <translation>EMnify ha bloqueado {account} cinco minutos por accesos rechazados.</translation>
    </message>
    <message>
        <source>EMnify has not asked for a code.</source>
        <translation>EMnify no ha pedido ningún código.</translation>
    </message>
    <message>
        <source>EMnify has sent a code by e-mail to the user of {account}.</source>
        <translation>EMnify ha enviado un código por correo al usuario de {account}.</translation>
    </message>
    <message>
        <source>EMnify takes the 16 digits of the IMEISV, not {imei}.</source>
        <translation>EMnify toma los 16 dígitos del IMEISV, no {imei}.</translation>
    </message>
    <message>
        <source>Enter the code of the newest e-mail, or have another one sent. Three refused codes lock the account for five minutes.</source>
        <translation>Introduzca el código del correo más reciente o pida otro. Tres códigos rechazados bloquean la cuenta cinco minutos.</translation>
    </message>
    <message>
        <source>Enter the code under Settings, Accounts.</source>
        <translation>Introduzca el código en Ajustes, Cuentas.</translation>
    </message>
    <message>
        <source>Look it up again: it may be registered already, hold SIMs of another organisation, or not be allowed to begin in this state.</source>
        <translation>Consúltelo de nuevo: puede estar ya registrado, contener SIM de otra organización o no poder empezar en este estado.</translation>
    </message>
    <message>
        <source>Read it with *#06# (IMEI/SV), or let the device attach once: EMnify then shows the IMEI it has seen.</source>
        <translation>Léalo con *#06# (IMEI/SV) o deje que el dispositivo se conecte una vez a la red: EMnify muestra entonces el IMEI que ha visto.</translation>
    </message>
    <message>
        <source>Release the SIM, then delete the device.</source>
        <translation>Libere la SIM y después elimine el dispositivo.</translation>
    </message>
    <message>
        <source>SIM {iccid} cannot change from {old} to {new}.</source>
        <translation>La SIM {iccid} no puede pasar de {old} a {new}.</translation>
    </message>
    <message>
        <source>Test the account; a code is sent if one is needed.</source>
        <translation>Pruebe la cuenta; si hace falta un código, se envía.</translation>
    </message>
    <message>
        <source>Wait five minutes, check the credentials in Settings, then test the account.</source>
        <translation>Espere cinco minutos, compruebe las credenciales en Ajustes y pruebe la cuenta.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>A module cannot be asked what became of a text. The tracker may have answered it.</source>
        <translation>No se puede preguntar a un módulo qué fue de un texto. El rastreador puede haberlo respondido.</translation>
    </message>
    <message>
        <source>Celona cannot be asked: a list is known by its request ID, which was lost with the answer.</source>
        <translation>No se puede preguntar a Celona: una lista se conoce por su ID de solicitud, que se perdió con la respuesta.</translation>
    </message>
    <message>
        <source>Devices named {name}: {ids}.</source>
        <translation>Dispositivos llamados {name}: {ids}.</translation>
    </message>
    <message>
        <source>New SIMs without a device: {n}. SIMs in the batch: {quantity}.</source>
        <translation>SIM nuevas sin dispositivo: {n}. SIM en el lote: {quantity}.</translation>
    </message>
    <message>
        <source>Profiles of this kind that no row here has: {n}.</source>
        <translation>Perfiles de este tipo que no tiene ninguna fila de aquí: {n}.</translation>
    </message>
    <message>
        <source>State of the batch at EMnify: {state}.</source>
        <translation>Estado del lote en EMnify: {state}.</translation>
    </message>
    <message>
        <source>The Orchestrator shows whether the devices of this list have an eSIM.</source>
        <translation>El Orchestrator muestra si los dispositivos de esta lista tienen una eSIM.</translation>
    </message>
    <message>
        <source>The SIM is in device {id}, {name}.</source>
        <translation>La SIM está en el dispositivo {id}, {name}.</translation>
    </message>
    <message>
        <source>The SIM is in no device.</source>
        <translation>La SIM no está en ningún dispositivo.</translation>
    </message>
    <message>
        <source>The account has no SIM with ICCID {iccid}.</source>
        <translation>La cuenta no tiene ninguna SIM con el ICCID {iccid}.</translation>
    </message>
    <message>
        <source>The account has this SIM: {sid}, state {status}.</source>
        <translation>La cuenta tiene esta SIM: {sid}, estado {status}.</translation>
    </message>
    <message>
        <source>The newest: {profiles}</source>
        <translation>Los más recientes: {profiles}</translation>
    </message>
    <message>
        <source>The provider cannot be asked now.</source>
        <translation>Ahora no se puede preguntar al proveedor.</translation>
    </message>
    <message>
        <source>The texts of this device are on the page Devices.</source>
        <translation>Los textos de este dispositivo están en la página Dispositivos.</translation>
    </message>
    <message>
        <source>Their ICCIDs: {iccids}</source>
        <translation>Sus ICCID: {iccids}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Elija otra carpeta o cierre el programa que tiene abierto el archivo.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} no se puede escribir: {why}.</translation>
    </message>
</context>
<context>
    <name>fleets</name>
    <message>
        <source>Choose an account at Super SIM.</source>
        <translation>Elija una cuenta de Super SIM.</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>Hágalo de nuevo.</translation>
    </message>
    <message>
        <source>Give 1 to 2,000,000 MB for each SIM and month.</source>
        <translation>Indique de 1 a 2.000.000 MB por SIM y mes.</translation>
    </message>
    <message>
        <source>Give one that is not used yet in the account.</source>
        <translation>Indique uno que aún no se use en la cuenta.</translation>
    </message>
    <message>
        <source>The call was lost on its way: the provider shows that it was not carried out.</source>
        <translation>La llamada se perdió por el camino: el proveedor muestra que no se llevó a cabo.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>Use it, or give another name.</source>
        <translation>Úsela o dé otro nombre.</translation>
    </message>
    <message>
        <source>{limit} is not a data limit.</source>
        <translation>{limit} no es un límite de datos.</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} ya existe.</translation>
    </message>
    <message>
        <source>{name} is not a Super SIM account; only Super SIM has fleets.</source>
        <translation>{name} no es una cuenta de Super SIM; solo Super SIM tiene flotas.</translation>
    </message>
</context>
<context>
    <name>grab</name>
    <message>
        <source>Take a screenshot of the region with the system, then press Ctrl+V in the scan line.</source>
        <translation>Haga con el sistema una captura de la zona y pulse Ctrl+V en la línea de escaneo.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) lets no program look at the screen.</source>
        <translation>Este escritorio (Wayland) no deja que ningún programa mire la pantalla.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Version {version} of Simwright is available.</source>
        <translation>La versión {version} de Simwright está disponible.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Choose one of the two endings.</source>
        <translation>Elija una de las dos terminaciones.</translation>
    </message>
    <message>
        <source>{name} is neither a .csv nor a .json file.</source>
        <translation>{name} no es un archivo .csv ni .json.</translation>
    </message>
</context>
<context>
    <name>identifiers</name>
    <message>
        <source>A BIC has 16 letters and digits, printed as XXXX-XXXX-XXXX-XXXX on the card or the box.</source>
        <translation>Un BIC tiene 16 letras y dígitos, impresos como XXXX-XXXX-XXXX-XXXX en la tarjeta o la caja.</translation>
    </message>
    <message>
        <source>An EID is made of 32 digits. Read it again from the card or the device.</source>
        <translation>Un EID consta de 32 dígitos. Léalo de nuevo en la tarjeta o el dispositivo.</translation>
    </message>
    <message>
        <source>An ICCID is made of 18 to 20 digits. Read it again from the card.</source>
        <translation>Un ICCID consta de 18 a 20 dígitos. Léalo de nuevo en la tarjeta.</translation>
    </message>
    <message>
        <source>An IMEI is made of 15 digits. Dial *#06# or read the label.</source>
        <translation>Un IMEI consta de 15 dígitos. Marque *#06# o lea la etiqueta.</translation>
    </message>
    <message>
        <source>Check digit is {got}, expected {expected}</source>
        <translation>El dígito de control es {got}, se esperaba {expected}</translation>
    </message>
    <message>
        <source>Check digits are {got}, expected {expected}</source>
        <translation>Los dígitos de control son {got}, se esperaba {expected}</translation>
    </message>
    <message>
        <source>Compare the IMEI with the label.</source>
        <translation>Compare el IMEI con la etiqueta.</translation>
    </message>
    <message>
        <source>Compare the digits with the card or the device. If they are right, use it anyway.</source>
        <translation>Compare los dígitos con la tarjeta o el dispositivo. Si son correctos, úselo de todos modos.</translation>
    </message>
    <message>
        <source>Dial *#06# or read the label.</source>
        <translation>Marque *#06# o lea la etiqueta.</translation>
    </message>
    <message>
        <source>EID contains “{character}”</source>
        <translation>El EID contiene «{character}»</translation>
    </message>
    <message>
        <source>EID has {length} digits instead of 32</source>
        <translation>El EID tiene {length} dígitos en vez de 32</translation>
    </message>
    <message>
        <source>EID is empty</source>
        <translation>El EID está vacío</translation>
    </message>
    <message>
        <source>Enter the 18 to 20 digits of the ICCID.</source>
        <translation>Introduzca los 18 a 20 dígitos del ICCID.</translation>
    </message>
    <message>
        <source>Enter the 32 digits of the EID.</source>
        <translation>Introduzca los 32 dígitos del EID.</translation>
    </message>
    <message>
        <source>ICCID contains “{character}”</source>
        <translation>El ICCID contiene «{character}»</translation>
    </message>
    <message>
        <source>ICCID has {length} digits instead of 18 to 20</source>
        <translation>El ICCID tiene {length} dígitos en vez de 18 a 20</translation>
    </message>
    <message>
        <source>ICCID is empty</source>
        <translation>El ICCID está vacío</translation>
    </message>
    <message>
        <source>IMEI contains “{character}”</source>
        <translation>El IMEI contiene «{character}»</translation>
    </message>
    <message>
        <source>IMEI has {length} digits instead of 15</source>
        <translation>El IMEI tiene {length} dígitos en vez de 15</translation>
    </message>
    <message>
        <source>Read it again; a digit may be missing or doubled, or this is another number.</source>
        <translation>Léalo de nuevo; puede faltar o sobrar un dígito, o ser otro número.</translation>
    </message>
    <message>
        <source>The last digit of this ICCID is not its Luhn check digit; some cards have none</source>
        <translation>El último dígito de este ICCID no es su dígito de control de Luhn; algunas tarjetas no lo tienen</translation>
    </message>
    <message>
        <source>The lost digits cannot be recovered. Go back to the source, format the column as text and export it again.</source>
        <translation>Los dígitos perdidos no se pueden recuperar. Vuelva al origen, dé a la columna formato de texto y expórtela de nuevo.</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this EID</source>
        <translation>La hoja de cálculo ha redondeado este EID</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this ICCID</source>
        <translation>La hoja de cálculo ha redondeado este ICCID</translation>
    </message>
    <message>
        <source>This is not a BIC</source>
        <translation>Esto no es un BIC</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Belgian</source>
        <translation>Belga</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>Inglés (Reino Unido)</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>Inglés (EE. UU.)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Noruego</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Swiss</source>
        <translation>Suizo</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>Install a font for Chinese, Japanese and Korean, such as Noto Sans CJK (on Debian and Ubuntu the package fonts-noto-cjk), then try again.</source>
        <translation>Instale una fuente para chino, japonés y coreano, como Noto Sans CJK (en Debian y Ubuntu, el paquete fonts-noto-cjk), e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It has: {languages}.</source>
        <translation>Tiene: {languages}.</translation>
    </message>
    <message>
        <source>Move the parts of the template apart.</source>
        <translation>Separe las partes de la plantilla.</translation>
    </message>
    <message>
        <source>No label printer has {dpi} dpi.</source>
        <translation>Ninguna impresora de etiquetas tiene {dpi} dpi.</translation>
    </message>
    <message>
        <source>Start at a label from 1 to {n}.</source>
        <translation>Empiece en una etiqueta de 1 a {n}.</translation>
    </message>
    <message>
        <source>The code needs {needed} mm, and the label has {room} mm for it.</source>
        <translation>El código necesita {needed} mm y la etiqueta le deja {room} mm.</translation>
    </message>
    <message>
        <source>Choose 203, 300 or 600 dpi; it is on the nameplate or in the printer&apos;s menu.</source>
        <translation>Elija 203, 300 o 600 dpi; figura en la placa de características o en el menú de la impresora.</translation>
    </message>
    <message>
        <source>Something on the label covers a code or its quiet zone.</source>
        <translation>Algo en la etiqueta tapa un código o su zona de silencio.</translation>
    </message>
    <message>
        <source>The fonts for labels lack the character “{letter}” of “{text}”.</source>
        <translation>Las fuentes para etiquetas no tienen el carácter «{letter}» de «{text}».</translation>
    </message>
    <message>
        <source>There is no label to print.</source>
        <translation>No hay ninguna etiqueta que imprimir.</translation>
    </message>
    <message>
        <source>This sheet has {n} labels, and none is number {cell}.</source>
        <translation>Esta hoja tiene {n} etiquetas y ninguna es la número {cell}.</translation>
    </message>
    <message>
        <source>Use a label with at least {needed} mm for the code: smaller is not read reliably.</source>
        <translation>Use una etiqueta con al menos {needed} mm para el código: más pequeño no se lee con seguridad.</translation>
    </message>
    <message>
        <source>Write it in Latin, Greek or Cyrillic letters, or take it out of the template.</source>
        <translation>Escríbalo con letras latinas, griegas o cirílicas o quítelo de la plantilla.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a line needs a width, a height or both.</source>
        <translation>{file}, línea {line}: una línea necesita anchura, altura o ambas.</translation>
    </message>
    <message>
        <source>{file}, line {line}: no code fits into {room} mm; the smallest needs {needed} mm.</source>
        <translation>{file}, línea {line}: ningún código cabe en {room} mm; el menor necesita {needed} mm.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the labels need {needed} mm, and the sheet has {room} mm.</source>
        <translation>{file}, línea {line}: las etiquetas necesitan {needed} mm y la hoja tiene {room} mm.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there are no words for the language “{value}”.</source>
        <translation>{file}, línea {line}: no hay palabras para el idioma «{value}».</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is nothing on this label.</source>
        <translation>{file}, línea {line}: no hay nada en esta etiqueta.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this part ends {over} mm outside the label.</source>
        <translation>{file}, línea {line}: esta parte termina {over} mm fuera de la etiqueta.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has braces that do not match ({problem}).</source>
        <translation>{file}, línea {line}: {key} tiene llaves desparejadas ({problem}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has {{{name}:{spec}}}; after the colon stands a whole number.</source>
        <translation>{file}, línea {line}: {key} tiene {{{name}:{spec}}}; tras los dos puntos va un número entero.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has “{value}”; a field is small letters, digits and _.</source>
        <translation>{file}, línea {line}: {key} tiene «{value}»; un campo son minúsculas, dígitos y _.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a picture that can be read.</source>
        <translation>{file}, línea {line}: {key} no es una imagen legible.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is {value}; it must be 0, 90, 180 or 270.</source>
        <translation>{file}, línea {line}: {key} es {value}; debe ser 0, 90, 180 o 270.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be one of: {choices}.</source>
        <translation>{file}, línea {line}: {key} es «{value}»; debe ser uno de: {choices}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} lacks words that another language has: {names}.</source>
        <translation>{file}, línea {line}: a {key} le faltan palabras que otro idioma tiene: {names}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be millimetres such as 3.2, or points such as “9 pt”.</source>
        <translation>{file}, línea {line}: {key} debe ser milímetros como 3.2 o puntos como «9 pt».</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} names {name}. Known fields are: {known}.</source>
        <translation>{file}, línea {line}: {key} nombra {name}. Los campos conocidos son: {known}.</translation>
    </message>
    <message>
        <source>{name} has no words in the language “{language}”.</source>
        <translation>{name} no tiene palabras en el idioma «{language}».</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>A code works for one device only: nothing was printed. Correct the list, or take that row out.</source>
        <translation>Un código sirve para un solo dispositivo: no se imprimió nada. Corrija la lista o retire esa fila.</translation>
    </message>
    <message>
        <source>A template needs a name with letters or digits.</source>
        <translation>Una plantilla necesita un nombre con letras o dígitos.</translation>
    </message>
    <message>
        <source>A4 sheet 3 × 8</source>
        <translation>Hoja A4 3 × 8</translation>
    </message>
    <message>
        <source>Choose a file with a row for each label.</source>
        <translation>Elija un archivo con una fila por etiqueta.</translation>
    </message>
    <message>
        <source>Choose a list whose units were given codes, or a template without one.</source>
        <translation>Elija una lista cuyas unidades recibieron códigos o una plantilla sin código.</translation>
    </message>
    <message>
        <source>Choose one of these endings.</source>
        <translation>Elija una de estas terminaciones.</translation>
    </message>
    <message>
        <source>Codes that a device has downloaded, so that they work for no other: {n}.</source>
        <translation>Códigos que un dispositivo ha descargado y ya no sirven para otro: {n}.</translation>
    </message>
    <message>
        <source>Codes that stand on a label already: {n}.</source>
        <translation>Códigos que ya están en una etiqueta: {n}.</translation>
    </message>
    <message>
        <source>Codes that were saved as a picture already: {n}.</source>
        <translation>Códigos que ya se guardaron como imagen: {n}.</translation>
    </message>
    <message>
        <source>Customer card A6</source>
        <translation>Tarjeta de cliente A6</translation>
    </message>
    <message>
        <source>Give another name, or replace that one.</source>
        <translation>Dé otro nombre o sustituya esa.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dele un nombre.</translation>
    </message>
    <message>
        <source>Phone steps 100 × 50 mm</source>
        <translation>Pasos del teléfono 100 × 50 mm</translation>
    </message>
    <message>
        <source>Rows {first} and {second} have the same code for two devices.</source>
        <translation>Las filas {first} y {second} tienen el mismo código para dos dispositivos.</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>Guárdelo de nuevo como CSV.</translation>
    </message>
    <message>
        <source>See the list of templates.</source>
        <translation>Véase la lista de plantillas.</translation>
    </message>
    <message>
        <source>The code in row {row} was given to {name} already.</source>
        <translation>El código de la fila {row} ya se dio a {name}.</translation>
    </message>
    <message>
        <source>The first row of {name} names no field of a label.</source>
        <translation>La primera fila de {name} no nombra ningún campo de una etiqueta.</translation>
    </message>
    <message>
        <source>The printer does not report its state, so printing cannot be followed.</source>
        <translation>La impresora no indica su estado; la impresión no se puede seguir.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>La impresora está lista.</translation>
    </message>
    <message>
        <source>There is a template named {name} already.</source>
        <translation>Ya hay una plantilla llamada {name}.</translation>
    </message>
    <message>
        <source>There is no label template named {name}.</source>
        <translation>No hay ninguna plantilla de etiqueta llamada {name}.</translation>
    </message>
    <message>
        <source>There is no label to print: none of these has an activation code.</source>
        <translation>No hay ninguna etiqueta que imprimir: ninguna de estas unidades tiene código de activación.</translation>
    </message>
    <message>
        <source>Write titles above the columns, such as code, EID, ICCID or name.</source>
        <translation>Escriba títulos sobre las columnas, como code, EID, ICCID o name.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} no tiene filas.</translation>
    </message>
    <message>
        <source>{name} is none of {kinds}.</source>
        <translation>{name} no es ninguno de {kinds}.</translation>
    </message>
    <message>
        <source>{name} is not a table that can be read.</source>
        <translation>{name} no es una tabla legible.</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Give it as sqlite:///FILE or postgresql://USER@HOST/DATABASE.</source>
        <translation>Indíquela como sqlite:///FILE o postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>Install it with: pip install simwright[postgres]</source>
        <translation>Instálelo con: pip install simwright[postgres]</translation>
    </message>
    <message>
        <source>Look the number up in the history.</source>
        <translation>Busque el número en el historial.</translation>
    </message>
    <message>
        <source>Move the file away, put the last good copy in its place if there is one, and start again.</source>
        <translation>Aparte el archivo, ponga en su lugar la última copia buena, si la hay, e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Put it back in its place; then close Simwright and start it again.</source>
        <translation>Devuélvalo a su lugar; después cierre Simwright e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Resume, settle or cancel the work of this account first, then remove it.</source>
        <translation>Reanude, resuelva o cancele antes el trabajo de esta cuenta y después quítela.</translation>
    </message>
    <message>
        <source>See that its disk is not full and may be written to, or that its server runs, then try again.</source>
        <translation>Compruebe que su disco no está lleno y admite escritura, o que su servidor funciona, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Start that version, or point this one to another ledger.</source>
        <translation>Inicie esa versión o dirija esta a otro libro de registro.</translation>
    </message>
    <message>
        <source>The account {name} has calls that are not settled or not sent: {n}.</source>
        <translation>La cuenta {name} tiene llamadas sin resolver o sin enviar: {n}.</translation>
    </message>
    <message>
        <source>The address of the ledger is not understood.</source>
        <translation>La dirección del libro de registro no se entiende.</translation>
    </message>
    <message>
        <source>The file of the ledger was taken away while Simwright runs: {file}</source>
        <translation>El archivo del libro de registro se quitó mientras Simwright está en marcha: {file}</translation>
    </message>
    <message>
        <source>The ledger cannot be reached: {detail}</source>
        <translation>No se puede alcanzar el libro de registro: {detail}</translation>
    </message>
    <message>
        <source>The ledger cannot be read: the file is damaged, or it is not a ledger.</source>
        <translation>El libro de registro no se puede leer: el archivo está dañado o no es un libro de registro.</translation>
    </message>
    <message>
        <source>The ledger has no {what} {number}.</source>
        <translation>El libro de registro no tiene {what} {number}.</translation>
    </message>
    <message>
        <source>The ledger is on PostgreSQL, and the driver for it is not installed.</source>
        <translation>El libro de registro está en PostgreSQL y su controlador no está instalado.</translation>
    </message>
    <message>
        <source>There is an account named {name} already.</source>
        <translation>Ya hay una cuenta llamada {name}.</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of the program.</source>
        <translation>Este libro de registro lo escribió una versión más reciente del programa.</translation>
    </message>
</context>
<context>
    <name>listfile</name>
    <message>
        <source>A list of that size is unlikely. Choose another file, or split this one.</source>
        <translation>Una lista de ese tamaño es poco probable. Elija otro archivo o divida este.</translation>
    </message>
    <message>
        <source>Check that the file exists and that no other program has locked it.</source>
        <translation>Compruebe que el archivo existe y que ningún otro programa lo tiene bloqueado.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name} no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB.</source>
        <translation>{name} ocupa más de {limit} MB.</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>This EID is in a list of {date} as {name}, and that row is not finished</source>
        <translation>Este EID está en una lista del {date} como {name}, y esa fila no está terminada</translation>
    </message>
    <message>
        <source>This EID was assigned on {date} as {name}</source>
        <translation>Este EID se asignó el {date} como {name}</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>In a checkout “make docs” builds it; else install the program anew.</source>
        <translation>En una copia del código lo construye «make docs»; si no, instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>No program on this computer shows web pages.</source>
        <translation>Ningún programa de este equipo muestra páginas web.</translation>
    </message>
    <message>
        <source>Open {file} on another computer.</source>
        <translation>Abra {file} en otro equipo.</translation>
    </message>
    <message>
        <source>The manual is not part of this copy of the program.</source>
        <translation>El manual no forma parte de esta copia del programa.</translation>
    </message>
</context>
<context>
    <name>module</name>
    <message>
        <source>Character {place} of the command is {character}, which no module takes.</source>
        <translation>El carácter {place} del comando es {character}, que ningún módulo admite.</translation>
    </message>
    <message>
        <source>Check its power, plug it in again, then start this again.</source>
        <translation>Compruebe su alimentación, conéctelo de nuevo e inicie esto otra vez.</translation>
    </message>
    <message>
        <source>Check power and cable, and that this is the AT port.</source>
        <translation>Compruebe alimentación y cable, y que este es el puerto AT.</translation>
    </message>
    <message>
        <source>Check power and cable, that this is the AT port, and the baud rate.</source>
        <translation>Compruebe alimentación y cable, que este es el puerto AT, y la velocidad.</translation>
    </message>
    <message>
        <source>Check that the catalog&apos;s commands fit this model and firmware.</source>
        <translation>Compruebe que los comandos del catálogo corresponden a este modelo y firmware.</translation>
    </message>
    <message>
        <source>Check that this is the AT port, and not one for positions or diagnosis; then ground and cable.</source>
        <translation>Compruebe que este es el puerto AT y no uno de posición o diagnóstico; después, masa y cable.</translation>
    </message>
    <message>
        <source>Disconnect its power for a moment, then start this again.</source>
        <translation>Quítele la alimentación un momento e inicie esto otra vez.</translation>
    </message>
    <message>
        <source>Give T3412 extended and T3324 in the recipe.</source>
        <translation>Indique T3412 extendido y T3324 en la receta.</translation>
    </message>
    <message>
        <source>Leave it out of the recipe, or add the command to the catalog.</source>
        <translation>Omítalo en la receta o añada el comando al catálogo.</translation>
    </message>
    <message>
        <source>No command is known that gives this module the setting “{setting}”.</source>
        <translation>No se conoce ningún comando que dé a este módulo el ajuste «{setting}».</translation>
    </message>
    <message>
        <source>No command is known to set user and password of the APN on this module.</source>
        <translation>No se conoce ningún comando que ajuste usuario y contraseña del APN en este módulo.</translation>
    </message>
    <message>
        <source>PSM is to be switched on, and the module has no timers to ask for.</source>
        <translation>Se debe activar PSM y el módulo no tiene temporizadores que pedir.</translation>
    </message>
    <message>
        <source>Start the module again and repeat; if it stays so, its firmware keeps this elsewhere.</source>
        <translation>Reinicie el módulo y repita; si sigue así, su firmware guarda esto en otro lugar.</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>Detenido a mano.</translation>
    </message>
    <message>
        <source>The catalog&apos;s command for this is not verified. Leave the setting out of the recipe, or add the command of this module to the catalog.</source>
        <translation>El comando del catálogo para esto no está verificado. Omita el ajuste en la receta o añada el comando de este módulo al catálogo.</translation>
    </message>
    <message>
        <source>The module did not answer after it was started again.</source>
        <translation>El módulo no respondió después de reiniciarse.</translation>
    </message>
    <message>
        <source>The module has to start again, and no command for that is known.</source>
        <translation>El módulo debe reiniciarse y no se conoce ningún comando para ello.</translation>
    </message>
    <message>
        <source>The module refused {command}: {reason}</source>
        <translation>El módulo rechazó {command}: {reason}</translation>
    </message>
    <message>
        <source>Use an APN without authentication, or add the command to the catalog.</source>
        <translation>Use un APN sin autenticación o añada el comando al catálogo.</translation>
    </message>
    <message>
        <source>{port} sends something, but no answer at any of the usual rates.</source>
        <translation>{port} envía algo, pero no responde a ninguna de las velocidades habituales.</translation>
    </message>
    <message>
        <source>{port}: no answer at any of the usual rates.</source>
        <translation>{port}: sin respuesta a ninguna de las velocidades habituales.</translation>
    </message>
    <message>
        <source>{port}: no answer to {command} within {seconds} s.</source>
        <translation>{port}: sin respuesta a {command} en {seconds} s.</translation>
    </message>
    <message>
        <source>{setting} reads back as “{found}” and should be “{wanted}”.</source>
        <translation>{setting} se relee como «{found}» y debería ser «{wanted}».</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>Check antenna, coverage, radio technology and bands, and that the SIM is active.</source>
        <translation>Compruebe antena, cobertura, tecnología de radio y bandas, y que la SIM está activa.</translation>
    </message>
    <message>
        <source>Check at the provider that the SIM is active and may be used here.</source>
        <translation>Compruebe en el proveedor que la SIM está activa y puede usarse aquí.</translation>
    </message>
    <message>
        <source>Check that the host answers pings and that the provider&apos;s service policy lets them through.</source>
        <translation>Compruebe que el host responde a pings y que la política de servicio del proveedor los deja pasar.</translation>
    </message>
    <message>
        <source>Check the APN, its user and password, and at the provider that data is allowed.</source>
        <translation>Compruebe el APN, su usuario y contraseña, y en el proveedor que los datos están permitidos.</translation>
    </message>
    <message>
        <source>Data session with address {address}</source>
        <translation>Sesión de datos con dirección {address}</translation>
    </message>
    <message>
        <source>Emergency calls only</source>
        <translation>Solo llamadas de emergencia</translation>
    </message>
    <message>
        <source>No network after {seconds} s of searching.</source>
        <translation>Sin red tras {seconds} s de búsqueda.</translation>
    </message>
    <message>
        <source>No ping: no command is known for it on this module</source>
        <translation>Sin ping: no se conoce ningún comando para ello en este módulo</translation>
    </message>
    <message>
        <source>No signal measured</source>
        <translation>No se mide señal</translation>
    </message>
    <message>
        <source>Not registered after {seconds} s, and the module is not searching.</source>
        <translation>No registrado tras {seconds} s, y el módulo no busca.</translation>
    </message>
    <message>
        <source>Not registered, and not searching</source>
        <translation>No registrado y sin buscar</translation>
    </message>
    <message>
        <source>Only emergency calls are possible after {seconds} s.</source>
        <translation>Solo llamadas de emergencia tras {seconds} s.</translation>
    </message>
    <message>
        <source>Registered at home</source>
        <translation>Registrado en la red de origen</translation>
    </message>
    <message>
        <source>Registered at home, SMS only</source>
        <translation>Registrado en la red de origen, solo SMS</translation>
    </message>
    <message>
        <source>Registered at home, calls over 2G or 3G not preferred</source>
        <translation>Registrado en la red de origen, llamadas por 2G o 3G no preferidas</translation>
    </message>
    <message>
        <source>Registered for SMS alone after {seconds} s, and not for data.</source>
        <translation>Registrado solo para SMS tras {seconds} s, y no para datos.</translation>
    </message>
    <message>
        <source>Registered, roaming</source>
        <translation>Registrado en roaming</translation>
    </message>
    <message>
        <source>Registered, roaming, SMS only</source>
        <translation>Registrado en roaming, solo SMS</translation>
    </message>
    <message>
        <source>Registered, roaming, calls over 2G or 3G not preferred</source>
        <translation>Registrado en roaming, llamadas por 2G o 3G no preferidas</translation>
    </message>
    <message>
        <source>Registration denied</source>
        <translation>Registro denegado</translation>
    </message>
    <message>
        <source>Restricted local operator services only</source>
        <translation>Solo servicios locales restringidos del operador</translation>
    </message>
    <message>
        <source>Searching for a network</source>
        <translation>Buscando una red</translation>
    </message>
    <message>
        <source>The module may use one network only. Set the operator of the recipe to automatic, or to a network that is in reach.</source>
        <translation>El módulo puede usar una sola red. Ponga el operador de la receta en automático o en una red que esté al alcance.</translation>
    </message>
    <message>
        <source>The module was told to leave the network (AT+COPS=2). Set the operator of the recipe to automatic.</source>
        <translation>Se ordenó al módulo dejar la red (AT+COPS=2). Ponga el operador de la receta en automático.</translation>
    </message>
    <message>
        <source>The network refused the data session.</source>
        <translation>La red denegó la sesión de datos.</translation>
    </message>
    <message>
        <source>The network refused the data session. The module says: {words}</source>
        <translation>La red denegó la sesión de datos. El módulo dice: {words}</translation>
    </message>
    <message>
        <source>The network refuses the SIM, and the module does not say why.</source>
        <translation>La red rechaza la SIM y el módulo no dice por qué.</translation>
    </message>
    <message>
        <source>The network refuses the SIM. The module says: {words}</source>
        <translation>La red rechaza la SIM. El módulo dice: {words}</translation>
    </message>
    <message>
        <source>There is no data session: the network gave no address.</source>
        <translation>No hay sesión de datos: la red no dio ninguna dirección.</translation>
    </message>
    <message>
        <source>Unknown state {stat}</source>
        <translation>Estado desconocido {stat}</translation>
    </message>
    <message>
        <source>Unknown, often out of coverage</source>
        <translation>Desconocido, a menudo sin cobertura</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mala</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>prohibida</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>{first} The SIM avoids {networks}, which have refused it before. If it should use one of them, empty that list in the console ({command}) and start the module again.</source>
        <translation>{first} La SIM evita {networks}, que ya la han rechazado. Si debe usar una de estas redes, vacíe esa lista en la consola ({command}) y reinicie el módulo.</translation>
    </message>
    <message>
        <source>{first} {more}</source>
        <translation>{first} {more}</translation>
    </message>
    <message>
        <source>{first}; {more}</source>
        <translation>{first}; {more}</translation>
    </message>
    <message>
        <source>{host} answers in {ms} ms</source>
        <translation>{host} responde en {ms} ms</translation>
    </message>
    <message>
        <source>{host} does not answer the ping.</source>
        <translation>{host} no responde al ping.</translation>
    </message>
    <message>
        <source>{name} ({plmn}), {access}: {status}</source>
        <translation>{name} ({plmn}), {access}: {status}</translation>
    </message>
    <message>
        <source>{name} ({plmn}): {status}</source>
        <translation>{name} ({plmn}): {status}</translation>
    </message>
    <message>
        <source>{name} {dbm} dBm, {bars} of {most} bars</source>
        <translation>{name} {dbm} dBm, {bars} de {most} barras</translation>
    </message>
    <message>
        <source>{name} {db} dB, {word}</source>
        <translation>{name} {db} dB, {word}</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Assign eSIMs</source>
        <translation>Asignar eSIM</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Codes and labels</source>
        <translation>Códigos y etiquetas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>Registrar SIM</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Rastreadores</translation>
    </message>
</context>
<context>
    <name>port</name>
    <message>
        <source>Ask the administrator for the right to use this port.</source>
        <translation>Pida al administrador permiso para usar este puerto.</translation>
    </message>
    <message>
        <source>Check that this is a serial port, and see the detail.</source>
        <translation>Compruebe que es un puerto serie y vea el detalle.</translation>
    </message>
    <message>
        <source>Check the cable and that the module is switched on; then try again.</source>
        <translation>Compruebe el cable y que el módulo está encendido; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the cable and the power of the module; it may also have restarted by itself.</source>
        <translation>Compruebe el cable y la alimentación del módulo; también puede haberse reiniciado solo.</translation>
    </message>
    <message>
        <source>Close the other program. ModemManager takes modules as they appear: see it with “systemctl status ModemManager” and stop it with “sudo systemctl stop ModemManager”.</source>
        <translation>Cierre el otro programa. ModemManager toma los módulos según aparecen: véalo con «systemctl status ModemManager» y deténgalo con «sudo systemctl stop ModemManager».</translation>
    </message>
    <message>
        <source>Close the other program: a terminal, or a modem manager.</source>
        <translation>Cierre el otro programa: un terminal o un gestor de módems.</translation>
    </message>
    <message>
        <source>Join the group that owns the port: “sudo usermod -aG dialout $USER”, then log out and in again.</source>
        <translation>Únase al grupo propietario del puerto: «sudo usermod -aG dialout $USER»; después cierre la sesión y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>Plug the module in and look at the list of ports again.</source>
        <translation>Conecte el módulo y mire de nuevo la lista de puertos.</translation>
    </message>
    <message>
        <source>{port} could not be opened.</source>
        <translation>{port} no se pudo abrir.</translation>
    </message>
    <message>
        <source>{port} has vanished.</source>
        <translation>{port} ha desaparecido.</translation>
    </message>
    <message>
        <source>{port} is in use by another program.</source>
        <translation>{port} está en uso por otro programa.</translation>
    </message>
    <message>
        <source>{port} is in use by {program}.</source>
        <translation>{port} está en uso por {program}.</translation>
    </message>
    <message>
        <source>{port} is not there.</source>
        <translation>{port} no existe.</translation>
    </message>
    <message>
        <source>{port} may not be opened by this user.</source>
        <translation>Este usuario no puede abrir {port}.</translation>
    </message>
    <message>
        <source>{port} takes no more data.</source>
        <translation>{port} no admite más datos.</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>Check that it is switched on and in this network, and that no other program prints.</source>
        <translation>Compruebe que está encendida y en esta red, y que ningún otro programa imprime.</translation>
    </message>
    <message>
        <source>Check the name of the printer and that it is set up in the system.</source>
        <translation>Compruebe el nombre de la impresora y que está configurada en el sistema.</translation>
    </message>
    <message>
        <source>Give its name or IP address, such as 10.0.0.7 or 10.0.0.7:9100.</source>
        <translation>Indique su nombre o dirección IP, como 10.0.0.7 o 10.0.0.7:9100.</translation>
    </message>
    <message>
        <source>Look at the last label that came out, and print on from the one after it.</source>
        <translation>Mire la última etiqueta que salió y siga imprimiendo desde la siguiente.</translation>
    </message>
    <message>
        <source>The connection to {address} broke. Labels sent until then: {n}.</source>
        <translation>Se cortó la conexión con {address}. Etiquetas enviadas hasta entonces: {n}.</translation>
    </message>
    <message>
        <source>The cutter of the printer is jammed: clear it.</source>
        <translation>El cortador de la impresora está atascado: libérelo.</translation>
    </message>
    <message>
        <source>The firmware of the printer does not fit it: have it serviced.</source>
        <translation>El firmware de la impresora no le corresponde: hágala revisar.</translation>
    </message>
    <message>
        <source>The print head does not report its temperature: have it serviced.</source>
        <translation>El cabezal no indica su temperatura: hágalo revisar.</translation>
    </message>
    <message>
        <source>The print head must be replaced.</source>
        <translation>Hay que cambiar el cabezal.</translation>
    </message>
    <message>
        <source>The print head needs cleaning.</source>
        <translation>Hay que limpiar el cabezal.</translation>
    </message>
    <message>
        <source>The printer does not find its print head: have it serviced.</source>
        <translation>La impresora no encuentra su cabezal: hágala revisar.</translation>
    </message>
    <message>
        <source>The motor of the printer is too hot: it goes on when it has cooled down.</source>
        <translation>El motor de la impresora está demasiado caliente: sigue cuando se enfríe.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer: remove it.</source>
        <translation>Hay papel atascado en la impresora: retírelo.</translation>
    </message>
    <message>
        <source>The presenter of the printer does not run: look for a label that is stuck.</source>
        <translation>El dispensador de la impresora no funciona: busque una etiqueta atascada.</translation>
    </message>
    <message>
        <source>The print head has a broken element: codes may not be readable. Have it replaced.</source>
        <translation>El cabezal tiene un elemento roto: los códigos pueden no ser legibles. Hágalo cambiar.</translation>
    </message>
    <message>
        <source>The print head is too hot: it goes on when it has cooled down.</source>
        <translation>El cabezal está demasiado caliente: sigue cuando se enfríe.</translation>
    </message>
    <message>
        <source>The print queue {name} did not take the labels.</source>
        <translation>La cola de impresión {name} no aceptó las etiquetas.</translation>
    </message>
    <message>
        <source>The printer at {address} does not answer.</source>
        <translation>La impresora en {address} no responde.</translation>
    </message>
    <message>
        <source>The printer cannot feed its paper: take it out and load it again.</source>
        <translation>La impresora no puede avanzar el papel: sáquelo y cárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The printer does not find the gap between labels: calibrate it.</source>
        <translation>La impresora no encuentra el espacio entre etiquetas: calíbrela.</translation>
    </message>
    <message>
        <source>The printer is open: close the print head.</source>
        <translation>La impresora está abierta: cierre el cabezal.</translation>
    </message>
    <message>
        <source>The printer is out of labels: load a new roll.</source>
        <translation>A la impresora no le quedan etiquetas: cargue un rollo nuevo.</translation>
    </message>
    <message>
        <source>The printer is out of ribbon: load a new one.</source>
        <translation>A la impresora no le queda cinta: cargue una nueva.</translation>
    </message>
    <message>
        <source>The printer is paused: press its pause key.</source>
        <translation>La impresora está en pausa: pulse su tecla de pausa.</translation>
    </message>
    <message>
        <source>The printer needs to be calibrated for these labels.</source>
        <translation>Hay que calibrar la impresora para estas etiquetas.</translation>
    </message>
    <message>
        <source>The printer reports an error ({flags}): look at its display.</source>
        <translation>La impresora indica un error ({flags}): mire su pantalla.</translation>
    </message>
    <message>
        <source>The roll is nearly empty.</source>
        <translation>El rollo está casi vacío.</translation>
    </message>
    <message>
        <source>{text} is not the address of a printer.</source>
        <translation>{text} no es la dirección de una impresora.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Check that it is switched on and not paused in the system, then print again.</source>
        <translation>Compruebe que está encendida y no en pausa en el sistema, e imprima de nuevo.</translation>
    </message>
    <message>
        <source>Choose another one, or set it up in the system.</source>
        <translation>Elija otra o configúrela en el sistema.</translation>
    </message>
    <message>
        <source>The printer {name} takes no page.</source>
        <translation>La impresora {name} no acepta ninguna página.</translation>
    </message>
    <message>
        <source>There is no printer named {name}.</source>
        <translation>No hay ninguna impresora llamada {name}.</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>Nothing was saved or printed. Make the code larger, or report this as a fault.</source>
        <translation>No se guardó ni imprimió nada. Agrande el código o comunique esto como fallo.</translation>
    </message>
    <message>
        <source>The code that was drawn does not read back as the text it was made from.</source>
        <translation>El código dibujado no se relee como el texto del que se hizo.</translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message>
        <source>Ask the account&apos;s owner for the right, or use another account.</source>
        <translation>Pida permiso al propietario de la cuenta o use otra cuenta.</translation>
    </message>
    <message>
        <source>Ask the provider what happened before anything is sent again.</source>
        <translation>Pregunte al proveedor qué ocurrió antes de enviar nada de nuevo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address in Settings.</source>
        <translation>Compruebe la dirección de la cuenta en Ajustes.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address, and whether the item still exists in the portal.</source>
        <translation>Compruebe la dirección de la cuenta y si el elemento existe todavía en el portal.</translation>
    </message>
    <message>
        <source>Check the account&apos;s identifier and secret in Settings, then test the account.</source>
        <translation>Compruebe el identificador y el secreto de la cuenta en Ajustes y pruebe la cuenta.</translation>
    </message>
    <message>
        <source>Check the network connection, the proxy and the account&apos;s address.</source>
        <translation>Compruebe la conexión de red, el proxy y la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and set the company&apos;s CA file if a proxy inspects traffic.</source>
        <translation>Compruebe la fecha de este equipo e indique el archivo de CA de la empresa si un proxy inspecciona el tráfico.</translation>
    </message>
    <message>
        <source>Choose a file with certificates, each from BEGIN CERTIFICATE to END CERTIFICATE.</source>
        <translation>Elija un archivo con certificados, cada uno de BEGIN CERTIFICATE a END CERTIFICATE.</translation>
    </message>
    <message>
        <source>Complete the account in Settings.</source>
        <translation>Complete la cuenta en Ajustes.</translation>
    </message>
    <message>
        <source>Correct the account in Settings.</source>
        <translation>Corrija la cuenta en Ajustes.</translation>
    </message>
    <message>
        <source>Correct what the provider names, then try again.</source>
        <translation>Corrija lo que nombra el proveedor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Sign in to the network with a browser if it asks for it; or check the proxy and the account&apos;s address.</source>
        <translation>Inicie sesión en la red con un navegador si lo pide; o compruebe el proxy y la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>The CA file {file} cannot be read: {reason}</source>
        <translation>El archivo de CA {file} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>The account lacks: {fields}</source>
        <translation>A la cuenta le falta: {fields}</translation>
    </message>
    <message>
        <source>The address must begin with https: {url}</source>
        <translation>La dirección debe empezar por https: {url}</translation>
    </message>
    <message>
        <source>The answer of {account} was lost; whether the request took effect is not known.</source>
        <translation>La respuesta de {account} se perdió; no se sabe si la solicitud surtió efecto.</translation>
    </message>
    <message>
        <source>The credentials were not sent there. Check the account&apos;s address in Settings.</source>
        <translation>Las credenciales no se enviaron allí. Compruebe la dirección de la cuenta en Ajustes.</translation>
    </message>
    <message>
        <source>The key has characters that no key contains.</source>
        <translation>La clave tiene caracteres que ninguna clave contiene.</translation>
    </message>
    <message>
        <source>The pages of the list at {account} repeat without end.</source>
        <translation>Las páginas de la lista de {account} se repiten sin fin.</translation>
    </message>
    <message>
        <source>The proxy address cannot be used; it begins with http:// or https://.</source>
        <translation>La dirección del proxy no se puede usar; empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>The secure connection to {host} for {account} failed.</source>
        <translation>Falló la conexión segura a {host} para {account}.</translation>
    </message>
    <message>
        <source>The time for an answer is not a number of seconds: {text}</source>
        <translation>El tiempo de espera de una respuesta no es un número de segundos: {text}</translation>
    </message>
    <message>
        <source>There is no CA file {file}.</source>
        <translation>No hay ningún archivo de CA {file}.</translation>
    </message>
    <message>
        <source>There is no certificate in the CA file {file}; it has to be PEM text.</source>
        <translation>No hay ningún certificado en el archivo de CA {file}; debe ser texto PEM.</translation>
    </message>
    <message>
        <source>There is no such way to sign in at {provider}: {auth}</source>
        <translation>{provider} no tiene esa forma de acceso: {auth}</translation>
    </message>
    <message>
        <source>This is not an address: {url}</source>
        <translation>Esto no es una dirección: {url}</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays so, check the account&apos;s address and the provider&apos;s status page.</source>
        <translation>Inténtelo de nuevo en unos minutos; si sigue así, compruebe la dirección de la cuenta y la página de estado del proveedor.</translation>
    </message>
    <message>
        <source>Wait a little and try again; fewer calls in flight can be set for the account.</source>
        <translation>Espere un poco e inténtelo de nuevo; se pueden fijar menos llamadas simultáneas para la cuenta.</translation>
    </message>
    <message>
        <source>{account} answers that its address has changed.</source>
        <translation>{account} responde que su dirección ha cambiado.</translation>
    </message>
    <message>
        <source>{account} asks for fewer calls at a time.</source>
        <translation>{account} pide menos llamadas a la vez.</translation>
    </message>
    <message>
        <source>{account} cannot be reached at {host}.</source>
        <translation>No se puede alcanzar {account} en {host}.</translation>
    </message>
    <message>
        <source>{account} cannot be reached: this network or a proxy answers in its place.</source>
        <translation>No se puede alcanzar {account}: esta red o un proxy responde en su lugar.</translation>
    </message>
    <message>
        <source>{account} did not accept the credentials.</source>
        <translation>{account} no aceptó las credenciales.</translation>
    </message>
    <message>
        <source>{account} does not allow this: {words}</source>
        <translation>{account} no permite esto: {words}</translation>
    </message>
    <message>
        <source>{account} does not know what was asked for: {words}</source>
        <translation>{account} no conoce lo que se pidió: {words}</translation>
    </message>
    <message>
        <source>{account} gave no usable answer.</source>
        <translation>{account} no dio ninguna respuesta utilizable.</translation>
    </message>
    <message>
        <source>{account} points to another address: {host}</source>
        <translation>{account} remite a otra dirección: {host}</translation>
    </message>
    <message>
        <source>{account} refused the request: {words}</source>
        <translation>{account} rechazó la solicitud: {words}</translation>
    </message>
</context>
<context>
    <name>qr</name>
    <message>
        <source>A Code 128 cannot hold “{character}”.</source>
        <translation>Un Code 128 no puede contener «{character}».</translation>
    </message>
    <message>
        <source>A text of {n} characters does not fit into a code of the kind {kind}.</source>
        <translation>Un texto de {n} caracteres no cabe en un código del tipo {kind}.</translation>
    </message>
    <message>
        <source>An activation code has at most 255 characters: check what was pasted.</source>
        <translation>Un código de activación tiene como máximo 255 caracteres: compruebe lo pegado.</translation>
    </message>
    <message>
        <source>There is no text to make a code of.</source>
        <translation>No hay texto con el que hacer un código.</translation>
    </message>
    <message>
        <source>Use a QR code for this text.</source>
        <translation>Use un código QR para este texto.</translation>
    </message>
</context>
<context>
    <name>read</name>
    <message>
        <source>Hold the camera still, a hand&apos;s breadth away, and wait until it is in focus.</source>
        <translation>Mantenga quieta la cámara, a un palmo, y espere a que enfoque.</translation>
    </message>
    <message>
        <source>No code was found.</source>
        <translation>No se encontró ningún código.</translation>
    </message>
    <message>
        <source>No code was found; a bright reflection may lie on it.</source>
        <translation>No se encontró ningún código; puede haber un reflejo encima.</translation>
    </message>
    <message>
        <source>Open it in a viewer and save a page as a picture, or take the code from the screen.</source>
        <translation>Ábralo en un visor y guarde una página como imagen, o tome el código de la pantalla.</translation>
    </message>
    <message>
        <source>Put more light on the code, from the side, and take the picture again.</source>
        <translation>Ilumine más el código, de lado, y tome la imagen de nuevo.</translation>
    </message>
    <message>
        <source>Save it smaller, or cut out the part with the code.</source>
        <translation>Guárdela más pequeña o recorte la parte con el código.</translation>
    </message>
    <message>
        <source>Show the whole code with the white margin around it, flat and larger in the picture.</source>
        <translation>Muestre el código entero con el margen blanco que lo rodea, plano y más grande en la imagen.</translation>
    </message>
    <message>
        <source>Take the picture from closer, or save it at full size.</source>
        <translation>Tome la imagen de más cerca o guárdela a tamaño completo.</translation>
    </message>
    <message>
        <source>Take the picture straight from above, with the whole code and the white margin around it.</source>
        <translation>Tome la imagen justo desde arriba, con el código entero y el margen blanco que lo rodea.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>La imagen está borrosa.</translation>
    </message>
    <message>
        <source>The picture is larger than {n} million pixels.</source>
        <translation>La imagen tiene más de {n} millones de píxeles.</translation>
    </message>
    <message>
        <source>The picture is too dark.</source>
        <translation>La imagen está demasiado oscura.</translation>
    </message>
    <message>
        <source>The picture is too small to hold a code that can be read.</source>
        <translation>La imagen es demasiado pequeña para contener un código legible.</translation>
    </message>
    <message>
        <source>There is a code, but it cannot be read: a part of it is hidden, damaged or too small.</source>
        <translation>Hay un código, pero no se puede leer: una parte está oculta, dañada o es demasiado pequeña.</translation>
    </message>
    <message>
        <source>This PDF cannot be opened; it may be damaged or locked by a password.</source>
        <translation>Este PDF no se puede abrir; puede estar dañado o protegido con contraseña.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read.</source>
        <translation>Esto no es una imagen legible.</translation>
    </message>
    <message>
        <source>Tilt the card or move the lamp until the reflection is beside the code.</source>
        <translation>Incline la tarjeta o mueva la lámpara hasta que el reflejo quede junto al código.</translation>
    </message>
    <message>
        <source>Use a PNG or JPEG file, or a PDF.</source>
        <translation>Use un archivo PNG o JPEG, o un PDF.</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>A command begins with AT.</source>
        <translation>Un comando empieza por AT.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta un comando.</translation>
    </message>
    <message>
        <source>An APN is missing.</source>
        <translation>Falta un APN.</translation>
    </message>
    <message>
        <source>Authentication needs a user name.</source>
        <translation>La autenticación necesita un nombre de usuario.</translation>
    </message>
    <message>
        <source>Character {place} of “{line}” is {character}, which cannot be sent.</source>
        <translation>El carácter {place} de «{line}» es {character}, que no se puede enviar.</translation>
    </message>
    <message>
        <source>Choose one or more, or leave it as the module has it.</source>
        <translation>Elija uno o varios, o déjelo como lo tiene el módulo.</translation>
    </message>
    <message>
        <source>Choose one, or type it as the provider writes it.</source>
        <translation>Elija uno o escríbalo como lo escribe el proveedor.</translation>
    </message>
    <message>
        <source>Give each context a number of its own.</source>
        <translation>Dé a cada contexto un número propio.</translation>
    </message>
    <message>
        <source>No radio access is chosen.</source>
        <translation>No se ha elegido ningún acceso de radio.</translation>
    </message>
    <message>
        <source>PDP context</source>
        <translation>Contexto PDP</translation>
    </message>
    <message>
        <source>PDP context {cid} is there twice.</source>
        <translation>El contexto PDP {cid} aparece dos veces.</translation>
    </message>
    <message>
        <source>Put a backslash before a character that stands for itself, such as \+ or \(.</source>
        <translation>Ponga una barra invertida antes de un carácter que vale por sí mismo, como \+ o \(.</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Tiempo máximo</translation>
    </message>
    <message>
        <source>Type a command that begins with AT, or remove the row.</source>
        <translation>Escriba un comando que empiece por AT o quite la fila.</translation>
    </message>
    <message>
        <source>Wait for the network</source>
        <translation>Espera de la red</translation>
    </message>
    <message>
        <source>Write its PLMN: three digits of the country, two or three of the network, such as 26201.</source>
        <translation>Escriba su PLMN: tres dígitos del país y dos o tres de la red, como 26201.</translation>
    </message>
    <message>
        <source>Write numbers from 1 to 256, such as 3, 8, 20.</source>
        <translation>Escriba números de 1 a 256, como 3, 8, 20.</translation>
    </message>
    <message>
        <source>eDRX is asked for on {network}, and the radio access is {rat}.</source>
        <translation>Se pide eDRX en {network} y el acceso de radio es {rat}.</translation>
    </message>
    <message>
        <source>{timer} is missing.</source>
        <translation>Falta {timer}.</translation>
    </message>
    <message>
        <source>{title}: “{text}” is not a number from {low} to {high}.</source>
        <translation>{title}: «{text}» no es un número de {low} a {high}.</translation>
    </message>
    <message>
        <source>“{line}” is not a command.</source>
        <translation>«{line}» no es un comando.</translation>
    </message>
    <message>
        <source>“{pattern}” is not a regular expression ({why}).</source>
        <translation>«{pattern}» no es una expresión regular ({why}).</translation>
    </message>
    <message>
        <source>“{text}” is not an operator.</source>
        <translation>«{text}» no es un operador.</translation>
    </message>
    <message>
        <source>“{text}” is not the number of a band.</source>
        <translation>«{text}» no es el número de una banda.</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>A recipe needs a name with letters or digits.</source>
        <translation>Una receta necesita un nombre con letras o dígitos.</translation>
    </message>
    <message>
        <source>Battery sensor, LTE-M</source>
        <translation>Sensor con batería, LTE-M</translation>
    </message>
    <message>
        <source>Give another name, or replace that one.</source>
        <translation>Dé otro nombre o sustituya esa.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dele un nombre.</translation>
    </message>
    <message>
        <source>Power saving off</source>
        <translation>Ahorro de energía desactivado</translation>
    </message>
    <message>
        <source>See the library of recipes.</source>
        <translation>Véase la biblioteca de recetas.</translation>
    </message>
    <message>
        <source>There is a recipe named {name} already.</source>
        <translation>Ya hay una receta llamada {name}.</translation>
    </message>
    <message>
        <source>There is no recipe named {name}.</source>
        <translation>No hay ninguna receta llamada {name}.</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>A SIM can be made ready or active only in a fleet.</source>
        <translation>Una SIM solo puede quedar lista o activa en una flota.</translation>
    </message>
    <message>
        <source>A disabled device with an active SIM is still billed.</source>
        <translation>Un dispositivo deshabilitado con una SIM activa se factura igualmente.</translation>
    </message>
    <message>
        <source>Activated SIMs are billed from their registration on.</source>
        <translation>Las SIM activadas se facturan desde su registro.</translation>
    </message>
    <message>
        <source>Active SIMs are billed from now on, whether they are used or not.</source>
        <translation>Las SIM activas se facturan desde ahora, se usen o no.</translation>
    </message>
    <message>
        <source>Check in the EMnify portal whether the SIMs of this batch are yours, then decide here.</source>
        <translation>Compruebe en el portal de EMnify si las SIM de este lote son suyas y decida aquí.</translation>
    </message>
    <message>
        <source>Check the account, or ask EMnify to move the batch to your organisation.</source>
        <translation>Compruebe la cuenta o pida a EMnify que pase el lote a su organización.</translation>
    </message>
    <message>
        <source>Choose an account at Super SIM.</source>
        <translation>Elija una cuenta de Super SIM.</translation>
    </message>
    <message>
        <source>Choose the fleet, or leave the SIMs new.</source>
        <translation>Elija la flota o deje las SIM como nuevas.</translation>
    </message>
    <message>
        <source>Compare ICCID and registration code with the card; it may belong to another account.</source>
        <translation>Compare ICCID y código de registro con la tarjeta; puede pertenecer a otra cuenta.</translation>
    </message>
    <message>
        <source>Compare it with the card or the box: BIC1 is one card, BIC2 the batch.</source>
        <translation>Compárelo con la tarjeta o la caja: BIC1 es una tarjeta, BIC2 el lote.</translation>
    </message>
    <message>
        <source>EMnify knows no batch with this BIC.</source>
        <translation>EMnify no conoce ningún lote con este BIC.</translation>
    </message>
    <message>
        <source>Every device would have the name {name}.</source>
        <translation>Todos los dispositivos se llamarían {name}.</translation>
    </message>
    <message>
        <source>Fields are {fields}.</source>
        <translation>Los campos son {fields}.</translation>
    </message>
    <message>
        <source>Free. SIMs that a registration claims: {n}.</source>
        <translation>Libre. SIM que reclama un registro: {n}.</translation>
    </message>
    <message>
        <source>Free: nobody has registered it yet.</source>
        <translation>Libre: nadie lo ha registrado todavía.</translation>
    </message>
    <message>
        <source>Holds SIMs of another organisation.</source>
        <translation>Contiene SIM de otra organización.</translation>
    </message>
    <message>
        <source>If it is yours, its SIMs are in the list of this account. Nothing is left to do.</source>
        <translation>Si es suyo, sus SIM están en la lista de esta cuenta. No queda nada por hacer.</translation>
    </message>
    <message>
        <source>In the EMnify portal put the SIM into it, or delete it. Then say here whether the device is made.</source>
        <translation>En el portal de EMnify ponga la SIM en él o elimínelo. Después indique aquí si el dispositivo está creado.</translation>
    </message>
    <message>
        <source>Issued SIMs are not billed until they are activated.</source>
        <translation>Las SIM emitidas no se facturan hasta que se activan.</translation>
    </message>
    <message>
        <source>Make the missing policy in the portal of EMnify, then ask again.</source>
        <translation>Cree la política que falta en el portal de EMnify y vuelva a consultar.</translation>
    </message>
    <message>
        <source>Super SIM requires unique names. Put {field} into it.</source>
        <translation>Super SIM exige nombres únicos. Incluya {field} en él.</translation>
    </message>
    <message>
        <source>The name has an unmatched brace.</source>
        <translation>El nombre tiene una llave sin pareja.</translation>
    </message>
    <message>
        <source>The registration of {bic} was sent at {when} and its answer was lost. The state of the batch at EMnify is now {state}. SIMs in the batch: {quantity}; new SIMs without a device: {found} ({iccids}).</source>
        <translation>El registro de {bic} se envió el {when} y su respuesta se perdió. El estado del lote en EMnify es ahora {state}. SIM en el lote: {quantity}; SIM nuevas sin dispositivo: {found} ({iccids}).</translation>
    </message>
    <message>
        <source>Use a sharper picture, taken straight from above, with a white margin around the code.</source>
        <translation>Use una imagen más nítida, tomada justo desde arriba, con un margen blanco alrededor del código.</translation>
    </message>
    <message>
        <source>{name} is not a Super SIM account; only there are cards registered one by one.</source>
        <translation>{name} no es una cuenta de Super SIM; solo allí se registran las tarjetas una a una.</translation>
    </message>
    <message>
        <source>More than one SIM would have the name {name}.</source>
        <translation>Más de una SIM se llamaría {name}.</translation>
    </message>
    <message>
        <source>New SIMs are not billed, and cannot connect until they are ready or active.</source>
        <translation>Las SIM nuevas no se facturan y no pueden conectarse hasta estar listas o activas.</translation>
    </message>
    <message>
        <source>New SIMs without a device: {found}. SIMs in the batch: {quantity}. Which of them are its own is unclear.</source>
        <translation>SIM nuevas sin dispositivo: {found}. SIM en el lote: {quantity}. No está claro cuáles son las suyas.</translation>
    </message>
    <message>
        <source>No code was found in {name}.</source>
        <translation>No se encontró ningún código en {name}.</translation>
    </message>
    <message>
        <source>Put the SIMs of other batches into their devices, then say so again.</source>
        <translation>Ponga las SIM de otros lotes en sus dispositivos e indíquelo de nuevo.</translation>
    </message>
    <message>
        <source>Ready SIMs are not billed until they become active: after 250 KB, 5 SMS commands or 3 months. They cannot be made new again.</source>
        <translation>Las SIM listas no se facturan hasta que pasan a activas: tras 250 KB, 5 comandos SMS o 3 meses. No pueden volver a ser nuevas.</translation>
    </message>
    <message>
        <source>Registered already.</source>
        <translation>Ya registrado.</translation>
    </message>
    <message>
        <source>Registration claims every SIM of a batch for good; it cannot be taken back.</source>
        <translation>El registro reclama todas las SIM de un lote para siempre; no se puede deshacer.</translation>
    </message>
    <message>
        <source>Registration claims the cards for this account.</source>
        <translation>El registro reclama las tarjetas para esta cuenta.</translation>
    </message>
    <message>
        <source>SIM registered with BIC {bic}, {state}.</source>
        <translation>SIM registrada con el BIC {bic}, {state}.</translation>
    </message>
    <message>
        <source>SIM registered, device made.</source>
        <translation>SIM registrada, dispositivo creado.</translation>
    </message>
    <message>
        <source>SIM registered.</source>
        <translation>SIM registrada.</translation>
    </message>
    <message>
        <source>SIMs in factory test become active, and are billed, after about 100 KB or 10 SMS, when the status of their device changes, or when its connectivity is reset.</source>
        <translation>Las SIM en prueba de fábrica pasan a activas, y se facturan, tras unos 100 KB o 10 SMS, cuando cambia el estado de su dispositivo o cuando se reinicia su conectividad.</translation>
    </message>
    <message>
        <source>Scan or type one.</source>
        <translation>Escanee o escriba uno.</translation>
    </message>
    <message>
        <source>Somebody put it there meanwhile. Take it out there if this device is wanted, then retry.</source>
        <translation>Alguien lo puso allí entretanto. Retírelo allí si se quiere este dispositivo y reintente.</translation>
    </message>
    <message>
        <source>Super SIM did not register the card: {words}</source>
        <translation>Super SIM no registró la tarjeta: {words}</translation>
    </message>
    <message>
        <source>The QR code with the BIC is on the card or on the label of the box.</source>
        <translation>El código QR con el BIC está en la tarjeta o en la etiqueta de la caja.</translation>
    </message>
    <message>
        <source>The SIM is in another device, {name}.</source>
        <translation>La SIM está en otro dispositivo, {name}.</translation>
    </message>
    <message>
        <source>The account has no service policy or no coverage policy, so no device can be made.</source>
        <translation>La cuenta no tiene política de servicio o de cobertura, así que no se puede crear ningún dispositivo.</translation>
    </message>
    <message>
        <source>The device {name} was sent at {when} and the answer was lost. EMnify has a device of this name without a SIM: {ids}.</source>
        <translation>El dispositivo {name} se envió el {when} y la respuesta se perdió. EMnify tiene un dispositivo con este nombre sin SIM: {ids}.</translation>
    </message>
    <message>
        <source>The name has a field that is not known: {field}</source>
        <translation>El nombre tiene un campo desconocido: {field}</translation>
    </message>
    <message>
        <source>The name has a “!” in a field.</source>
        <translation>El nombre tiene un «!» en un campo.</translation>
    </message>
    <message>
        <source>There is no BIC.</source>
        <translation>No hay ningún BIC.</translation>
    </message>
    <message>
        <source>There is no card.</source>
        <translation>No hay ninguna tarjeta.</translation>
    </message>
    <message>
        <source>Was registered in this account before.</source>
        <translation>Ya se había registrado en esta cuenta.</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>factory test</source>
        <translation>prueba de fábrica</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emitida</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>of others</source>
        <translation>de otros</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>read by the scanner</source>
        <translation>leído por el lector</translation>
    </message>
    <message>
        <source>read from the picture {name}</source>
        <translation>leído de la imagen {name}</translation>
    </message>
    <message>
        <source>registered already</source>
        <translation>ya registrado</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>{name} holds a code, but no BIC.</source>
        <translation>{name} contiene un código, pero ningún BIC.</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>Activation code</source>
        <translation>Código de activación</translation>
    </message>
    <message>
        <source>Activation code of {smdp}</source>
        <translation>Código de activación de {smdp}</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>BIC {value}</source>
        <translation>BIC {value}</translation>
    </message>
    <message>
        <source>Choose an account at Super SIM under Register SIMs and scan the ICCID first.</source>
        <translation>Elija una cuenta de Super SIM en Registrar SIM y escanee antes el ICCID.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Command {value}</source>
        <translation>Comando {value}</translation>
    </message>
    <message>
        <source>Copy a picture or a screenshot first.</source>
        <translation>Copie antes una imagen o una captura de pantalla.</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>EID {value}</source>
        <translation>EID {value}</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>ICCID {value}</source>
        <translation>ICCID {value}</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>IMEI {value}</source>
        <translation>IMEI {value}</translation>
    </message>
    <message>
        <source>Plug the scanner in: it is found again by itself. Its port is chosen under Settings.</source>
        <translation>Conecte el lector: se vuelve a encontrar solo. Su puerto se elige en Ajustes.</translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation>Código de registro</translation>
    </message>
    <message>
        <source>Registration code of a SIM</source>
        <translation>Código de registro de una SIM</translation>
    </message>
    <message>
        <source>Scan it again, or compare it with what is printed.</source>
        <translation>Escanéelo de nuevo o compárelo con lo impreso.</translation>
    </message>
    <message>
        <source>Serial number of a unit</source>
        <translation>Número de serie de una unidad</translation>
    </message>
    <message>
        <source>Set the scanner to the keyboard layout of this computer, as its manual shows, or connect it as a serial port.</source>
        <translation>Ajuste el lector a la distribución de teclado de este equipo, como muestra su manual, o conéctelo como puerto serie.</translation>
    </message>
    <message>
        <source>Text to search for</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Text: {value}</source>
        <translation>Texto: {value}</translation>
    </message>
    <message>
        <source>The command {command} has nothing to do on this page now.</source>
        <translation>El comando {command} no tiene nada que hacer ahora en esta página.</translation>
    </message>
    <message>
        <source>The hand scanner at {port} is connected.</source>
        <translation>El lector de mano en {port} está conectado.</translation>
    </message>
    <message>
        <source>The hand scanner cannot be read: {reason}</source>
        <translation>No se puede leer el lector de mano: {reason}</translation>
    </message>
    <message>
        <source>The picture holds {n} codes. Which one is meant?</source>
        <translation>La imagen contiene {n} códigos. ¿Cuál de ellos es?</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout than this computer, and the scan cannot be repaired.</source>
        <translation>El lector está ajustado a otra distribución de teclado que este equipo y la lectura no se puede corregir.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout than this computer; the scan was repaired.</source>
        <translation>El lector está ajustado a otra distribución de teclado que este equipo; la lectura se ha corregido.</translation>
    </message>
    <message>
        <source>The scanner types {scanner}, this computer reads {computer}; the scan was repaired.</source>
        <translation>El lector escribe {scanner} y este equipo lee {computer}; la lectura se ha corregido.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>This can be read in more than one way. What is it?</source>
        <translation>Esto se puede leer de más de una manera. ¿Qué es?</translation>
    </message>
    <message>
        <source>Unit {value}</source>
        <translation>Unidad {value}</translation>
    </message>
    <message>
        <source>{kind}: {problem}</source>
        <translation>{kind}: {problem}</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} no se puede abrir.</translation>
    </message>
    <message>
        <source>{note} {remedy}</source>
        <translation>{note} {remedy}</translation>
    </message>
</context>
<context>
    <name>setting</name>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>APN of context {cid}</source>
        <translation>APN del contexto {cid}</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Command of the recipe</source>
        <translation>Comando de la receta</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>PIN when the SIM starts</source>
        <translation>PIN al iniciarse la SIM</translation>
    </message>
    <message>
        <source>PSM</source>
        <translation>PSM</translation>
    </message>
    <message>
        <source>Paging time window</source>
        <translation>Ventana de paging</translation>
    </message>
    <message>
        <source>Radio access</source>
        <translation>Acceso de radio</translation>
    </message>
    <message>
        <source>Roaming</source>
        <translation>Roaming</translation>
    </message>
    <message>
        <source>eDRX</source>
        <translation>eDRX</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Ask whoever looks after the station; it is set in {file}.</source>
        <translation>Pregunte a quien administra la estación; se fija en {file}.</translation>
    </message>
    <message>
        <source>Finish, settle or cancel it on the page Start; then give the station its new name.</source>
        <translation>Termínelo, resuélvalo o cancélelo en la página Inicio; después dé a la estación su nombre nuevo.</translation>
    </message>
    <message>
        <source>This setting is fixed for this station.</source>
        <translation>Este ajuste está fijado para esta estación.</translation>
    </message>
    <message>
        <source>Work of {name} is not finished.</source>
        <translation>Hay trabajo de {name} sin terminar.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Account {name}</source>
        <translation>Cuenta {name}</translation>
    </message>
    <message>
        <source>Age of a lost call that counts as not carried out, s</source>
        <translation>Antigüedad a partir de la cual una llamada perdida cuenta como no realizada, s</translation>
    </message>
    <message>
        <source>Apply a set-up file first.</source>
        <translation>Aplique antes un archivo de configuración.</translation>
    </message>
    <message>
        <source>Apply it with that version, or export it again with this one.</source>
        <translation>Aplíquelo con esa versión o expórtelo de nuevo con esta.</translation>
    </message>
    <message>
        <source>Each station has a name of its own.</source>
        <translation>Cada estación tiene un nombre propio.</translation>
    </message>
    <message>
        <source>First question after an assignment, s</source>
        <translation>Primera consulta tras una asignación, s</translation>
    </message>
    <message>
        <source>Its secret goes with it.</source>
        <translation>Su secreto se va con ella.</translation>
    </message>
    <message>
        <source>Its secret has to be entered under Settings afterwards.</source>
        <translation>Su secreto se debe introducir después en Ajustes.</translation>
    </message>
    <message>
        <source>Label template {name}</source>
        <translation>Plantilla de etiqueta {name}</translation>
    </message>
    <message>
        <source>Longest time an assignment is followed, s</source>
        <translation>Tiempo máximo de seguimiento de una asignación, s</translation>
    </message>
    <message>
        <source>Longest time between questions, s</source>
        <translation>Tiempo máximo entre consultas, s</translation>
    </message>
    <message>
        <source>Modules at once, 0 for all</source>
        <translation>Módulos a la vez, 0 para todos</translation>
    </message>
    <message>
        <source>Recipe {name}</source>
        <translation>Receta {name}</translation>
    </message>
    <message>
        <source>Sockets of the bench</source>
        <translation>Puestos del banco</translation>
    </message>
    <message>
        <source>Start when a module is plugged in</source>
        <translation>Iniciar al conectar un módulo</translation>
    </message>
    <message>
        <source>There is nothing to undo: no set-up file was applied here.</source>
        <translation>No hay nada que deshacer: aquí no se aplicó ningún archivo de configuración.</translation>
    </message>
    <message>
        <source>another one of this name</source>
        <translation>otra con este nombre</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>como en el archivo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>está aquí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the program, as format {found}; this one reads {known}.</source>
        <translation>{file} lo escribió una versión más reciente del programa, con el formato {found}; esta lee {known}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the program.</source>
        <translation>{file} lo escribió una versión más reciente del programa.</translation>
    </message>
</context>
<context>
    <name>sim</name>
    <message>
        <source>Ask the maker of the device to remove the network lock.</source>
        <translation>Pida al fabricante del dispositivo que quite el bloqueo de red.</translation>
    </message>
    <message>
        <source>Clean its contacts, check that it sits well, or try another SIM.</source>
        <translation>Limpie sus contactos, compruebe que está bien colocada o pruebe otra SIM.</translation>
    </message>
    <message>
        <source>Enter it here once, or put another SIM in. Nothing is tried by itself.</source>
        <translation>Introdúzcalo aquí una vez o ponga otra SIM. Nada se prueba por sí solo.</translation>
    </message>
    <message>
        <source>Enter it once on the card of this socket.</source>
        <translation>Introdúzcalo una vez en la ficha de este puesto.</translation>
    </message>
    <message>
        <source>Make sure of the PIN before it is entered again. Nothing is tried by itself.</source>
        <translation>Asegúrese del PIN antes de introducirlo de nuevo. Nada se prueba por sí solo.</translation>
    </message>
    <message>
        <source>Make sure of the PIN, and allow the last try; or put another SIM in.</source>
        <translation>Asegúrese del PIN y permita el último intento, o ponga otra SIM.</translation>
    </message>
    <message>
        <source>Put a SIM in, check that it sits well, and start again.</source>
        <translation>Ponga una SIM, compruebe que está bien colocada e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Start the module again; if it stays so, try another SIM.</source>
        <translation>Reinicie el módulo; si sigue así, pruebe otra SIM.</translation>
    </message>
    <message>
        <source>Switching the PIN of the SIM on or off takes the PIN.</source>
        <translation>Para activar o desactivar el PIN de la SIM hace falta el PIN.</translation>
    </message>
    <message>
        <source>The SIM asks for its PIN.</source>
        <translation>La SIM pide su PIN.</translation>
    </message>
    <message>
        <source>The SIM cannot be used.</source>
        <translation>La SIM no se puede usar.</translation>
    </message>
    <message>
        <source>The SIM did not become ready.</source>
        <translation>La SIM no llegó a estar lista.</translation>
    </message>
    <message>
        <source>The SIM is blocked and asks for its PUK.</source>
        <translation>La SIM está bloqueada y pide su PUK.</translation>
    </message>
    <message>
        <source>The SIM leaves one try for its PIN. After a wrong one it is blocked.</source>
        <translation>A la SIM le queda un intento para su PIN. Tras uno erróneo se bloquea.</translation>
    </message>
    <message>
        <source>The SIM refused the PIN.</source>
        <translation>La SIM rechazó el PIN.</translation>
    </message>
    <message>
        <source>The module takes only SIMs of one network.</source>
        <translation>El módulo solo admite SIM de una red.</translation>
    </message>
    <message>
        <source>There is no SIM in the module.</source>
        <translation>No hay SIM en el módulo.</translation>
    </message>
    <message>
        <source>Unblock it in a phone with the PUK from the provider, or put another SIM in.</source>
        <translation>Desbloquéela en un teléfono con el PUK del proveedor o ponga otra SIM.</translation>
    </message>
    <message>
        <source>{what} Tries left: {tries}.</source>
        <translation>{what} Intentos restantes: {tries}.</translation>
    </message>
</context>
<context>
    <name>sms</name>
    <message>
        <source>Being delivered</source>
        <translation>Entregándose</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Cancel a text</source>
        <translation>Cancelar un texto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Character {place} is {character}, which GSM-7 text does not have.</source>
        <translation>El carácter {place} es {character}, que no existe en el texto GSM-7.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Expired before it could be delivered</source>
        <translation>Caducó antes de poder entregarse</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Forwarded, delivery not known</source>
        <translation>Reenviado, entrega desconocida</translation>
    </message>
    <message>
        <source>From the device</source>
        <translation>Del dispositivo</translation>
    </message>
    <message>
        <source>Give digits with the country code, such as +49173871878.</source>
        <translation>Indique dígitos con el prefijo del país, como +49173871878.</translation>
    </message>
    <message>
        <source>Kept until the device can be reached</source>
        <translation>Retenido hasta que se pueda alcanzar al dispositivo</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Not delivered before its validity ended</source>
        <translation>No entregado antes de acabar su validez</translation>
    </message>
    <message>
        <source>Not delivered: deleted at the service centre</source>
        <translation>No entregado: borrado en el centro de servicio</translation>
    </message>
    <message>
        <source>Not delivered: the device cannot be reached</source>
        <translation>No entregado: no se puede alcanzar al dispositivo</translation>
    </message>
    <message>
        <source>Not delivered: the device cannot receive it</source>
        <translation>No entregado: el dispositivo no puede recibirlo</translation>
    </message>
    <message>
        <source>Not delivered: the device does not answer</source>
        <translation>No entregado: el dispositivo no responde</translation>
    </message>
    <message>
        <source>Not delivered: the device had a fault</source>
        <translation>No entregado: el dispositivo tuvo un fallo</translation>
    </message>
    <message>
        <source>Not delivered: the device has rejected it</source>
        <translation>No entregado: el dispositivo lo rechazó</translation>
    </message>
    <message>
        <source>Not delivered: the device was busy</source>
        <translation>No entregado: el dispositivo estaba ocupado</translation>
    </message>
    <message>
        <source>Not delivered: the network had a fault</source>
        <translation>No entregado: la red tuvo un fallo</translation>
    </message>
    <message>
        <source>Not delivered: the network has rejected it</source>
        <translation>No entregado: la red lo rechazó</translation>
    </message>
    <message>
        <source>Not delivered: the network was busy</source>
        <translation>No entregado: la red estaba ocupada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Léalo de nuevo.</translation>
    </message>
    <message>
        <source>Received from the device</source>
        <translation>Recibido del dispositivo</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>Enviar un texto</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Send it when online</source>
        <translation>Enviar al volver la conexión</translation>
    </message>
    <message>
        <source>Use plain letters, digits and punctuation.</source>
        <translation>Use solo letras, dígitos y signos de puntuación corrientes.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Shorten the name, or send from a number.</source>
        <translation>Acorte el nombre o envíe desde un número.</translation>
    </message>
    <message>
        <source>State {word}</source>
        <translation>Estado {word}</translation>
    </message>
    <message>
        <source>The module gave an SMS that is cut or damaged.</source>
        <translation>El módulo entregó un SMS cortado o dañado.</translation>
    </message>
    <message>
        <source>The sender {name} has more than 11 characters.</source>
        <translation>El remitente {name} tiene más de 11 caracteres.</translation>
    </message>
    <message>
        <source>The text needs {parts} SMS; {most} are allowed.</source>
        <translation>El texto necesita {parts} SMS; se permiten {most}.</translation>
    </message>
    <message>
        <source>To the device</source>
        <translation>Al dispositivo</translation>
    </message>
    <message>
        <source>Waiting for the first attempt</source>
        <translation>Esperando el primer intento</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Espera a la red</translation>
    </message>
    <message>
        <source>“{number}” is not a telephone number.</source>
        <translation>«{number}» no es un número de teléfono.</translation>
    </message>
</context>
<context>
    <name>supersim</name>
    <message>
        <source>Send less at a time.</source>
        <translation>Envíe menos de una vez.</translation>
    </message>
    <message>
        <source>The command has {size} bytes; an IP command takes 1,300.</source>
        <translation>El comando tiene {size} bytes; un comando IP admite 1.300.</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Accounts, without their secrets</source>
        <translation>Cuentas, sin sus secretos</translation>
    </message>
    <message>
        <source>Calls that are not settled or not sent</source>
        <translation>Llamadas sin resolver o sin enviar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Requests since the program began</source>
        <translation>Solicitudes desde que se abrió el programa</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Puertos serie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The last batches, with what failed</source>
        <translation>Los últimos lotes, con lo que falló</translation>
    </message>
    <message>
        <source>Trace of a module</source>
        <translation>Traza de un módulo</translation>
    </message>
    <message>
        <source>Versions, system and ledger</source>
        <translation>Versiones, sistema y libro de registro</translation>
    </message>
</context>
<context>
    <name>timer</name>
    <message>
        <source>It is {longest} at most.</source>
        <translation>Como máximo es {longest}.</translation>
    </message>
    <message>
        <source>It is {shortest} to {longest}.</source>
        <translation>Va de {shortest} a {longest}.</translation>
    </message>
    <message>
        <source>Listens every {cycle}. Wake-ups in a day: {wakeups}.</source>
        <translation>Escucha cada {cycle}. Despertares al día: {wakeups}.</translation>
    </message>
    <message>
        <source>Sleeps {active} after its last connection.</source>
        <translation>Duerme {active} después de su última conexión.</translation>
    </message>
    <message>
        <source>T3324 ({active}) is not shorter than T3412 extended ({tau}), so the module never sleeps.</source>
        <translation>T3324 ({active}) no es más corto que T3412 extendido ({tau}), así que el módulo nunca duerme.</translation>
    </message>
    <message>
        <source>T3324 is off, so the network gives no PSM.</source>
        <translation>T3324 está desactivado, así que la red no concede PSM.</translation>
    </message>
    <message>
        <source>T3412 extended is off, so the network&apos;s own T3412 decides when the module wakes.</source>
        <translation>T3412 extendido está desactivado, así que el T3412 propio de la red decide cuándo despierta el módulo.</translation>
    </message>
    <message>
        <source>The eDRX cycle ({cycle}) is longer than T3324 ({active}), so the module is never paged before it sleeps.</source>
        <translation>El ciclo eDRX ({cycle}) es más largo que T3324 ({active}), así que el módulo nunca recibe paging antes de dormir.</translation>
    </message>
    <message>
        <source>The module never sleeps with these timers.</source>
        <translation>Con estos temporizadores el módulo nunca duerme.</translation>
    </message>
    <message>
        <source>The network takes this as no request; the module listens as without eDRX.</source>
        <translation>La red lo toma como sin petición; el módulo escucha como sin eDRX.</translation>
    </message>
    <message>
        <source>The paging time window ({window}) is not shorter than the cycle ({cycle}), so eDRX saves nothing.</source>
        <translation>La ventana de paging ({window}) no es más corta que el ciclo ({cycle}), así que eDRX no ahorra nada.</translation>
    </message>
    <message>
        <source>Wakes every {tau}, can be reached for {active}, then sleeps for {sleep}. Wake-ups in 30 days: {wakeups}.</source>
        <translation>Despierta cada {tau}, se le puede alcanzar durante {active} y después duerme {sleep}. Despertares en 30 días: {wakeups}.</translation>
    </message>
    <message>
        <source>Write it with d, h, min and s, such as 10 h, 1 h 30 min or 20.48 s.</source>
        <translation>Escríbalo con d, h, min y s, como 10 h, 1 h 30 min o 20.48 s.</translation>
    </message>
    <message>
        <source>Write {count} bits, each 0 or 1.</source>
        <translation>Escriba {count} bits, cada uno 0 o 1.</translation>
    </message>
    <message>
        <source>{bits} ({nominal}) is not for {mode}: networks ignore it.</source>
        <translation>{bits} ({nominal}) no es para {mode}: las redes lo ignoran.</translation>
    </message>
    <message>
        <source>{bits} ({nominal}) is not for {mode}: networks read it as {real}.</source>
        <translation>{bits} ({nominal}) no es para {mode}: las redes lo leen como {real}.</translation>
    </message>
    <message>
        <source>{bits} has a unit that is not defined; networks count in minutes.</source>
        <translation>{bits} tiene una unidad sin definir; las redes cuentan en minutos.</translation>
    </message>
    <message>
        <source>{bits} is in units of 320 h. A network that gets it without integrity protection reads {hours} h.</source>
        <translation>{bits} va en unidades de 320 h. Una red que lo recibe sin protección de integridad lee {hours} h.</translation>
    </message>
    <message>
        <source>{timer} cannot be {duration}.</source>
        <translation>{timer} no puede ser {duration}.</translation>
    </message>
    <message>
        <source>{timer} cannot be {wanted} exactly; it becomes {real}.</source>
        <translation>{timer} no puede ser exactamente {wanted}; pasa a {real}.</translation>
    </message>
    <message>
        <source>{timer}: “{text}” is not a code.</source>
        <translation>{timer}: «{text}» no es un código.</translation>
    </message>
    <message>
        <source>“{text}” is not a duration.</source>
        <translation>«{text}» no es una duración.</translation>
    </message>
</context>
<context>
    <name>toml</name>
    <message>
        <source>Correct this line in a text editor.</source>
        <translation>Corrija esta línea en un editor de texto.</translation>
    </message>
    <message>
        <source>Write straight quotation marks (&quot;) in this line, with a text editor.</source>
        <translation>Escriba comillas rectas (&quot;) en esta línea, con un editor de texto.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>{file} no se pudo leer: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} no es texto UTF-8.</translation>
    </message>
    <message>
        <source>{file}, line {line}: character {place} of {key} is {character}, which a module cannot take.</source>
        <translation>{file}, línea {line}: el carácter {place} de {key} es {character}, que un módulo no admite.</translation>
    </message>
    <message>
        <source>{file}, line {line}: character {place} of {key} is {character}, which cannot be sent.</source>
        <translation>{file}, línea {line}: el carácter {place} de {key} es {character}, que no se puede enviar.</translation>
    </message>
    <message>
        <source>{file}, line {line}: context {cid} is there twice.</source>
        <translation>{file}, línea {line}: el contexto {cid} aparece dos veces.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not TOML ({reason}).</source>
        <translation>{file}, línea {line}: esto no es TOML ({reason}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} asks for a user name, and there is none.</source>
        <translation>{file}, línea {line}: {key} pide un nombre de usuario y no hay ninguno.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} goes together with the other timer.</source>
        <translation>{file}, línea {line}: {key} va junto con el otro temporizador.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is missing.</source>
        <translation>{file}, línea {line}: falta {key}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a known key.</source>
        <translation>{file}, línea {line}: {key} no es una clave conocida.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a regular expression ({why}).</source>
        <translation>{file}, línea {line}: {key} no es una expresión regular ({why}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is {value}; it must be from {low} to {high}.</source>
        <translation>{file}, línea {line}: {key} es {value}; debe ir de {low} a {high}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be auto, or a PLMN in five or six digits.</source>
        <translation>{file}, línea {line}: {key} es «{value}»; debe ser auto o un PLMN de cinco o seis dígitos.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be auto, or some of these in order, joined by +: {choices}.</source>
        <translation>{file}, línea {line}: {key} es «{value}»; debe ser auto, o algunos de estos en orden, unidos por +: {choices}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be one of: {choices}.</source>
        <translation>{file}, línea {line}: {key} es «{value}»; debe ser uno de: {choices}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a list of tables.</source>
        <translation>{file}, línea {line}: {key} debe ser una lista de tablas.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a list of texts.</source>
        <translation>{file}, línea {line}: {key} debe ser una lista de textos.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a list of whole numbers.</source>
        <translation>{file}, línea {line}: {key} debe ser una lista de números enteros.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a number.</source>
        <translation>{file}, línea {line}: {key} debe ser un número.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a table.</source>
        <translation>{file}, línea {line}: {key} debe ser una tabla.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a whole number.</source>
        <translation>{file}, línea {line}: {key} debe ser un número entero.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be one line.</source>
        <translation>{file}, línea {line}: {key} debe ser una sola línea.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be text in quotes.</source>
        <translation>{file}, línea {line}: {key} debe ser texto entre comillas.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be true or false.</source>
        <translation>{file}, línea {line}: {key} debe ser true o false.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must begin with AT.</source>
        <translation>{file}, línea {line}: {key} debe empezar por AT.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: {why}</source>
        <translation>{file}, línea {line}: {key}: {why}</translation>
    </message>
</context>
<context>
    <name>tracker</name>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>APN password</source>
        <translation>Contraseña del APN</translation>
    </message>
    <message>
        <source>APN user name</source>
        <translation>Usuario del APN</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Ask which APN it has</source>
        <translation>Preguntar qué APN tiene</translation>
    </message>
    <message>
        <source>Check password and values, then send it again.</source>
        <translation>Compruebe contraseña y valores y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the tracker has power and coverage, and its SIM service. Then retry.</source>
        <translation>Compruebe que el rastreador tiene alimentación y cobertura, y su SIM, servicio. Después reintente.</translation>
    </message>
    <message>
        <source>Check the SMS password, and that the tracker has power and coverage. Then retry.</source>
        <translation>Compruebe la contraseña de SMS y que el rastreador tiene alimentación y cobertura. Después reintente.</translation>
    </message>
    <message>
        <source>Check the number, and that the module has network and its SIM may send SMS. Then retry.</source>
        <translation>Compruebe el número, que el módulo tiene red y que su SIM puede enviar SMS. Después reintente.</translation>
    </message>
    <message>
        <source>Check the password, and that this is the tracker&apos;s own port. Then send it again.</source>
        <translation>Compruebe la contraseña y que este es el puerto propio del rastreador. Después envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Check whether the tracker has it, then say so. Nothing is sent again by itself.</source>
        <translation>Compruebe si el rastreador lo tiene e indíquelo. Nada se envía de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Choose an account, or a port with a module or the tracker itself.</source>
        <translation>Elija una cuenta, o un puerto con un módulo o el propio rastreador.</translation>
    </message>
    <message>
        <source>Delivered, but no answer within {seconds} s.</source>
        <translation>Entregado, pero sin respuesta en {seconds} s.</translation>
    </message>
    <message>
        <source>Delivered; this message has no answer</source>
        <translation>Entregado; este mensaje no tiene respuesta</translation>
    </message>
    <message>
        <source>Follow the steps by hand.</source>
        <translation>Siga los pasos a mano.</translation>
    </message>
    <message>
        <source>Give a device of the account by its name, ICCID or id.</source>
        <translation>Indique un dispositivo de la cuenta por su nombre, ICCID o id.</translation>
    </message>
    <message>
        <source>Give a host name or an IP address.</source>
        <translation>Indique un nombre de host o una dirección IP.</translation>
    </message>
    <message>
        <source>Give codes of network operators, such as 26201, 26202.</source>
        <translation>Indique códigos de operadores de red, como 26201, 26202.</translation>
    </message>
    <message>
        <source>Give it.</source>
        <translation>Indíquelo.</translation>
    </message>
    <message>
        <source>Give shorter or fewer values.</source>
        <translation>Indique valores más cortos o menos.</translation>
    </message>
    <message>
        <source>Give the model, or --form with one of: {forms}.</source>
        <translation>Indique el modelo, o --form con uno de: {forms}.</translation>
    </message>
    <message>
        <source>Give the model, or choose the form.</source>
        <translation>Indique el modelo o elija la variante.</translation>
    </message>
    <message>
        <source>Give the number with its country code, such as +49173871878.</source>
        <translation>Indique el número con su prefijo de país, como +49173871878.</translation>
    </message>
    <message>
        <source>Give the telephone number of its SIM.</source>
        <translation>Indique el número de teléfono de su SIM.</translation>
    </message>
    <message>
        <source>Give {low} to {high}.</source>
        <translation>Indique de {low} a {high}.</translation>
    </message>
    <message>
        <source>Home network (MCC and MNC)</source>
        <translation>Red de origen (MCC y MNC)</translation>
    </message>
    <message>
        <source>It has no APN</source>
        <translation>No tiene APN</translation>
    </message>
    <message>
        <source>It has the APN {apn}</source>
        <translation>Tiene el APN {apn}</translation>
    </message>
    <message>
        <source>It has the APN {apn}, not {wanted}</source>
        <translation>Tiene el APN {apn}, no {wanted}</translation>
    </message>
    <message>
        <source>Sent, as a person checked</source>
        <translation>Enviado, comprobado a mano</translation>
    </message>
    <message>
        <source>Use letters, digits and punctuation other than , # ; $ * and `.</source>
        <translation>Use letras, dígitos y signos que no sean , # ; $ * ni `.</translation>
    </message>
    <message>
        <source>It refuses: {text}</source>
        <translation>Rechaza: {text}</translation>
    </message>
    <message>
        <source>It takes: {values}.</source>
        <translation>Admite: {values}.</translation>
    </message>
    <message>
        <source>Known are: {names}.</source>
        <translation>Se conocen: {names}.</translation>
    </message>
    <message>
        <source>Message {number} has {used} characters; a tracker takes one SMS of {of}.</source>
        <translation>El mensaje {number} tiene {used} caracteres; un rastreador admite un SMS de {of}.</translation>
    </message>
    <message>
        <source>Message {n} of {of} is being sent</source>
        <translation>Se envía el mensaje {n} de {of}</translation>
    </message>
    <message>
        <source>Message {n} of {of}: delivered</source>
        <translation>Mensaje {n} de {of}: entregado</translation>
    </message>
    <message>
        <source>Message {n} of {of}: sent</source>
        <translation>Mensaje {n} de {of}: enviado</translation>
    </message>
    <message>
        <source>Message {n} of {of}: {state}</source>
        <translation>Mensaje {n} de {of}: {state}</translation>
    </message>
    <message>
        <source>Networks to roam in</source>
        <translation>Redes para roaming</translation>
    </message>
    <message>
        <source>No answer; the next message follows</source>
        <translation>Sin respuesta; sigue el mensaje siguiente</translation>
    </message>
    <message>
        <source>No delivery and no answer within {seconds} s.</source>
        <translation>Ni entrega ni respuesta en {seconds} s.</translation>
    </message>
    <message>
        <source>Not a reply that is known: {text}</source>
        <translation>No es una respuesta conocida: {text}</translation>
    </message>
    <message>
        <source>Nothing was chosen to send the texts with.</source>
        <translation>No se ha elegido con qué enviar los textos.</translation>
    </message>
    <message>
        <source>Open it under Trackers and type them again: {names}.</source>
        <translation>Ábralo en Rastreadores y escríbalas de nuevo: {names}.</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Puerto del servidor</translation>
    </message>
    <message>
        <source>Preparing the port</source>
        <translation>Preparando el puerto</translation>
    </message>
    <message>
        <source>Put its file back, or send anew with another form.</source>
        <translation>Vuelva a poner su archivo o envíe de nuevo con otra variante.</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Reiniciarlo</translation>
    </message>
    <message>
        <source>Retry sends it.</source>
        <translation>Reintentar lo envía.</translation>
    </message>
    <message>
        <source>SMS login</source>
        <translation>Usuario de SMS</translation>
    </message>
    <message>
        <source>SMS password</source>
        <translation>Contraseña de SMS</translation>
    </message>
    <message>
        <source>Send it by SMS.</source>
        <translation>Envíelo por SMS.</translation>
    </message>
    <message>
        <source>Sent at {when}, but nobody can tell whether it went out: {reason}</source>
        <translation>Enviado el {when}, pero nadie sabe si salió: {reason}</translation>
    </message>
    <message>
        <source>Serial number of the command</source>
        <translation>Número de serie del comando</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Set the APN</source>
        <translation>Ajustar el APN</translation>
    </message>
    <message>
        <source>Switch mobile data on</source>
        <translation>Activar los datos móviles</translation>
    </message>
    <message>
        <source>Telephone that configures it</source>
        <translation>Teléfono que lo configura</translation>
    </message>
    <message>
        <source>Tell it which telephone may configure it</source>
        <translation>Indicarle qué teléfono puede configurarlo</translation>
    </message>
    <message>
        <source>The call was lost on its way: the provider shows that the SMS was not sent.</source>
        <translation>La llamada se perdió por el camino: el proveedor muestra que el SMS no se envió.</translation>
    </message>
    <message>
        <source>The catalog has no {maker} {form} any more.</source>
        <translation>El catálogo ya no tiene {maker} {form}.</translation>
    </message>
    <message>
        <source>The tracker does not take the password.</source>
        <translation>El rastreador no acepta la contraseña.</translation>
    </message>
    <message>
        <source>There is no tracker to send to.</source>
        <translation>No hay ningún rastreador al que enviar.</translation>
    </message>
    <message>
        <source>This answers another message: {text}</source>
        <translation>Esto responde a otro mensaje: {text}</translation>
    </message>
    <message>
        <source>This maker has more than one form of the text.</source>
        <translation>Este fabricante tiene más de una variante del texto.</translation>
    </message>
    <message>
        <source>Tracker {row} has no name, ICCID or id.</source>
        <translation>El rastreador {row} no tiene nombre, ICCID ni id.</translation>
    </message>
    <message>
        <source>Tracker {row} has no telephone number.</source>
        <translation>El rastreador {row} no tiene número de teléfono.</translation>
    </message>
    <message>
        <source>Use digits only.</source>
        <translation>Use solo dígitos.</translation>
    </message>
    <message>
        <source>Use the digits 0 to 9 and the letters A to F only.</source>
        <translation>Use solo los dígitos 0 a 9 y las letras A a F.</translation>
    </message>
    <message>
        <source>Written to its port</source>
        <translation>Escrito en su puerto</translation>
    </message>
    <message>
        <source>the program ended before the answer came</source>
        <translation>el programa se cerró antes de llegar la respuesta</translation>
    </message>
    <message>
        <source>{maker} has more than one form.</source>
        <translation>{maker} tiene más de una variante.</translation>
    </message>
    <message>
        <source>{maker} {name} does not take {value}.</source>
        <translation>{maker} {name} no admite {value}.</translation>
    </message>
    <message>
        <source>{maker} {name} has no serial form.</source>
        <translation>{maker} {name} no tiene variante por puerto serie.</translation>
    </message>
    <message>
        <source>{maker} {name} takes no SMS.</source>
        <translation>{maker} {name} no admite SMS.</translation>
    </message>
    <message>
        <source>{name} has {length} characters.</source>
        <translation>{name} tiene {length} caracteres.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>Falta {name}.</translation>
    </message>
    <message>
        <source>{name} is not a maker that is known.</source>
        <translation>{name} no es un fabricante conocido.</translation>
    </message>
    <message>
        <source>{name}: character {place} is {character}.</source>
        <translation>{name}: el carácter {place} es {character}.</translation>
    </message>
    <message>
        <source>{name}: the passwords are not kept, and are needed to go on.</source>
        <translation>{name}: las contraseñas no se conservan y hacen falta para seguir.</translation>
    </message>
    <message>
        <source>{n} of {of}: {purpose}</source>
        <translation>{n} de {of}: {purpose}</translation>
    </message>
</context>
<context>
    <name>trackerlist</name>
    <message>
        <source>Give a row for each, with its telephone number, ICCID or name.</source>
        <translation>Dé una fila por rastreador, con su número de teléfono, ICCID o nombre.</translation>
    </message>
    <message>
        <source>There is no tracker in {name}.</source>
        <translation>No hay ningún rastreador en {name}.</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Ask whoever looks after the station, or whoever gave you the program.</source>
        <translation>Pregunte a quien administra la estación o a quien le dio el programa.</translation>
    </message>
    <message>
        <source>Simwright could not look for a newer version: {host} cannot be reached.</source>
        <translation>Simwright no pudo buscar una versión más reciente: no se puede alcanzar {host}.</translation>
    </message>
    <message>
        <source>The answer of {host} about versions cannot be understood.</source>
        <translation>La respuesta de {host} sobre las versiones no se entiende.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This installation does not look for newer versions.</source>
        <translation>Esta instalación no busca versiones más recientes.</translation>
    </message>
    <message>
        <source>Try again when the computer is online.</source>
        <translation>Inténtelo de nuevo cuando el equipo tenga conexión.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Close now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>If you close now, it stops safely and can be resumed on the next start.</source>
        <translation>Si cierra ahora, se detiene sin pérdidas y se puede reanudar en el próximo inicio.</translation>
    </message>
    <message>
        <source>The program ended because of a fault last time.</source>
        <translation>El programa se cerró por un fallo la última vez.</translation>
    </message>
    <message>
        <source>What waited for the network is done: {name}</source>
        <translation>Lo que esperaba a la red está hecho: {name}</translation>
    </message>
    <message>
        <source>What waited for the network was not done with {name}.</source>
        <translation>Lo que esperaba a la red no se hizo con {name}.</translation>
    </message>
    <message>
        <source>What was finished is safe; what was under way can be resumed.</source>
        <translation>Lo terminado está a salvo; lo que estaba en curso se puede reanudar.</translation>
    </message>
    <message>
        <source>Work is still running.</source>
        <translation>Todavía hay trabajo en curso.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>ERROR</source>
        <translation>ERROR</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FAIL</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>PASS</translation>
    </message>
    <message>
        <source>TIMEOUT</source>
        <translation>TIMEOUT</translation>
    </message>
    <message>
        <source>activating</source>
        <translation>activando</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>reserving</source>
        <translation>reservando</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>espera</translation>
    </message>
</context>
</TS>
