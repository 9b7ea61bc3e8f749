<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>Change the account</source>
        <translation>Konto ändern</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Save the account</source>
        <translation>Konto speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As people at this station call it</source>
        <translation>Wie man es an dieser Station nennt</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse der API</translation>
    </message>
    <message>
        <source>Leave it empty for the provider&apos;s usual address</source>
        <translation>Leer lassen für die übliche Adresse des Anbieters</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account-SID</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Adresse für Token</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth-Token</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Application token</source>
        <translation>Application Token</translation>
    </message>
    <message>
        <source>Made in the portal under Integrations</source>
        <translation>Im Portal unter Integrations anzulegen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Only if the provider is reached through one</source>
        <translation>Nur wenn der Anbieter über einen erreicht wird</translation>
    </message>
    <message>
        <source>Company CA file</source>
        <translation>CA-Datei der Firma</translation>
    </message>
    <message>
        <source>PEM, trusted besides the usual authorities; where the company inspects traffic</source>
        <translation>PEM; gilt neben den üblichen Zertifizierungsstellen, wo die Firma den Verkehr prüft</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in use</source>
        <translation>Leer lassen, um den bisherigen Wert zu behalten</translation>
    </message>
    <message>
        <source>Account SID and auth token</source>
        <translation>Account-SID und Auth-Token</translation>
    </message>
    <message>
        <source>OAuth 2 client credentials (KORE)</source>
        <translation>OAuth-2-Client-Zugangsdaten (KORE)</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Es fehlt noch: {fields}</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>{name} testen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Each row takes one eSIM of the account&apos;s stock. It cannot be taken back here.</source>
        <translation>Jede Zeile nimmt eine eSIM aus dem Bestand des Kontos. Das lässt sich hier nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Each row takes one eSIM and activates it: billing starts.</source>
        <translation>Jede Zeile nimmt eine eSIM und aktiviert sie: Die Abrechnung beginnt.</translation>
    </message>
    <message>
        <source>Each row takes one eSIM. New and ready SIMs are not charged until they are active.</source>
        <translation>Jede Zeile nimmt eine eSIM. Neue und bereite SIMs kosten nichts, solange sie nicht aktiv sind.</translation>
    </message>
    <message>
        <source>A SIM can be activated only in a fleet.</source>
        <translation>Eine SIM kann nur in einer Fleet aktiviert werden.</translation>
    </message>
    <message>
        <source>Choose the fleet.</source>
        <translation>Fleet wählen.</translation>
    </message>
    <message>
        <source>Activating starts billing for each SIM, whether the device is used or not.</source>
        <translation>Mit der Aktivierung beginnt die Abrechnung jeder SIM, ob das Gerät genutzt wird oder nicht.</translation>
    </message>
    <message>
        <source>Leave it off to activate later, when the device goes into service.</source>
        <translation>Aus lassen, um später zu aktivieren, wenn das Gerät in Betrieb geht.</translation>
    </message>
    <message>
        <source>Rows with an ICCID take that very eSIM, also where another device has it.</source>
        <translation>Zeilen mit ICCID nehmen genau diese eSIM, auch wenn ein anderes Gerät sie hat.</translation>
    </message>
    <message>
        <source>First deactivate it in the Orchestrator, and delete it from the old device.</source>
        <translation>Sie zuerst im Orchestrator deaktivieren und vom alten Gerät löschen.</translation>
    </message>
    <message>
        <source>Where the eSIMs come from</source>
        <translation>Woher die eSIMs kommen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Profiles and SIMs</source>
        <translation>Profile und SIMs</translation>
    </message>
    <message>
        <source>For the EID of each row</source>
        <translation>Für die EID jeder Zeile</translation>
    </message>
    <message>
        <source>With an activation code for each row</source>
        <translation>Mit einem Aktivierungscode je Zeile</translation>
    </message>
    <message>
        <source>By EID only that device can download the profile. With an activation code any device can, once: choose it for codes that are printed and scanned.</source>
        <translation>Über die EID kann nur dieses Gerät das Profil laden. Mit einem Aktivierungscode kann es jedes Gerät, einmal: richtig für Codes, die gedruckt und gescannt werden.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>The fleet that the new SIMs join; may be left empty.</source>
        <translation>Die Fleet, in die die neuen SIMs kommen; darf leer bleiben.</translation>
    </message>
    <message>
        <source>Fleets and networks…</source>
        <translation>Fleets und Netze …</translation>
    </message>
    <message>
        <source>A new fleet, and the networks of its SIMs</source>
        <translation>Eine neue Fleet, und die Netze ihrer SIMs</translation>
    </message>
    <message>
        <source>Activate the SIMs</source>
        <translation>SIMs aktivieren</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Es gibt noch kein Konto.</translation>
    </message>
    <message>
        <source>An account holds the address and the key of a provider.</source>
        <translation>Ein Konto enthält Adresse und Schlüssel eines Anbieters.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>There is no account yet. It takes the provider, its address and a key.</source>
        <translation>Es gibt noch kein Konto. Nötig sind Anbieter, Adresse und Schlüssel.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of this system, never in a file.</source>
        <translation>Geheimnisse liegen im Schlüsselbund dieses Systems, nie in einer Datei.</translation>
    </message>
    <message>
        <source>This system has no keychain. Secrets are kept until the program ends.</source>
        <translation>Dieses System hat keinen Schlüsselbund. Geheimnisse gelten nur bis zum Ende des Programms.</translation>
    </message>
    <message>
        <source>Set up a keychain (on Linux GNOME Keyring or KWallet), or enter the secrets each time.</source>
        <translation>Einen Schlüsselbund einrichten (unter Linux GNOME Keyring oder KWallet) oder die Geheimnisse jedes Mal eingeben.</translation>
    </message>
</context>
<context>
    <name>ActionStrip</name>
    <message>
        <source>The provider has nothing to choose from.</source>
        <translation>Beim Anbieter gibt es nichts zu wählen.</translation>
    </message>
    <message>
        <source>{action}: done.</source>
        <translation>{action}: erledigt.</translation>
    </message>
    <message>
        <source>{action}: not sent.</source>
        <translation>{action}: nicht gesendet.</translation>
    </message>
    <message>
        <source>Do it when online</source>
        <translation>Ausführen, sobald online</translation>
    </message>
    <message>
        <source>{action}: not done.</source>
        <translation>{action}: nicht ausgeführt.</translation>
    </message>
    <message>
        <source>{action}: not known yet whether it was done.</source>
        <translation>{action}: Ob es ausgeführt wurde, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>{action}: waits, and is sent once the provider can be reached.</source>
        <translation>{action}: wartet und wird gesendet, sobald der Anbieter erreichbar ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>{action}: waiting for the provider…</source>
        <translation>{action}: wartet auf den Anbieter …</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>{action} anyway</source>
        <translation>Trotzdem: {action}</translation>
    </message>
    <message>
        <source>Change it to</source>
        <translation>Ändern zu</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>ICCID of the SIM</source>
        <translation>ICCID der SIM</translation>
    </message>
    <message>
        <source>Scan it, or type its 19 or 20 digits.</source>
        <translation>Scannen, oder ihre 19 oder 20 Ziffern tippen.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>All of them, separated by commas.</source>
        <translation>Alle, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
</context>
<context>
    <name>ApnSection</name>
    <message>
        <source>Access point</source>
        <translation>Zugangspunkt</translation>
    </message>
    <message>
        <source>Recipe name</source>
        <translation>Name des Rezepts</translation>
    </message>
</context>
<context>
    <name>AssignPage</name>
    <message>
        <source>pasted list</source>
        <translation>eingefügte Liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Change columns…</source>
        <translation>Spalten ändern …</translation>
    </message>
    <message>
        <source>Open another list</source>
        <translation>Andere Liste öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send nothing more; what is under way is finished</source>
        <translation>Nichts mehr senden; was unterwegs ist, wird fertig</translation>
    </message>
    <message>
        <source>Assign eSIMs</source>
        <translation>eSIMs zuweisen</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Liste öffnen …</translation>
    </message>
    <message numerus="yes">
        <source>Continue with %n row(s)</source>
        <translation>
            <numerusform>Weiter mit %Ln Zeile</numerusform>
            <numerusform>Weiter mit %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n eSIM(s)</source>
        <translation>
            <numerusform>%Ln eSIM zuweisen</numerusform>
            <numerusform>%Ln eSIMs zuweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n code(s)</source>
        <translation>
            <numerusform>%Ln Code zeigen</numerusform>
            <numerusform>%Ln Codes zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n row(s)</source>
        <translation>
            <numerusform>Mit %Ln Zeile fortfahren</numerusform>
            <numerusform>Mit %Ln Zeilen fortfahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>{name} · account “{account}”</source>
        <translation>{name} · Konto „{account}“</translation>
    </message>
    <message>
        <source>Give each device of a list its eSIM</source>
        <translation>Jedem Gerät einer Liste seine eSIM geben</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {rows} · separator “{separator}” · {encoding}</source>
        <translation>{name} · {rows} · Trennzeichen „{separator}“ · {encoding}</translation>
    </message>
    <message>
        <source>Rows that are not ready stay in this list. Fix them here by double-click, or send them later.</source>
        <translation>Zeilen, die nicht bereit sind, bleiben in der Liste. Hier per Doppelklick berichtigen oder später senden.</translation>
    </message>
    <message>
        <source>Stopped. Nothing more is sent until you go on.</source>
        <translation>Angehalten. Es wird nichts mehr gesendet, bis es weitergeht.</translation>
    </message>
    <message>
        <source>You can leave this page or close the program: the work goes on, or is resumed.</source>
        <translation>Die Seite oder das Programm kann geschlossen werden: Die Arbeit läuft weiter oder wird wieder aufgenommen.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Enter the code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>Konten öffnen</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Gesendetes zeigen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>{account} · {done} of {total}</source>
        <translation>{account} · {done} von {total}</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Fortschritt von {name}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>{name} fortsetzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
</context>
<context>
    <name>BenchCard</name>
    <message>
        <source>Socket {number}</source>
        <translation>Platz {number}</translation>
    </message>
    <message>
        <source>Stop what is being done to this module (Escape)</source>
        <translation>Anhalten, was mit diesem Modul gerade geschieht (Escape)</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Configure and check this module once more (Enter)</source>
        <translation>Dieses Modul noch einmal einrichten und prüfen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Configure and check this module (Enter)</source>
        <translation>Dieses Modul einrichten und prüfen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Read and understood: clear the card (Delete)</source>
        <translation>Gelesen und verstanden: Karte leeren (Entf)</translation>
    </message>
    <message>
        <source>Details of this socket</source>
        <translation>Einzelheiten dieses Platzes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take this socket off the page; its number becomes free</source>
        <translation>Diesen Platz von der Seite nehmen; seine Nummer wird frei</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>BenchCounts</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>BenchDesk</name>
    <message>
        <source>Start all ({count})</source>
        <translation>Alle starten ({count})</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Alle starten</translation>
    </message>
    <message>
        <source>Retry failed ({count})</source>
        <translation>Fehlgeschlagene wiederholen ({count})</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Prüfplatz</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>What each module should have</source>
        <translation>Was jedes Modul haben soll</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>No module is plugged in.</source>
        <translation>Es ist kein Modul angesteckt.</translation>
    </message>
    <message>
        <source>Plug one in: its card appears here by itself. Then Start configures and checks it.</source>
        <translation>Modul anstecken: Seine Karte erscheint hier von selbst. Starten richtet es dann ein und prüft es.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
</context>
<context>
    <name>BenchDetail</name>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Zeigen, was gesendet würde</translation>
    </message>
    <message>
        <source>Reads the module, and changes nothing</source>
        <translation>Liest das Modul und ändert nichts</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>The traffic of the last sessions in this socket</source>
        <translation>Der Verkehr der letzten Sitzungen an diesem Platz</translation>
    </message>
    <message>
        <source>Restore previous values</source>
        <translation>Vorherige Werte wiederherstellen</translation>
    </message>
    <message>
        <source>Those from before the last run</source>
        <translation>Die Werte von vor dem letzten Lauf</translation>
    </message>
    <message>
        <source>Restore these values?</source>
        <translation>Diese Werte wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Name and number</source>
        <translation>Name und Nummer</translation>
    </message>
    <message>
        <source>Rename this socket (F2)</source>
        <translation>Diesen Platz umbenennen (F2)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Requested and granted</source>
        <translation>Angefordert und gewährt</translation>
    </message>
    <message>
        <source>{value} already</source>
        <translation>schon {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>requested {requested}
granted {granted}</source>
        <translation>angefordert {requested}
gewährt {granted}</translation>
    </message>
</context>
<context>
    <name>BenchOptions</name>
    <message>
        <source>Start when a module is plugged in</source>
        <translation>Starten, wenn ein Modul angesteckt wird</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Modules that are configured at once</source>
        <translation>Module, die gleichzeitig eingerichtet werden</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Recipe “{name}” · APN {apn}</source>
        <translation>Rezept „{name}“ · APN {apn}</translation>
    </message>
    <message>
        <source>changes not saved</source>
        <translation>Änderungen nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>BicCard</name>
    <message>
        <source>Batch identification code (BIC1 of a card, BIC2 of a box)</source>
        <translation>Batch Identification Code (BIC1 einer Karte, BIC2 einer Schachtel)</translation>
    </message>
    <message>
        <source>Batch identification code</source>
        <translation>Batch Identification Code</translation>
    </message>
    <message>
        <source>Keep this code and enter one more; a scanner needs no click</source>
        <translation>Diesen Code behalten und einen weiteren eingeben; ein Scanner braucht keinen Klick</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Weiteren hinzufügen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Forget the codes on this page; nothing was sent</source>
        <translation>Die Codes auf dieser Seite vergessen; gesendet wurde nichts</translation>
    </message>
    <message>
        <source>Scan, type or paste it</source>
        <translation>Scannen, tippen oder einfügen</translation>
    </message>
</context>
<context>
    <name>BicFlow</name>
    <message>
        <source>Lists of BICs (*.csv *.txt *.tsv)</source>
        <translation>BIC-Listen (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a list of BICs</source>
        <translation>BIC-Liste öffnen</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Bilder ({endings})</translation>
    </message>
    <message>
        <source>Open a picture of a card or a box</source>
        <translation>Bild einer Karte oder Schachtel öffnen</translation>
    </message>
    <message>
        <source>Only register</source>
        <translation>Nur registrieren</translation>
    </message>
    <message>
        <source>Scan the code of a card or a box, or open a list of codes.</source>
        <translation>Code einer Karte oder Schachtel scannen, oder eine Liste mit Codes öffnen.</translation>
    </message>
    <message>
        <source>What a code claims is shown before anything is registered.</source>
        <translation>Was ein Code übernimmt, ist zu sehen, bevor etwas registriert wird.</translation>
    </message>
    <message>
        <source>Open a list of BICs…</source>
        <translation>BIC-Liste öffnen …</translation>
    </message>
    <message>
        <source>There is no account at EMnify or Super SIM yet.</source>
        <translation>Es gibt noch kein Konto bei EMnify oder Super SIM.</translation>
    </message>
    <message>
        <source>SIMs are registered in an account; it holds the address and the key of the provider.</source>
        <translation>SIMs werden in einem Konto registriert; es enthält Adresse und Schlüssel des Anbieters.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
</context>
<context>
    <name>CallbackField</name>
    <message>
        <source>Super SIM tells {url} ({method}) of each profile.</source>
        <translation>Super SIM meldet jedes Profil an {url} ({method}).</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Callback-Adresse</translation>
    </message>
    <message>
        <source>Called when a profile is ready. It may be left empty: this program asks by itself.</source>
        <translation>Wird aufgerufen, wenn ein Profil bereit ist. Darf leer bleiben: Dieses Programm fragt selbst nach.</translation>
    </message>
    <message>
        <source>HTTP method of the call</source>
        <translation>HTTP-Methode des Aufrufs</translation>
    </message>
</context>
<context>
    <name>CameraWindow</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Bild der Kamera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Step {number} of {of}</source>
        <translation>Schritt {number} von {of}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
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
        <translation>ANGEHALTEN</translation>
    </message>
    <message>
        <source>Plug in a module</source>
        <translation>Modul anstecken</translation>
    </message>
    <message>
        <source>Something is plugged in.</source>
        <translation>Etwas ist angesteckt.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>abziehen</translation>
    </message>
</context>
<context>
    <name>CardChoicesCard</name>
    <message>
        <source>More than one SIM would be named {name}.</source>
        <translation>Mehr als eine SIM hieße {name}.</translation>
    </message>
    <message>
        <source>Then, for each SIM</source>
        <translation>Dann, für jede SIM</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Give each SIM a name</source>
        <translation>Jeder SIM einen Namen geben</translation>
    </message>
    <message>
        <source>Name of the SIMs</source>
        <translation>Name der SIMs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>left new (not billed, no connection)</source>
        <translation>neu lassen (ohne Kosten, ohne Verbindung)</translation>
    </message>
    <message>
        <source>ready (billed once it is used)</source>
        <translation>bereit (kostet ab der ersten Nutzung)</translation>
    </message>
    <message>
        <source>active (billed from today)</source>
        <translation>aktiv (kostet ab heute)</translation>
    </message>
</context>
<context>
    <name>CardEntry</name>
    <message>
        <source>ICCID of a card</source>
        <translation>ICCID einer Karte</translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation>Registrierungscode</translation>
    </message>
    <message>
        <source>Scan, type or paste it</source>
        <translation>Scannen, tippen oder einfügen</translation>
    </message>
    <message>
        <source>10 characters</source>
        <translation>10 Zeichen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Put the card on the list; nothing is sent yet</source>
        <translation>Karte in die Liste aufnehmen; gesendet wird noch nichts</translation>
    </message>
</context>
<context>
    <name>CardsFlow</name>
    <message>
        <source>Lists of cards (*.csv *.txt *.tsv)</source>
        <translation>Kartenlisten (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a list of cards</source>
        <translation>Kartenliste öffnen</translation>
    </message>
    <message>
        <source>Type or scan a card, or open a list of cards.</source>
        <translation>Karte tippen oder scannen, oder eine Kartenliste öffnen.</translation>
    </message>
    <message>
        <source>A CSV has the columns ICCID and registration code. It can also be dropped here, or pasted.</source>
        <translation>Eine CSV-Datei hat die Spalten ICCID und Registrierungscode. Sie kann auch hier abgelegt oder eingefügt werden.</translation>
    </message>
    <message>
        <source>Try the sample cards</source>
        <translation>Mit den Beispielkarten versuchen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Forget the cards on this page; nothing was sent</source>
        <translation>Die Karten auf dieser Seite vergessen; gesendet wurde nichts</translation>
    </message>
</context>
<context>
    <name>CardsTable</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be registered and are left out.</source>
        <translation>
            <numerusform>%Ln Zeile lässt sich nicht registrieren und wird ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen lassen sich nicht registrieren und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Take this card out</source>
        <translation>Diese Karte herausnehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Leave the chosen cards as they are at the provider</source>
        <translation>Die gewählten Karten beim Anbieter lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Put the chosen card back into the line above, to be corrected</source>
        <translation>Die gewählte Karte zum Berichtigen zurück in die Zeile oben holen</translation>
    </message>
    <message>
        <source>Cards to register</source>
        <translation>Zu registrierende Karten</translation>
    </message>
</context>
<context>
    <name>CardsWords</name>
    <message numerus="yes">
        <source>Register %n SIM(s)</source>
        <translation>
            <numerusform>%Ln SIM registrieren</numerusform>
            <numerusform>%Ln SIMs registrieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>SIMs registrieren</translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s) will be billed from today.</source>
        <translation>
            <numerusform>%Ln SIM wird ab heute berechnet.</numerusform>
            <numerusform>%Ln SIMs werden ab heute berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether they are used or not. Ready SIMs are billed only once they are used.</source>
        <translation>Ob sie benutzt werden oder nicht. Bereite SIMs werden erst berechnet, wenn sie benutzt werden.</translation>
    </message>
    <message>
        <source>Register and activate</source>
        <translation>Registrieren und aktivieren</translation>
    </message>
    <message>
        <source>A SIM can be made ready or active only in a fleet. Choose the fleet.</source>
        <translation>Bereit oder aktiv wird eine SIM nur in einer Fleet. Fleet wählen.</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>Eingefügtes</translation>
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
        <translation>hier nicht vorhanden</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfällt</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Export problems…</source>
        <translation>Probleme exportieren …</translation>
    </message>
    <message>
        <source>Use this row anyway</source>
        <translation>Diese Zeile trotzdem verwenden</translation>
    </message>
    <message>
        <source>Undo this decision</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Rows of the list and what was found</source>
        <translation>Zeilen der Liste und was gefunden wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%Ln bereit</numerusform>
            <numerusform>%Ln bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%Ln mit Problem</numerusform>
            <numerusform>%Ln mit Problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the rows with problems</source>
        <translation>Zeilen mit Problemen exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>probleme.csv</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Wait for the network, s</source>
        <translation>Auf das Netz warten, s</translation>
    </message>
    <message>
        <source>Host to ping</source>
        <translation>Host für den Ping</translation>
    </message>
    <message>
        <source>Seconds; 0 skips the network check</source>
        <translation>Sekunden; 0 lässt die Prüfung des Netzes weg</translation>
    </message>
    <message>
        <source>no ping</source>
        <translation>kein Ping</translation>
    </message>
    <message>
        <source>Name or address of a host, asked over the data session where the module can</source>
        <translation>Name oder Adresse eines Hosts; gefragt wird über die Datensitzung, wo das Modul es kann</translation>
    </message>
    <message>
        <source>Wait for a data session with an address</source>
        <translation>Auf eine Datensitzung mit Adresse warten</translation>
    </message>
    <message>
        <source>The network is not waited for.</source>
        <translation>Auf das Netz wird nicht gewartet.</translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>SIMs</source>
        <translation>SIMs</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>Stand jetzt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>Nachfrage läuft …</translation>
    </message>
    <message>
        <source>What these codes claim</source>
        <translation>Was diese Codes übernehmen</translation>
    </message>
    <message>
        <source>What this code claims</source>
        <translation>Was dieser Code übernimmt</translation>
    </message>
    <message>
        <source>not reported by the provider</source>
        <translation>vom Anbieter nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot be claimed and are left out.</source>
        <translation>
            <numerusform>%Ln Code lässt sich nicht übernehmen und wird ausgelassen.</numerusform>
            <numerusform>%Ln Codes lassen sich nicht übernehmen und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a line to see what to do.</source>
        <translation>Auf eine Zeile zeigen, um zu sehen, was zu tun ist.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut nachfragen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>SIM state</source>
        <translation>SIM-Zustand</translation>
    </message>
    <message>
        <source>issued (not billed)</source>
        <translation>ausgegeben (ohne Kosten)</translation>
    </message>
    <message>
        <source>factory test (free at first)</source>
        <translation>Werkstest (erst kostenlos)</translation>
    </message>
    <message>
        <source>activated (billed from today)</source>
        <translation>aktiviert (kostet ab heute)</translation>
    </message>
    <message>
        <source>Take this code out</source>
        <translation>Diesen Code herausnehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Leave the chosen codes as they are at the provider</source>
        <translation>Die gewählten Codes beim Anbieter lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Codes to claim</source>
        <translation>Zu übernehmende Codes</translation>
    </message>
</context>
<context>
    <name>CodeBuild</name>
    <message>
        <source>SM-DP+ address</source>
        <translation>SM-DP+-Adresse</translation>
    </message>
    <message>
        <source>MatchingID</source>
        <translation>MatchingID</translation>
    </message>
    <message>
        <source>SM-DP+ OID (optional)</source>
        <translation>SM-DP+-OID (optional)</translation>
    </message>
    <message>
        <source>Whoever downloads it is asked for a confirmation code</source>
        <translation>Beim Laden wird nach einem Bestätigungscode gefragt</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Code erzeugen</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Type, paste or scan an activation code: LPA:1$…</source>
        <translation>Aktivierungscode tippen, einfügen oder scannen: LPA:1$…</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Aktivierungscode</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Explain the code and draw it</source>
        <translation>Code erklären und zeichnen</translation>
    </message>
    <message>
        <source>Make a code of its fields</source>
        <translation>Einen Code aus seinen Feldern erzeugen</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Bild öffnen …</translation>
    </message>
    <message>
        <source>Read the code out of a picture; one can also be dropped here</source>
        <translation>Code aus einem Bild lesen; es kann auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>Code aus der E-Mail</translation>
    </message>
    <message>
        <source>6 digits</source>
        <translation>6 Ziffern</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Neuen Code senden</translation>
    </message>
</context>
<context>
    <name>CodeStyle</name>
    <message>
        <source>Error level</source>
        <translation>Fehlerkorrektur</translation>
    </message>
    <message>
        <source>Error level of the QR code</source>
        <translation>Fehlerkorrektur des QR-Codes</translation>
    </message>
    <message>
        <source>How much of the code may be damaged. More needs a larger symbol.</source>
        <translation>Wie viel vom Code beschädigt sein darf. Mehr braucht ein größeres Symbol.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Writes the host in capital letters, which needs less room. It is the same host for every phone.</source>
        <translation>Schreibt den Host in Großbuchstaben, was weniger Platz braucht. Für jedes Telefon ist es derselbe Host.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>As large as the screen allows, for a phone to scan</source>
        <translation>So groß wie der Bildschirm erlaubt, zum Scannen mit dem Telefon</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the QR code as PNG, SVG or PDF</source>
        <translation>Den QR-Code als PNG, SVG oder PDF speichern</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>SM-DP+-Adresse</translation>
    </message>
    <message>
        <source>MatchingID</source>
        <translation>MatchingID</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>Bestätigungscode</translation>
    </message>
    <message>
        <source>SM-DP+ OID</source>
        <translation>SM-DP+-OID</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Code verbergen</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>version {version}, level {level} · read back and equal</source>
        <translation>Version {version}, Stufe {level} · zurückgelesen und gleich</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>wird verlangt</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>wird nicht verlangt</translation>
    </message>
    <message>
        <source>None: the SM-DP+ knows the device by its EID.</source>
        <translation>Keine: Der SM-DP+ kennt das Gerät an seiner EID.</translation>
    </message>
    <message>
        <source>Whoever downloads the profile is asked for a code that comes by another way.</source>
        <translation>Wer das Profil lädt, wird nach einem Code gefragt, der auf anderem Weg kommt.</translation>
    </message>
    <message>
        <source>The download starts without a further question.</source>
        <translation>Das Laden beginnt ohne weitere Frage.</translation>
    </message>
    <message>
        <source>The server that holds the profile.</source>
        <translation>Der Server, der das Profil bereithält.</translation>
    </message>
    <message>
        <source>Which profile it is. Whoever has it can download the profile, once.</source>
        <translation>Welches Profil es ist. Wer sie hat, kann das Profil laden, einmal.</translation>
    </message>
    <message>
        <source>The server must prove that it has this number.</source>
        <translation>Der Server muss nachweisen, dass er diese Nummer hat.</translation>
    </message>
    <message>
        <source>Fields of SGP.22 version 3; they are kept as they are.</source>
        <translation>Felder aus SGP.22 Version 3; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The profile of this code was already downloaded.</source>
        <translation>Das Profil dieses Codes wurde schon geladen.</translation>
    </message>
    <message>
        <source>A code works once. Print or show it again only if you know why.</source>
        <translation>Ein Code gilt einmal. Nur aus gutem Grund noch einmal drucken oder zeigen.</translation>
    </message>
</context>
<context>
    <name>CodesOut</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>Der Code ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The SM-DP+ address is on the clipboard.</source>
        <translation>Die SM-DP+-Adresse ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the list for the device management system</source>
        <translation>Liste für die Geräteverwaltung speichern</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) listed in {name}.</source>
        <translation>
            <numerusform>%Ln Gerät in {name} aufgeführt.</numerusform>
            <numerusform>%Ln Geräte in {name} aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>It was read back and is equal.</source>
        <translation>Es wurde zurückgelesen und ist gleich.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>QR-Code speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a picture of a code</source>
        <translation>Bild eines Codes öffnen</translation>
    </message>
    <message>
        <source>Codes typed or read here</source>
        <translation>Hier getippte oder gelesene Codes</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Etiketten drucken …</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Vorlagen …</translation>
    </message>
    <message>
        <source>Codes and labels</source>
        <translation>Codes und Etiketten</translation>
    </message>
    <message>
        <source>There is no activation code here yet.</source>
        <translation>Hier ist noch kein Aktivierungscode.</translation>
    </message>
    <message>
        <source>No unit of “{name}” has a code yet.</source>
        <translation>Noch hat keine Einheit von „{name}“ einen Code.</translation>
    </message>
    <message>
        <source>The codes of an assignment appear here by themselves.</source>
        <translation>Die Codes einer Zuweisung erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>QR codes on screen, as pictures and as labels, each read back</source>
        <translation>QR-Codes am Bildschirm, als Bild und als Etikett, jeder zurückgelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) typed or read here</source>
        <translation>
            <numerusform>%Ln Code hier getippt oder gelesen</numerusform>
            <numerusform>%Ln Codes hier getippt oder gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of “{name}”</source>
        <translation>
            <numerusform>%Ln Einheit von „{name}“</numerusform>
            <numerusform>%Ln Einheiten von „{name}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already downloaded</source>
        <translation>
            <numerusform>%Ln schon geladen</numerusform>
            <numerusform>%Ln schon geladen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesTable</name>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Units with codes</source>
        <translation>Einheiten mit Codes</translation>
    </message>
    <message>
        <source>typed or read here</source>
        <translation>hier getippt oder gelesen</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>kein Etikett</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>Nobody has been given this code yet.</source>
        <translation>Diesen Code hat noch niemand bekommen.</translation>
    </message>
    <message>
        <source>The code was shown or copied; no label was saved.</source>
        <translation>Der Code wurde gezeigt oder kopiert; ein Etikett wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The code was saved as a picture, which was read back.</source>
        <translation>Der Code wurde als Bild gespeichert, das zurückgelesen wurde.</translation>
    </message>
    <message>
        <source>A label was saved and read back.</source>
        <translation>Ein Etikett wurde gespeichert und zurückgelesen.</translation>
    </message>
    <message>
        <source>The provider says that the profile was downloaded.</source>
        <translation>Der Anbieter meldet, dass das Profil geladen wurde.</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>What each column holds</source>
        <translation>Was in den Spalten steht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ICCID (optional)</source>
        <translation>ICCID (optional)</translation>
    </message>
    <message>
        <source>Read the list with these columns</source>
        <translation>Liste mit diesen Spalten lesen</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Erwartete Antwort</translation>
    </message>
    <message>
        <source>Time-out, s</source>
        <translation>Zeitgrenze, s</translation>
    </message>
    <message>
        <source>A regular expression that a line of the answer has to match; empty: OK is enough</source>
        <translation>Ein regulärer Ausdruck, auf den eine Zeile der Antwort passen muss; leer: OK genügt</translation>
    </message>
    <message>
        <source>Go on where the module refuses it</source>
        <translation>Weitermachen, wo das Modul ihn ablehnt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Send this command before the one above it</source>
        <translation>Diesen Befehl vor dem darüber senden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take this command out of the recipe</source>
        <translation>Diesen Befehl aus dem Rezept nehmen</translation>
    </message>
</context>
<context>
    <name>CommandsSection</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>None are sent.</source>
        <translation>Es werden keine gesendet.</translation>
    </message>
    <message>
        <source>Sent in this order after the settings, before the network is waited for.</source>
        <translation>In dieser Reihenfolge gesendet: nach den Einstellungen, bevor auf das Netz gewartet wird.</translation>
    </message>
    <message>
        <source>Add a command</source>
        <translation>Befehl hinzufügen</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Console · {socket}</source>
        <translation>Konsole · {socket}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Make this line a favourite</source>
        <translation>Diese Zeile zum Favoriten machen</translation>
    </message>
    <message>
        <source>No traffic here yet.</source>
        <translation>Noch kein Verkehr.</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Datei senden</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Save the traffic</source>
        <translation>Verkehr speichern</translation>
    </message>
    <message>
        <source>Text for the module. Enter sends it, Escape leaves it out.</source>
        <translation>Text für das Modul. Die Eingabetaste sendet ihn, Escape lässt ihn weg.</translation>
    </message>
    <message>
        <source>Command, for example AT+CSQ. Ctrl+R searches what was typed before.</source>
        <translation>Befehl, zum Beispiel AT+CSQ. Strg+R sucht in früheren Eingaben.</translation>
    </message>
    <message>
        <source>Line to send</source>
        <translation>Zu sendende Zeile</translation>
    </message>
    <message>
        <source>Traffic of the chosen socket</source>
        <translation>Verkehr des gewählten Platzes</translation>
    </message>
</context>
<context>
    <name>ConsoleBar</name>
    <message>
        <source>Favourites and macros</source>
        <translation>Favoriten und Makros</translation>
    </message>
    <message>
        <source>Search the traffic (Ctrl+F)</source>
        <translation>Im Verkehr suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Copy all traffic of this socket</source>
        <translation>Den ganzen Verkehr dieses Platzes kopieren</translation>
    </message>
    <message>
        <source>Save the traffic</source>
        <translation>Verkehr speichern</translation>
    </message>
    <message>
        <source>Clear the console (Ctrl+L)</source>
        <translation>Konsole leeren (Strg+L)</translation>
    </message>
    <message>
        <source>Speed, line ending, view, files</source>
        <translation>Geschwindigkeit, Zeilenende, Ansicht, Dateien</translation>
    </message>
    <message>
        <source>More room for the console</source>
        <translation>Mehr Platz für die Konsole</translation>
    </message>
    <message>
        <source>Go on (Ctrl+P)</source>
        <translation>Weiterlaufen (Strg+P)</translation>
    </message>
    <message>
        <source>Pause the view and go on receiving (Ctrl+P)</source>
        <translation>Ansicht anhalten und weiter empfangen (Strg+P)</translation>
    </message>
    <message>
        <source>paused; what arrives meanwhile is kept</source>
        <translation>angehalten; was währenddessen kommt, bleibt erhalten</translation>
    </message>
    <message>
        <source>what the program and the module send each other</source>
        <translation>was Programm und Modul einander senden</translation>
    </message>
</context>
<context>
    <name>ConsoleFind</name>
    <message>
        <source>Search the traffic</source>
        <translation>Im Verkehr suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleMacroEditor</name>
    <message>
        <source>Name of the macro</source>
        <translation>Name des Makros</translation>
    </message>
    <message>
        <source>Lines of the macro</source>
        <translation>Zeilen des Makros</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Text for &gt;</source>
        <translation>Text für &gt;</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Regular expression that the answer has; without one it must not be an error.</source>
        <translation>Regulärer Ausdruck, den die Antwort hat; ohne einen darf sie kein Fehler sein.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>Gewählte Zeile entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A macro needs a name and a line to send.</source>
        <translation>Ein Makro braucht einen Namen und eine Zeile zum Senden.</translation>
    </message>
    <message>
        <source>Line {number}: not a regular expression ({reason}).</source>
        <translation>Zeile {number}: kein regulärer Ausdruck ({reason}).</translation>
    </message>
    <message>
        <source>Line {number}: the seconds are a number from 0.1 to 600.</source>
        <translation>Zeile {number}: Die Sekunden sind eine Zahl von 0,1 bis 600.</translation>
    </message>
</context>
<context>
    <name>ConsoleMacros</name>
    <message>
        <source>Favourites and macros</source>
        <translation>Favoriten und Makros</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The star keeps a line, the plus makes a macro of several.</source>
        <translation>Noch ist nichts aufbewahrt. Der Stern behält eine Zeile, das Plus macht ein Makro aus mehreren.</translation>
    </message>
    <message>
        <source>Send the chosen one (Enter)</source>
        <translation>Gewählten Eintrag senden (Eingabetaste)</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Neues Makro</translation>
    </message>
    <message>
        <source>Edit the chosen macro</source>
        <translation>Gewähltes Makro bearbeiten</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Gewählten Eintrag entfernen</translation>
    </message>
    <message>
        <source>Import macros from a file</source>
        <translation>Makros aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Export all macros to a file</source>
        <translation>Alle Makros in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Import macros</source>
        <translation>Makros importieren</translation>
    </message>
    <message>
        <source>Macros (*.toml)</source>
        <translation>Makros (*.toml)</translation>
    </message>
    <message>
        <source>Export macros</source>
        <translation>Makros exportieren</translation>
    </message>
</context>
<context>
    <name>ConsoleMenu</name>
    <message>
        <source>Close the port</source>
        <translation>Port schließen</translation>
    </message>
    <message>
        <source>Open the port and listen</source>
        <translation>Port öffnen und mithören</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>Bedeutungen</translation>
    </message>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>Bytes hexadezimal</translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation>Zeilenende</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Speed in baud</source>
        <translation>Geschwindigkeit in Baud</translation>
    </message>
    <message>
        <source>Find the speed</source>
        <translation>Geschwindigkeit finden</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Flusskontrolle</translation>
    </message>
    <message>
        <source>RTS and CTS</source>
        <translation>RTS und CTS</translation>
    </message>
    <message>
        <source>XON and XOFF</source>
        <translation>XON und XOFF</translation>
    </message>
    <message>
        <source>DTR on</source>
        <translation>DTR an</translation>
    </message>
    <message>
        <source>Send the lines of a file…</source>
        <translation>Die Zeilen einer Datei senden …</translation>
    </message>
    <message>
        <source>Send a file as it is…</source>
        <translation>Eine Datei senden, wie sie ist …</translation>
    </message>
    <message>
        <source>History of this port only</source>
        <translation>Nur Verlauf dieses Ports</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>Verlauf vergessen</translation>
    </message>
</context>
<context>
    <name>ConsoleStatus</name>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} von {of}</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis die Reihe daran ist</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>open at {baud} baud</source>
        <translation>offen mit {baud} Baud</translation>
    </message>
    <message>
        <source>the recipe has the port</source>
        <translation>das Rezept hat den Port</translation>
    </message>
    <message>
        <source>port closed</source>
        <translation>Port geschlossen</translation>
    </message>
    <message>
        <source>Stop sending (Escape)</source>
        <translation>Senden anhalten (Escape)</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message numerus="yes">
        <source>… %n lines are not shown …</source>
        <translation>
            <numerusform>… %Ln Zeile wird nicht gezeigt …</numerusform>
            <numerusform>… %Ln Zeilen werden nicht gezeigt …</numerusform>
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
        <translation>PDP-Typ</translation>
    </message>
    <message>
        <source>PDP context</source>
        <translation>PDP-Kontext</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Number of the context (CID), 1 to 16; most modules use 1</source>
        <translation>Nummer des Kontexts (CID), 1 bis 16; die meisten Module verwenden 1</translation>
    </message>
    <message>
        <source>Remove this context</source>
        <translation>Diesen Kontext entfernen</translation>
    </message>
</context>
<context>
    <name>ContextsSection</name>
    <message>
        <source>Further contexts</source>
        <translation>Weitere Kontexte</translation>
    </message>
    <message>
        <source>For devices that use a second APN, such as one for management.</source>
        <translation>Für Geräte mit einem zweiten APN, etwa einem zur Verwaltung.</translation>
    </message>
    <message>
        <source>Add a context</source>
        <translation>Kontext hinzufügen</translation>
    </message>
</context>
<context>
    <name>CopyFacts</name>
    <message>
        <source>Copy: {name}</source>
        <translation>Kopieren: {name}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Simwright has a fault</source>
        <translation>Simwright hat einen Fehler</translation>
    </message>
    <message>
        <source>Something happened that the program did not foresee. What was finished is safe in the ledger; what was being done may have to be done again. Please send this text to support.</source>
        <translation>Etwas ist geschehen, womit das Programm nicht gerechnet hat. Was fertig war, ist im Ledger sicher; was gerade lief, muss vielleicht wiederholt werden. Diesen Text bitte an den Support senden.</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <source>The log is in {file}</source>
        <translation>Das Protokoll liegt in {file}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Supportpaket …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>CycleField</name>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Bits of the cycle</source>
        <translation>Bits des Zyklus</translation>
    </message>
    <message>
        <source>Paging time window</source>
        <translation>Paging Time Window</translation>
    </message>
    <message>
        <source>Bits of the window</source>
        <translation>Bits des Fensters</translation>
    </message>
    <message>
        <source>Choose a cycle, or type one: a value without an exact code is rounded</source>
        <translation>Einen Zyklus wählen oder eingeben: Ein Wert ohne genauen Code wird gerundet</translation>
    </message>
    <message>
        <source>{network}: taken as no request</source>
        <translation>{network}: gilt als keine Anforderung</translation>
    </message>
    <message>
        <source>left to the network</source>
        <translation>dem Netz überlassen</translation>
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
        <translation>Zeile {row}, {name}: Wurde sie vergeben?</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>It was made</source>
        <translation>Sie wurde vergeben</translation>
    </message>
    <message>
        <source>I found it at the provider; nothing is sent again</source>
        <translation>Beim Anbieter gefunden; es wird nichts noch einmal gesendet</translation>
    </message>
    <message>
        <source>It was not made</source>
        <translation>Sie wurde nicht vergeben</translation>
    </message>
    <message>
        <source>The row waits again, and is sent when you go on</source>
        <translation>Die Zeile wartet wieder und wird beim Fortfahren gesendet</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut nachfragen</translation>
    </message>
    <message>
        <source>Ask the provider once more what it shows</source>
        <translation>Den Anbieter noch einmal fragen, was zu sehen ist</translation>
    </message>
    <message>
        <source>asking the provider…</source>
        <translation>Frage beim Anbieter nach …</translation>
    </message>
</context>
<context>
    <name>DeviceListModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>ready, as you decided</source>
        <translation>bereit, wie entschieden</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>DeviceTable</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Set up as trackers…</source>
        <translation>Als Tracker einrichten …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienste</translation>
    </message>
</context>
<context>
    <name>DeviceTimeline</name>
    <message>
        <source>Part of an event</source>
        <translation>Teil eines Ereignisses</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Events of the device, newest first</source>
        <translation>Ereignisse des Geräts, neueste zuerst</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Ohne Zeit</translation>
    </message>
    <message>
        <source>No event matches. Clear the filter to see every event.</source>
        <translation>Kein Ereignis passt. Filter leeren, um alle zu sehen.</translation>
    </message>
    <message>
        <source>The provider has no events of this device yet.</source>
        <translation>Der Anbieter hat von diesem Gerät noch keine Ereignisse.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Ask again</source>
        <translation>Erneut nachfragen</translation>
    </message>
    <message>
        <source>{names}
Some devices may get the same name. Put {field} into it.</source>
        <translation>{names}
Manche Geräte könnten gleich heißen. {field} in den Namen aufnehmen.</translation>
    </message>
    <message>
        <source>Then make a device from each SIM</source>
        <translation>Dann je SIM ein Gerät anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service policy</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Coverage policy</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Name of the devices</source>
        <translation>Name der Geräte</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>left disabled</source>
        <translation>deaktiviert lassen</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>{name}: {action}, done.</source>
        <translation>{name}: {action}, erledigt.</translation>
    </message>
    <message>
        <source>{name}: {action}</source>
        <translation>{name}: {action}</translation>
    </message>
    <message>
        <source>{call}: not done.</source>
        <translation>{call}: nicht ausgeführt.</translation>
    </message>
    <message>
        <source>{call}: done.</source>
        <translation>{call}: erledigt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s)</source>
        <translation>
            <numerusform>%Ln SIM</numerusform>
            <numerusform>%Ln SIMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Ask the provider again (F5)</source>
        <translation>Den Anbieter erneut fragen (F5)</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>There is no account whose devices can be shown.</source>
        <translation>Es gibt kein Konto, dessen Geräte sich zeigen lassen.</translation>
    </message>
    <message>
        <source>Devices are kept by accounts at EMnify and Super SIM.</source>
        <translation>Geräte werden von Konten bei EMnify und Super SIM geführt.</translation>
    </message>
</context>
<context>
    <name>DiagnosisPanel</name>
    <message>
        <source>Checks each step from the SIM to the data with what the provider knows now. Ends in one finding.</source>
        <translation>Prüft jeden Schritt von der SIM bis zu den Daten anhand dessen, was der Anbieter jetzt weiß. Endet in einem Befund.</translation>
    </message>
    <message>
        <source>Asking the provider: SIM, device, network, events, data session, data …</source>
        <translation>Frage den Anbieter: SIM, Gerät, Netz, Ereignisse, Datensitzung, Daten …</translation>
    </message>
    <message>
        <source>The diagnosis is under way</source>
        <translation>Die Diagnose läuft</translation>
    </message>
    <message>
        <source>Diagnose again</source>
        <translation>Erneut diagnostizieren</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostizieren</translation>
    </message>
</context>
<context>
    <name>EdrxSection</name>
    <message>
        <source>Extended discontinuous reception (eDRX)</source>
        <translation>Extended Discontinuous Reception (eDRX)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>eDRX</source>
        <translation>eDRX</translation>
    </message>
    <message>
        <source>on, with this cycle</source>
        <translation>an, mit diesem Zyklus</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>FindingView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the finding with its evidence</source>
        <translation>Befund mit seinen Belegen kopieren</translation>
    </message>
    <message>
        <source>What was found on the way</source>
        <translation>Was dabei zu sehen war</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Stand {time}</translation>
    </message>
    <message>
        <source>As of {time}; later changes are not included</source>
        <translation>Stand {time}; spätere Änderungen fehlen</translation>
    </message>
</context>
<context>
    <name>FleetDesk</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Fleets and networks</source>
        <translation>Fleets und Netze</translation>
    </message>
    <message>
        <source>New fleet</source>
        <translation>Neue Fleet</translation>
    </message>
    <message>
        <source>with the networks of</source>
        <translation>mit den Netzen von</translation>
    </message>
    <message>
        <source>Name of the new fleet</source>
        <translation>Name der neuen Fleet</translation>
    </message>
    <message>
        <source>Network access profile</source>
        <translation>Network Access Profile</translation>
    </message>
    <message>
        <source>A network to add</source>
        <translation>Hinzuzufügendes Netz</translation>
    </message>
    <message>
        <source>Country or network</source>
        <translation>Land oder Netz</translation>
    </message>
    <message>
        <source>Networks that the SIMs may use</source>
        <translation>Netze, die die SIMs nutzen dürfen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Create a fleet of this name; data and SMS are on</source>
        <translation>Eine Fleet dieses Namens anlegen; Daten und SMS sind an</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Netz hinzufügen</translation>
    </message>
    <message>
        <source>Every fleet with this profile may use it</source>
        <translation>Jede Fleet mit diesem Profil darf es nutzen</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>A profile of the name above, with this network alone</source>
        <translation>Ein Profil mit dem Namen oben, nur mit diesem Netz</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>SIMs of every fleet with this profile lose these networks</source>
        <translation>SIMs jeder Fleet mit diesem Profil verlieren diese Netze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FleetList</name>
    <message>
        <source>Nothing here matches “{text}”.</source>
        <translation>Zu „{text}“ passt hier nichts.</translation>
    </message>
    <message>
        <source>A device is found by its name, tag, ICCID, IMEI, IMSI or IP address; a SIM by its numbers.</source>
        <translation>Ein Gerät findet sich über Name, Tag, ICCID, IMEI, IMSI oder IP-Adresse; eine SIM über ihre Nummern.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>This account has no SIMs yet.</source>
        <translation>Dieses Konto hat noch keine SIMs.</translation>
    </message>
    <message>
        <source>They appear here as soon as they are registered or assigned.</source>
        <translation>Sie erscheinen hier, sobald sie registriert oder zugewiesen sind.</translation>
    </message>
    <message>
        <source>Assign eSIMs</source>
        <translation>eSIMs zuweisen</translation>
    </message>
    <message>
        <source>There are no devices yet.</source>
        <translation>Es gibt noch keine Geräte.</translation>
    </message>
    <message>
        <source>Register SIMs by the code on their card or box, and make devices of them.</source>
        <translation>SIMs mit dem Code ihrer Karte oder Schachtel registrieren und daraus Geräte anlegen.</translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>SIMs registrieren</translation>
    </message>
    <message>
        <source>Name, ICCID or status</source>
        <translation>Name, ICCID oder Status</translation>
    </message>
    <message>
        <source>Name, tag, ICCID, IMEI or IP address</source>
        <translation>Name, Tag, ICCID, IMEI oder IP-Adresse</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Im Bestand suchen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>SIMs</source>
        <translation>SIMs</translation>
    </message>
    <message>
        <source>Also those that are in no device</source>
        <translation>Auch die, die in keinem Gerät sind</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Hide them</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Leave it empty if it was never changed.</source>
        <translation>Leer lassen, wenn es nie geändert wurde.</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>The model does not tell which; see the device&apos;s manual.</source>
        <translation>Das Modell verrät nicht, welche; siehe Handbuch des Geräts.</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Scan this code with the camera of the phone. Escape goes back.</source>
        <translation>Diesen Code mit der Kamera des Telefons scannen. Escape führt zurück.</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>QR-Code von {name}</translation>
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
        <translation>Schritte speichern</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Steps by hand</source>
        <translation>Schritte von Hand</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>Schritte kopieren</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>Zum Drucken speichern …</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Supportpaket …</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <translation>Version {version} ist verfügbar</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Name, EID, ICCID, IMEI, BIC or batch</source>
        <translation>Name, EID, ICCID, IMEI, BIC oder Auftrag</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Units, newest first</source>
        <translation>Einheiten, neueste zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>EID or IMEI</source>
        <translation>EID oder IMEI</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) found</source>
        <translation>
            <numerusform>%Ln Einheit gefunden</numerusform>
            <numerusform>%Ln Einheiten gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>Hier passt nichts.</translation>
    </message>
    <message>
        <source>Clear the search to see every unit, newest first.</source>
        <translation>Suche leeren, um alle Einheiten zu sehen, die neueste zuerst.</translation>
    </message>
    <message>
        <source>What is assigned or configured appears here, with every step and its result.</source>
        <translation>Was zugewiesen oder eingerichtet wird, erscheint hier, mit jedem Schritt und seinem Ergebnis.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>No unit has been worked on at this station yet.</source>
        <translation>An dieser Station wurde noch keine Einheit bearbeitet.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln Einheit nach {name} geschrieben.</numerusform>
            <numerusform>%Ln Einheiten nach {name} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activation codes are secrets and were left out.</source>
        <translation>Aktivierungscodes sind geheim und wurden ausgelassen.</translation>
    </message>
</context>
<context>
    <name>HostView</name>
    <message>
        <source>Celona gives no code per device</source>
        <translation>Celona gibt keinen Code je Gerät</translation>
    </message>
    <message>
        <source>The profile waits for the EID. Enter this SM-DP+ address in the device management system; each device then fetches its own profile. There is nothing to scan and no label to print.</source>
        <translation>Das Profil wartet auf die EID. Diese SM-DP+-Adresse in die Geräteverwaltung (MDM) eintragen; jedes Gerät holt dann sein Profil selbst. Zu scannen und zu drucken gibt es nichts.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Save the list for it…</source>
        <translation>Die Liste dafür speichern …</translation>
    </message>
    <message>
        <source>EID, name, ICCID and SM-DP+ address of every device</source>
        <translation>EID, Name, ICCID und SM-DP+-Adresse jedes Geräts</translation>
    </message>
    <message>
        <source>Device management system</source>
        <translation>Geräteverwaltung</translation>
    </message>
    <message>
        <source>another system</source>
        <translation>ein anderes System</translation>
    </message>
    <message>
        <source>In Jamf Pro: make a group of the devices in the saved list, found by EID. Send it the command Refresh Cellular Plans with this address as eSIM server URL, https:// before it. Each device takes up to three minutes.</source>
        <translation>In Jamf Pro: aus den Geräten der gespeicherten Liste, gefunden über die EID, eine Gruppe bilden. Ihr den Befehl Refresh Cellular Plans mit dieser Adresse als eSIM server URL senden, https:// davor. Jedes Gerät braucht bis zu drei Minuten.</translation>
    </message>
    <message>
        <source>In Intune, for Windows 11: make a settings catalog profile with the category eSIM, enter this address as download server, and assign it to a group of the devices in the saved list. For iPhone and iPad: choose the devices and their action Update cellular data plan, with this address and https:// before it.</source>
        <translation>In Intune, für Windows 11: ein Profil im Einstellungskatalog mit der Kategorie eSIM anlegen, diese Adresse als Downloadserver eintragen und es einer Gruppe der Geräte aus der gespeicherten Liste zuweisen. Für iPhone und iPad: die Geräte wählen und ihre Aktion zum Aktualisieren des Mobilfunktarifs (Update cellular data plan), mit dieser Adresse und https:// davor.</translation>
    </message>
    <message>
        <source>There: import the list or choose the devices by EID, enter the address as the server for eSIM profiles, and let the devices refresh their cellular plans. That takes up to three minutes each.</source>
        <translation>Dort: die Liste importieren oder die Geräte über die EID auswählen, die Adresse als Server für eSIM-Profile eintragen und die Geräte ihre Mobilfunktarife aktualisieren lassen. Das dauert je Gerät bis zu drei Minuten.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>what was pasted</source>
        <translation>Eingefügtes</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold no BIC and are left out.</source>
        <translation>
            <numerusform>%Ln Zeile enthält keinen BIC und wird ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen enthalten keinen BIC und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is line {number}: {line}</source>
        <translation>Die erste ist Zeile {number}: {line}</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>Interrupted at the bench</source>
        <translation>Am Prüfplatz unterbrochen</translation>
    </message>
    <message>
        <source>Simwright ended while these modules were being configured. What a module has already, it keeps.</source>
        <translation>Simwright endete, während diese Module eingerichtet wurden. Was ein Modul schon hat, behält es.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>Alle lassen, wie sie sind</translation>
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
        <translation>Noch einmal starten</translation>
    </message>
    <message>
        <source>Start {name} again</source>
        <translation>{name} noch einmal starten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave {name} as it is</source>
        <translation>{name} lassen, wie es ist</translation>
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
        <translation>Nachgesehen um {time}: Es ist noch nichts zu sehen.</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Es wurde ausgeführt</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Es wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Waiting for the network</source>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message>
        <source>Each of these is sent once, in this order, as soon as its provider can be reached.</source>
        <translation>Alles hier wird einmal gesendet, in dieser Reihenfolge, sobald der Anbieter erreichbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
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
        <translation>{account} · seit {when}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel {what} of {device}</source>
        <translation>{what} für {device} abbrechen</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} von {of}</translation>
    </message>
    <message>
        <source>Printing goes on by itself after that.</source>
        <translation>Danach wird von selbst weitergedruckt.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n label(s)…</source>
        <translation>
            <numerusform>%Ln Etikett speichern …</numerusform>
            <numerusform>%Ln Etiketten speichern …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)</source>
        <translation>
            <numerusform>%Ln Etikett drucken</numerusform>
            <numerusform>%Ln Etiketten drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>Save labels…</source>
        <translation>Etiketten speichern …</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the labels</source>
        <translation>Fortschritt der Etiketten</translation>
    </message>
</context>
<context>
    <name>LabelCard</name>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Picture of the label</source>
        <translation>Bild des Etiketts</translation>
    </message>
    <message>
        <source>Print this label…</source>
        <translation>Dieses Etikett drucken …</translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)…</source>
        <translation>
            <numerusform>%Ln Etikett drucken …</numerusform>
            <numerusform>%Ln Etiketten drucken …</numerusform>
        </translation>
    </message>
    <message>
        <source>300 dpi · read back and equal</source>
        <translation>300 dpi · zurückgelesen und gleich</translation>
    </message>
</context>
<context>
    <name>LabelCheck</name>
    <message>
        <source>PASS: the label of {name}, row {row}</source>
        <translation>PASS: das Etikett von {name}, Zeile {row}</translation>
    </message>
    <message>
        <source>Check by scanning</source>
        <translation>Durch Scannen prüfen</translation>
    </message>
    <message>
        <source>Scan printed labels: each must be one of this list</source>
        <translation>Gedruckte Etiketten scannen: Jedes muss eines aus dieser Liste sein</translation>
    </message>
    <message>
        <source>FAIL: this label is not one of the list</source>
        <translation>FAIL: Dieses Etikett ist keines aus der Liste</translation>
    </message>
    <message>
        <source>Put it aside: it belongs to something else, or was made from another list.</source>
        <translation>Beiseitelegen: Es gehört zu etwas anderem oder stammt aus einer anderen Liste.</translation>
    </message>
    <message>
        <source>Scan the code of a printed label.</source>
        <translation>Den Code eines gedruckten Etiketts scannen.</translation>
    </message>
    <message>
        <source>{done} of {of} checked</source>
        <translation>{done} von {of} geprüft</translation>
    </message>
</context>
<context>
    <name>LabelDesign</name>
    <message>
        <source>read back and equal</source>
        <translation>zurückgelesen und gleich</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Change this template, or make another one of it</source>
        <translation>Diese Vorlage ändern oder daraus eine weitere machen</translation>
    </message>
    <message>
        <source>Picture of the label</source>
        <translation>Bild des Etiketts</translation>
    </message>
    <message>
        <source>First label of the sheet</source>
        <translation>Erstes Etikett des Bogens</translation>
    </message>
    <message>
        <source>Counted along the rows; those before are used</source>
        <translation>Zeilenweise gezählt; die davor sind verbraucht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Where a unit of the list names none</source>
        <translation>Wo eine Einheit der Liste keine nennt</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>Echte Größe</translation>
    </message>
</context>
<context>
    <name>LabelDesk</name>
    <message>
        <source>A code works once. Print it again only if the first label is gone.</source>
        <translation>Ein Code gilt einmal. Nur noch einmal drucken, wenn das erste Etikett weg ist.</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Etiketten speichern</translation>
    </message>
    <message>
        <source>Cancelled. What was printed until then is recorded.</source>
        <translation>Abgebrochen. Was bis dahin gedruckt wurde, ist festgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%Ln Etikett</numerusform>
            <numerusform>%Ln Etiketten</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} saved as {name}.</source>
        <translation>{count} gespeichert als {name}.</translation>
    </message>
    <message>
        <source>{count} sent to {name}.</source>
        <translation>{count} gesendet an {name}.</translation>
    </message>
    <message>
        <source>Each code was read back and is equal.</source>
        <translation>Jeder Code wurde zurückgelesen und ist gleich.</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page.</source>
        <translation>Mit 100 % drucken, ohne Anpassung an die Seite.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a code were left out.</source>
        <translation>
            <numerusform>%Ln ohne Code wurde ausgelassen.</numerusform>
            <numerusform>%Ln ohne Code wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the printer…</source>
        <translation>Frage den Drucker …</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Each code is read back at the printer&apos;s resolution before it goes out.</source>
        <translation>Jeder Code wird in Druckerauflösung geprüft.</translation>
    </message>
    <message>
        <source>Back to the codes</source>
        <translation>Zu den Codes</translation>
    </message>
</context>
<context>
    <name>LabelEmpty</name>
    <message>
        <source>Open a list, or drop it here.</source>
        <translation>Eine Liste öffnen oder hier ablegen.</translation>
    </message>
    <message>
        <source>A CSV with titles such as code, EID and name, or a text with a code on each line.</source>
        <translation>Eine CSV-Datei mit Titeln wie code, EID und name, oder ein Text mit einem Code je Zeile.</translation>
    </message>
    <message>
        <source>Search for units in the history.</source>
        <translation>Einheiten im Verlauf suchen.</translation>
    </message>
    <message>
        <source>Type a name, an EID, an ICCID or a batch above, then press Enter.</source>
        <translation>Oben einen Namen, eine EID, eine ICCID oder einen Auftrag eingeben, dann Eingabetaste.</translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation>Im Verlauf passt nichts dazu.</translation>
    </message>
    <message>
        <source>Try fewer letters or digits.</source>
        <translation>Weniger Buchstaben oder Ziffern versuchen.</translation>
    </message>
    <message>
        <source>Nothing here has a label yet.</source>
        <translation>Hier hat noch nichts ein Etikett.</translation>
    </message>
    <message>
        <source>Choose another batch above, or open a list.</source>
        <translation>Oben einen anderen Auftrag wählen oder eine Liste öffnen.</translation>
    </message>
</context>
<context>
    <name>LabelSource</name>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Where the labels come from</source>
        <translation>Woher die Etiketten kommen</translation>
    </message>
    <message>
        <source>Name, EID, ICCID, batch … then Enter</source>
        <translation>Name, EID, ICCID, Auftrag … dann Eingabetaste</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>CSV with titles, or a code on each line; drop it here, too</source>
        <translation>CSV mit Titeln, oder ein Code je Zeile; auch hier ablegen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>The code shown last</source>
        <translation>Der zuletzt gezeigte Code</translation>
    </message>
    <message>
        <source>A file (CSV, or a code on each line)</source>
        <translation>Eine Datei (CSV, oder ein Code je Zeile)</translation>
    </message>
    <message>
        <source>Card of commands for the scanner</source>
        <translation>Befehlskarte für den Scanner</translation>
    </message>
    <message>
        <source>Card of commands</source>
        <translation>Befehlskarte</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listen (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a list for labels</source>
        <translation>Liste für Etiketten öffnen</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Zeile {row}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%Ln Zeile ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>EID or ICCID</source>
        <translation>EID oder ICCID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verbraucht</translation>
    </message>
</context>
<context>
    <name>LabelTarget</name>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF-Datei</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>Drucker dieses Rechners</translation>
    </message>
    <message>
        <source>Label printer on the network (ZPL)</source>
        <translation>Etikettendrucker im Netz (ZPL)</translation>
    </message>
    <message>
        <source>Label printer at a queue (ZPL)</source>
        <translation>Etikettendrucker an einer Warteschlange (ZPL)</translation>
    </message>
    <message>
        <source>ZPL file</source>
        <translation>ZPL-Datei</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Bilder (PNG)</translation>
    </message>
    <message>
        <source>Pictures (SVG)</source>
        <translation>Bilder (SVG)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name or IP address; port 9100 unless another one follows</source>
        <translation>Name oder IP-Adresse; Port 9100, wenn kein anderer folgt</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>It must pass on data unchanged (raw).</source>
        <translation>Sie muss Daten unverändert weitergeben (raw).</translation>
    </message>
    <message>
        <source>Paper, ribbon and errors, as the printer reports them</source>
        <translation>Papier, Farbband und Fehler, wie der Drucker sie meldet</translation>
    </message>
    <message>
        <source>No printer is set up in this system. Save a PDF file and print that.</source>
        <translation>In diesem System ist kein Drucker eingerichtet. Eine PDF-Datei speichern und diese drucken.</translation>
    </message>
    <message>
        <source>Resolution of the printer</source>
        <translation>Auflösung des Druckers</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>Drucker fragen</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Seiten zeigen</translation>
    </message>
    <message>
        <source>The first pages as they will be printed</source>
        <translation>Die ersten Seiten, wie sie gedruckt werden</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>Open a device list</source>
        <translation>Geräteliste öffnen</translation>
    </message>
    <message>
        <source>Device lists ({endings})</source>
        <translation>Gerätelisten ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drop a device list here.</source>
        <translation>Geräteliste hier ablegen.</translation>
    </message>
    <message>
        <source>A CSV file with the columns EID and Name, and ICCID where each device gets a certain eSIM.</source>
        <translation>Eine CSV-Datei mit den Spalten EID und Name, dazu ICCID, wo ein Gerät eine bestimmte eSIM bekommt.</translation>
    </message>
    <message>
        <source>Use the sample list</source>
        <translation>Beispielliste verwenden</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Aus einer Tabelle einfügen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Reading {name}: {rows} rows so far</source>
        <translation>Lese {name}: bisher {rows} Zeilen</translation>
    </message>
</context>
<context>
    <name>ManualView</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>Fields: {fields}</source>
        <translation>Felder: {fields}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Erste Nummer</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Roaming</source>
        <translation>Roaming</translation>
    </message>
    <message>
        <source>Radio access</source>
        <translation>Funktechnik</translation>
    </message>
    <message>
        <source>LTE bands</source>
        <translation>LTE-Bänder</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>PLMN of the operator</source>
        <translation>PLMN des Betreibers</translation>
    </message>
    <message>
        <source>as the module has it</source>
        <translation>wie das Modul es hat</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>only these:</source>
        <translation>nur diese:</translation>
    </message>
    <message>
        <source>only this one:</source>
        <translation>nur dieser:</translation>
    </message>
    <message>
        <source>Numbers, such as 3, 8, 20; empty leaves the bands as the module has them</source>
        <translation>Nummern, etwa 3, 8, 20; leer lässt die Bänder, wie das Modul sie hat</translation>
    </message>
    <message>
        <source>Country and network in five or six digits, such as 26201</source>
        <translation>Land und Netz in fünf oder sechs Ziffern, etwa 26201</translation>
    </message>
</context>
<context>
    <name>OpenCalls</name>
    <message numerus="yes">
        <source>%n call(s) to decide: nobody knows whether they were carried out.</source>
        <translation>
            <numerusform>%Ln Aufruf zu entscheiden: Niemand weiß, ob er ausgeführt wurde.</numerusform>
            <numerusform>%Ln Aufrufe zu entscheiden: Niemand weiß, ob sie ausgeführt wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait until the provider can be reached, since {time}.</source>
        <translation>
            <numerusform>%Ln Aufruf wartet seit {time}, bis der Anbieter erreichbar ist.</numerusform>
            <numerusform>%Ln Aufrufe warten seit {time}, bis der Anbieter erreichbar ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Page {n}</source>
        <translation>Seite {n}</translation>
    </message>
    <message>
        <source>Pages {n} to {last}</source>
        <translation>Seiten {n} bis {last}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <source>{shown}, more follow</source>
        <translation>{shown}, weitere folgen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Alle laden</translation>
    </message>
    <message>
        <source>Read every page, to sort and count all rows</source>
        <translation>Jede Seite lesen, um alle Zeilen zu sortieren und zu zählen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>PagesWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Seiten, wie sie gedruckt werden</translation>
    </message>
</context>
<context>
    <name>PanelBody</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Gesehen in</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>Service policy</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Coverage policy</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>ID at the provider</source>
        <translation>ID beim Anbieter</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Ask the provider again (F5)</source>
        <translation>Den Anbieter erneut fragen (F5)</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostizieren</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Asking the provider</source>
        <translation>Frage den Anbieter</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Parts of the device</source>
        <translation>Teile des Geräts</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Passwords are needed to go on</source>
        <translation>Zum Fortfahren sind Passwörter nötig</translation>
    </message>
    <message>
        <source>They are not kept. Type them as before.</source>
        <translation>Sie werden nicht aufbewahrt. Eintippen wie zuvor.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
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
        <translation>PIN der SIM</translation>
    </message>
    <message>
        <source>Enter PIN once</source>
        <translation>PIN einmal eingeben</translation>
    </message>
    <message>
        <source>Sent once; it is not kept and not tried again</source>
        <translation>Wird einmal gesendet, nicht aufbewahrt und nicht erneut versucht</translation>
    </message>
    <message>
        <source>Do not enter it</source>
        <translation>Nicht eingeben</translation>
    </message>
    <message>
        <source>How many tries are left is not known.</source>
        <translation>Wie viele Versuche bleiben, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This is the last try.</source>
        <translation>Dies ist der letzte Versuch.</translation>
    </message>
    <message>
        <source>This may be the last try.</source>
        <translation>Dies ist vielleicht der letzte Versuch.</translation>
    </message>
    <message>
        <source>A wrong PIN blocks the SIM.</source>
        <translation>Eine falsche PIN sperrt die SIM.</translation>
    </message>
    <message>
        <source>Enter it anyway</source>
        <translation>Trotzdem eingeben</translation>
    </message>
</context>
<context>
    <name>PinSection</name>
    <message>
        <source>PIN of the SIM</source>
        <translation>PIN der SIM</translation>
    </message>
    <message>
        <source>When the SIM starts</source>
        <translation>Wenn die SIM startet</translation>
    </message>
    <message>
        <source>Changing it takes the PIN, which is asked for on the card of the socket and never kept.</source>
        <translation>Zum Ändern ist die PIN nötig; sie wird auf der Karte des Platzes erfragt und nie aufbewahrt.</translation>
    </message>
    <message>
        <source>it does not ask for its PIN</source>
        <translation>verlangt sie ihre PIN nicht</translation>
    </message>
    <message>
        <source>it asks for its PIN</source>
        <translation>verlangt sie ihre PIN</translation>
    </message>
</context>
<context>
    <name>PlaceEdit</name>
    <message>
        <source>Number of the socket</source>
        <translation>Nummer des Platzes</translation>
    </message>
    <message>
        <source>The socket that has this number now gets the number of this one</source>
        <translation>Der Platz, der diese Nummer jetzt hat, bekommt die Nummer von diesem</translation>
    </message>
    <message>
        <source>Name of the socket</source>
        <translation>Name des Platzes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keep number and name (Enter)</source>
        <translation>Nummer und Namen übernehmen (Eingabetaste)</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>What would be sent</source>
        <translation>Was gesendet würde</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Configure and check this module with this recipe</source>
        <translation>Dieses Modul mit diesem Rezept einrichten und prüfen</translation>
    </message>
    <message>
        <source>Reading what the module has. Nothing is changed.</source>
        <translation>Lese, was das Modul hat. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is sent unless everything is possible.</source>
        <translation>Gesendet wird nur, wenn alles möglich ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) would be sent.</source>
        <translation>
            <numerusform>%Ln Befehl würde gesendet.</numerusform>
            <numerusform>%Ln Befehle würden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be sent.</source>
        <translation>Es ist nichts zu senden.</translation>
    </message>
    <message>
        <source>The radio is switched off meanwhile.</source>
        <translation>Der Funkteil ist währenddessen aus.</translation>
    </message>
    <message>
        <source>The module starts again afterwards.</source>
        <translation>Danach startet das Modul neu.</translation>
    </message>
</context>
<context>
    <name>PlannedRow</name>
    <message>
        <source>now {now} → {wanted}</source>
        <translation>jetzt {now} → {wanted}</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>zu senden</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>wie gewünscht</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Einmal am Tag nach einer neueren Version suchen</translation>
    </message>
    <message>
        <source>Nothing is installed by itself.</source>
        <translation>Nichts wird von selbst installiert.</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Zeigen, wo sie liegt</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Version.</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>Version {version} ist verfügbar.</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Ledger sichern</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>Ledger (*.sqlite)</translation>
    </message>
    <message>
        <source>Simwright {version}</source>
        <translation>Simwright {version}</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>For support: versions, settings, logs and traces in one file, secrets masked.</source>
        <translation>Für den Support: Versionen, Einstellungen, Protokolle und Mitschnitte in einer Datei, Geheimnisse unkenntlich.</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Supportpaket …</translation>
    </message>
    <message>
        <source>A file that sets up this station like another one, or another one like this.</source>
        <translation>Eine Datei, die diese Station wie eine andere einrichtet oder eine andere wie diese.</translation>
    </message>
    <message>
        <source>Set-up file…</source>
        <translation>Einrichtungsdatei …</translation>
    </message>
    <message>
        <source>A copy of the ledger, also while work runs. It holds activation codes: keep it as safe as the ledger.</source>
        <translation>Eine Kopie des Ledgers, auch während gearbeitet wird. Sie enthält Aktivierungscodes: so sicher aufbewahren wie den Ledger.</translation>
    </message>
    <message>
        <source>Back up the ledger…</source>
        <translation>Ledger sichern …</translation>
    </message>
</context>
<context>
    <name>PsmSection</name>
    <message>
        <source>Power saving mode (PSM)</source>
        <translation>Power Saving Mode (PSM)</translation>
    </message>
    <message>
        <source>PSM</source>
        <translation>PSM</translation>
    </message>
    <message>
        <source>on, with these timers</source>
        <translation>an, mit diesen Timern</translation>
    </message>
    <message>
        <source>on, with the network&apos;s timers</source>
        <translation>an, mit den Timern des Netzes</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>QueueFact</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>The last call reached no provider. What waits goes out in order as soon as one is reached.</source>
        <translation>Der letzte Aufruf erreichte keinen Anbieter. Was wartet, geht der Reihe nach hinaus, sobald einer erreichbar ist.</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Wartendes zeigen</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} wartend</translation>
    </message>
    <message>
        <source>{count} waiting, oldest {age}</source>
        <translation>{count} wartend, seit {age}</translation>
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
        <translation>{n} Tagen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page} (Strg+{number})</translation>
    </message>
</context>
<context>
    <name>RecipeEditor</name>
    <message>
        <source>Use this recipe</source>
        <translation>Dieses Rezept verwenden</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Das Eingetippte ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save it first, or open {name} without it.</source>
        <translation>Zuerst speichern, oder {name} ohne Speichern öffnen.</translation>
    </message>
    <message>
        <source>Open without saving</source>
        <translation>Ohne Speichern öffnen</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>Zum Prüfplatz</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Recipes that are kept on this computer</source>
        <translation>Rezepte, die auf diesem Rechner liegen</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Als Datei</translation>
    </message>
    <message>
        <source>Show the recipe as the text of its file</source>
        <translation>Das Rezept als Text seiner Datei zeigen</translation>
    </message>
    <message>
        <source>On the module in</source>
        <translation>Am Modul in</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Zeigen, was gesendet würde</translation>
    </message>
    <message>
        <source>Reads the module, and sends nothing that changes it</source>
        <translation>Liest das Modul und sendet nichts, was es ändert</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Back to what was saved last</source>
        <translation>Zurück zum zuletzt Gespeicherten</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Als neues speichern</translation>
    </message>
    <message>
        <source>Save under the name above as a recipe of its own</source>
        <translation>Unter dem Namen oben als eigenes Rezept speichern</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Speichern und verwenden</translation>
    </message>
</context>
<context>
    <name>RecipeLibraryView</name>
    <message>
        <source>Library of recipes</source>
        <translation>Rezeptbibliothek</translation>
    </message>
    <message>
        <source>Kept on this computer; passwords are never in a file.</source>
        <translation>Auf diesem Rechner; Passwörter stehen nie in einer Datei.</translation>
    </message>
    <message>
        <source>Back to the recipe</source>
        <translation>Zum Rezept</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Copy a recipe file into the library; it can also be dropped here</source>
        <translation>Eine Rezeptdatei in die Bibliothek kopieren; sie kann auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Save it as a file, for other stations and the command line</source>
        <translation>Als Datei speichern, für andere Stationen und die Befehlszeile</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>{what} off</source>
        <translation>{what} aus</translation>
    </message>
    <message>
        <source>Delete the recipe {name}?</source>
        <translation>Rezept {name} löschen?</translation>
    </message>
    <message>
        <source>Its file is removed from this computer.</source>
        <translation>Seine Datei wird von diesem Rechner entfernt.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Rezept importieren</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Rezept exportieren</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Recipe (*.simrecipe *.toml)</source>
        <translation>Rezept (*.simrecipe *.toml)</translation>
    </message>
</context>
<context>
    <name>RecipeSection</name>
    <message>
        <source>Left as the module has it.</source>
        <translation>Bleibt, wie das Modul es hat.</translation>
    </message>
</context>
<context>
    <name>RecipeText</name>
    <message>
        <source>As a file</source>
        <translation>Als Datei</translation>
    </message>
    <message>
        <source>Copy the recipe as text</source>
        <translation>Das Rezept als Text kopieren</translation>
    </message>
    <message>
        <source>The recipe as a file</source>
        <translation>Das Rezept als Datei</translation>
    </message>
    <message>
        <source>A field is wrong. The text follows once it is fixed.</source>
        <translation>Ein Feld ist falsch. Der Text folgt, sobald es berichtigt ist.</translation>
    </message>
    <message>
        <source>Passwords are never written to a file.</source>
        <translation>Passwörter werden nie in eine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>RegionGrab</name>
    <message>
        <source>Draw a frame round the code</source>
        <translation>Einen Rahmen um den Code ziehen</translation>
    </message>
    <message>
        <source>Draw a frame round the code. Esc leaves.</source>
        <translation>Einen Rahmen um den Code ziehen. Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>RegisterFoot</name>
    <message>
        <source>Last batch: {passed} of {total}</source>
        <translation>Letzter Auftrag: {passed} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n SIM(s)</source>
        <translation>
            <numerusform>Mit %Ln SIM fortfahren</numerusform>
            <numerusform>Mit %Ln SIMs fortfahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Register more</source>
        <translation>Weitere registrieren</translation>
    </message>
    <message>
        <source>Stopped. Nothing more is sent until you go on.</source>
        <translation>Angehalten. Es wird nichts mehr gesendet, bis es weitergeht.</translation>
    </message>
    <message>
        <source>You can leave this page or close the program: the work goes on, or is resumed.</source>
        <translation>Die Seite oder das Programm kann geschlossen werden: Die Arbeit läuft weiter oder wird wieder aufgenommen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send nothing more; what is under way is finished</source>
        <translation>Nichts mehr senden; was unterwegs ist, wird fertig</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register SIMs</source>
        <translation>SIMs registrieren</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The account that the SIMs are registered in</source>
        <translation>Das Konto, in dem die SIMs registriert werden</translation>
    </message>
    <message>
        <source>List of cards…</source>
        <translation>Kartenliste …</translation>
    </message>
    <message>
        <source>A CSV of ICCIDs and codes; can also be dropped here</source>
        <translation>Eine CSV-Datei mit ICCIDs und Codes; kann auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>List of BICs…</source>
        <translation>BIC-Liste …</translation>
    </message>
    <message>
        <source>One BIC a line, or a CSV; can also be dropped here</source>
        <translation>Ein BIC je Zeile, oder eine CSV-Datei; kann auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation>Aus einem Bild …</translation>
    </message>
    <message>
        <source>Read the codes in a picture; can also be dropped here</source>
        <translation>Die Codes in einem Bild lesen; kann auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
</context>
<context>
    <name>RegisterRun</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>device made</source>
        <translation>Gerät angelegt</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>registered, device to be made</source>
        <translation>registriert, Gerät folgt</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>wartet auf die Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n with a device</source>
        <translation>
            <numerusform>%Ln mit Gerät</numerusform>
            <numerusform>%Ln mit Gerät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%Ln registriert</numerusform>
            <numerusform>%Ln registriert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Register SIMs</source>
        <translation>SIMs registrieren</translation>
    </message>
    <message numerus="yes">
        <source>Register the SIMs of %n code(s)</source>
        <translation>
            <numerusform>SIMs von %Ln Code registrieren</numerusform>
            <numerusform>SIMs von %Ln Codes registrieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n SIM(s)</source>
        <translation>
            <numerusform>%Ln SIM registrieren</numerusform>
            <numerusform>%Ln SIMs registrieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and make %n device(s)</source>
        <translation>
            <numerusform>und %Ln Gerät anlegen</numerusform>
            <numerusform>und %Ln Geräte anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>and make devices</source>
        <translation>und Geräte anlegen</translation>
    </message>
    <message>
        <source>{name} · account “{account}”</source>
        <translation>{name} · Konto „{account}“</translation>
    </message>
    <message>
        <source>Claim SIMs by the code of their card or box</source>
        <translation>SIMs mit dem Code ihrer Karte oder Schachtel übernehmen</translation>
    </message>
    <message>
        <source>Super SIM · account “{account}”</source>
        <translation>Super SIM · Konto „{account}“</translation>
    </message>
    <message>
        <source>EMnify · account “{account}”</source>
        <translation>EMnify · Konto „{account}“</translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s) will be billed from today.</source>
        <translation>
            <numerusform>%Ln SIM wird ab heute berechnet.</numerusform>
            <numerusform>%Ln SIMs werden ab heute berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The SIMs will be billed.</source>
        <translation>Die SIMs werden berechnet.</translation>
    </message>
    <message>
        <source>Whether the devices are used or not. Issued SIMs can be activated later, one by one.</source>
        <translation>Ob die Geräte benutzt werden oder nicht. Ausgegebene SIMs lassen sich später einzeln aktivieren.</translation>
    </message>
    <message>
        <source>Activate and register</source>
        <translation>Aktivieren und registrieren</translation>
    </message>
</context>
<context>
    <name>RemedyRow</name>
    <message>
        <source>Apply…</source>
        <translation>Anwenden …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message numerus="yes">
        <source>%n request(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln Anfrage nach {name} geschrieben.</numerusform>
            <numerusform>%Ln Anfragen nach {name} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys, tokens and codes are masked.</source>
        <translation>Schlüssel, Token und Codes sind unkenntlich.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Address, status or words in what was sent or received</source>
        <translation>Adresse, Status oder Wörter aus Gesendetem und Empfangenem</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>Anfragen durchsuchen</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>Nur fehlgeschlagene</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Anfragen, neueste zuerst</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>{time}, try {n}</source>
        <translation>{time}, Versuch {n}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s); keys, tokens and codes are masked</source>
        <translation>
            <numerusform>%Ln Anfrage, Geheimnisse unkenntlich</numerusform>
            <numerusform>%Ln Anfragen, Geheimnisse unkenntlich</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>Hier passt nichts.</translation>
    </message>
    <message>
        <source>Clear the search to see every request.</source>
        <translation>Suche leeren, um alle Anfragen zu sehen.</translation>
    </message>
    <message>
        <source>Nothing was sent since the program began.</source>
        <translation>Seit dem Programmstart wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Each request to a provider appears here with its answer, until the program ends.</source>
        <translation>Jede Anfrage an einen Anbieter erscheint hier mit ihrer Antwort, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>Anfragen speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>It was made: I found it at the provider</source>
        <translation>Sie wurde vergeben: beim Anbieter gefunden</translation>
    </message>
    <message>
        <source>It was not made: send it again with Retry</source>
        <translation>Sie wurde nicht vergeben: mit Wiederholen neu senden</translation>
    </message>
    <message>
        <source>Rows of this run</source>
        <translation>Zeilen dieses Laufs</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned</source>
        <translation>
            <numerusform>%Ln zugewiesen</numerusform>
            <numerusform>%Ln zugewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%Ln unterwegs</numerusform>
            <numerusform>%Ln unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln anzusehen</numerusform>
            <numerusform>%Ln anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Save each row with its result, the provider&apos;s words and what to do</source>
        <translation>Jede Zeile mit Ergebnis, Wortlaut des Anbieters und nächstem Schritt speichern</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <translation>Die Ergebnisse sind in {name}.</translation>
    </message>
    <message>
        <source>Activation codes are secrets and were left out.</source>
        <translation>Aktivierungscodes sind geheim und wurden ausgelassen.</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>Scanning</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Serial numbers of units</source>
        <translation>Seriennummern von Einheiten</translation>
    </message>
    <message>
        <source>Hand scanner on a serial port</source>
        <translation>Handscanner an einem seriellen Port</translation>
    </message>
    <message>
        <source>How they look: # is a digit, ? a letter, * either, as in SN-######</source>
        <translation>Wie sie aussehen: # ist eine Ziffer, ? ein Buchstabe, * eines von beiden, wie in SN-######</translation>
    </message>
    <message>
        <source>Its port, such as /dev/ttyACM0 or COM5. Empty: it types like a keyboard.</source>
        <translation>Sein Port, etwa /dev/ttyACM0 oder COM5. Leer: Er tippt wie eine Tastatur.</translation>
    </message>
    <message>
        <source>Ask again what a scan is</source>
        <translation>Erneut fragen, was ein Scan ist</translation>
    </message>
    <message>
        <source>Forget which reading was chosen where a scan fits two kinds</source>
        <translation>Vergessen, welche Lesart gewählt wurde, wo ein Scan zu zwei Arten passt</translation>
    </message>
</context>
<context>
    <name>ScanChoice</name>
    <message>
        <source>Close this question</source>
        <translation>Diese Frage schließen</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>Scan or type: EID, ICCID, BIC, activation code, unit</source>
        <translation>Scannen oder tippen: EID, ICCID, BIC, Aktivierungscode, Einheit</translation>
    </message>
    <message>
        <source>Scan line</source>
        <translation>Scanzeile</translation>
    </message>
    <message>
        <source>Scan from a picture, the screen or the camera</source>
        <translation>Aus einem Bild, vom Bildschirm oder mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Scan or type here and press Enter. Ctrl+L comes back here from anywhere.</source>
        <translation>Hier scannen oder tippen, dann Eingabetaste. Strg+L führt von überall hierher.</translation>
    </message>
</context>
<context>
    <name>ScanSources</name>
    <message>
        <source>Open a picture or PDF…</source>
        <translation>Bild oder PDF öffnen …</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation>Teil des Bildschirms …</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Kamera …</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff *.pdf)</source>
        <translation>Bilder und PDF (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff *.pdf)</translation>
    </message>
    <message>
        <source>Read the codes of a picture</source>
        <translation>Die Codes eines Bildes lesen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>There is no account at EMnify or Super SIM yet. Add one under Settings.</source>
        <translation>Es gibt noch kein Konto bei EMnify oder Super SIM. Unter Einstellungen eines hinzufügen.</translation>
    </message>
    <message>
        <source>Its name, ICCID or id; several separated by commas.</source>
        <translation>Sein Name, seine ICCID oder ID; mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>With the country code, such as +49173871878; several separated by commas.</source>
        <translation>Mit Landesvorwahl, wie +49173871878; mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>No serial port was found. Plug it in; it then appears here.</source>
        <translation>Kein serieller Port gefunden. Gerät anstecken; der Port erscheint dann hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) from {name}</source>
        <translation>
            <numerusform>%Ln Tracker aus {name}</numerusform>
            <numerusform>%Ln Tracker aus {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of trackers (*.csv *.txt *.tsv)</source>
        <translation>Trackerlisten (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a list of trackers</source>
        <translation>Trackerliste öffnen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>SMS through the provider</source>
        <translation>SMS über den Anbieter</translation>
    </message>
    <message>
        <source>SMS through a module at a port</source>
        <translation>SMS über ein Modul an einem Port</translation>
    </message>
    <message>
        <source>Its own serial port</source>
        <translation>Sein eigener serieller Port</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Liste …</translation>
    </message>
    <message>
        <source>A CSV with columns number, ICCID or name; can also be dropped here</source>
        <translation>Eine CSV-Datei mit den Spalten number, ICCID oder name; kann auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>Forget the list</source>
        <translation>Liste vergessen</translation>
    </message>
    <message>
        <source>Ask afterwards which APN it has</source>
        <translation>Danach fragen, welchen APN er hat</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Auf eine Antwort warten</translation>
    </message>
    <message>
        <source>After the delivery; without one by then it has failed.</source>
        <translation>Nach der Zustellung; ohne Antwort gilt es danach als fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Go on without an answer after</source>
        <translation>Ohne Antwort weiter nach</translation>
    </message>
    <message>
        <source>Empty: each waits for its answer.</source>
        <translation>Leer: Jede wartet auf ihre Antwort.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>What was sent to the providers and what they answered, with keys, tokens and codes masked.</source>
        <translation>Was an die Anbieter gesendet wurde und was sie antworteten; Schlüssel, Token und Codes sind unkenntlich.</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Gesendetes zeigen</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Appears in the history and on labels</source>
        <translation>Steht im Verlauf und auf Etiketten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes are saved at once</source>
        <translation>Änderungen werden sofort gespeichert</translation>
    </message>
    <message>
        <source>Settings in grey are fixed for this station in {file}</source>
        <translation>Graue Einstellungen sind für diese Station in {file} festgelegt</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>Name der Station</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation>Wer hier gerade arbeitet</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Show PASS and FAIL large for a moment, on every page</source>
        <translation>PASS und FAIL kurz groß zeigen, auf jeder Seite</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Larger controls, for gloves and touch screens</source>
        <translation>Größere Bedienelemente, für Handschuhe und Touchscreens</translation>
    </message>
    <message>
        <source>Sound for PASS and FAIL</source>
        <translation>Ton bei PASS und FAIL</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>This station is in {file}.</source>
        <translation>Diese Station ist in {file} gespeichert.</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>Geheimnisse stehen nicht darin.</translation>
    </message>
    <message>
        <source>Set-up file</source>
        <translation>Einrichtungsdatei</translation>
    </message>
    <message>
        <source>Set up a station like another one</source>
        <translation>Stationen gleich einrichten</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>Export this station…</source>
        <translation>Diese Station exportieren …</translation>
    </message>
    <message>
        <source>Undo the last set-up</source>
        <translation>Letzte Einrichtung rückgängig machen</translation>
    </message>
    <message>
        <source>Open a set-up file…</source>
        <translation>Einrichtungsdatei öffnen …</translation>
    </message>
    <message>
        <source>Open a set-up file to see what it would change here.</source>
        <translation>Eine Einrichtungsdatei öffnen und sehen, was sie hier ändern würde.</translation>
    </message>
    <message>
        <source>Or export this station: settings, accounts without secrets, recipes, labels and sockets.</source>
        <translation>Oder diese Station exportieren: Einstellungen, Konten ohne Geheimnisse, Rezepte, Etiketten und Plätze.</translation>
    </message>
    <message>
        <source>“Undo the last set-up” puts the set-up back.</source>
        <translation>„Letzte Einrichtung rückgängig machen“ stellt die Einrichtung wieder her.</translation>
    </message>
    <message>
        <source>This station already matches {file}.</source>
        <translation>Diese Station entspricht {file} bereits.</translation>
    </message>
    <message>
        <source>What {file} would change</source>
        <translation>Was {file} ändern würde</translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <translation>
            <numerusform>%Ln Änderung vornehmen</numerusform>
            <numerusform>%Ln Änderungen vornehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>Änderungen vornehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%Ln Änderung vorgenommen.</numerusform>
            <numerusform>%Ln Änderungen vorgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) undone.</source>
        <translation>
            <numerusform>%Ln Änderung rückgängig gemacht.</numerusform>
            <numerusform>%Ln Änderungen rückgängig gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Undo the last set-up” restores what was before.</source>
        <translation>„Letzte Einrichtung rückgängig machen“ stellt den Stand davor wieder her.</translation>
    </message>
    <message>
        <source>Open a set-up file</source>
        <translation>Einrichtungsdatei öffnen</translation>
    </message>
    <message>
        <source>Set-up files (*.toml)</source>
        <translation>Einrichtungsdateien (*.toml)</translation>
    </message>
    <message>
        <source>Export this station</source>
        <translation>Diese Station exportieren</translation>
    </message>
</context>
<context>
    <name>SimPanel</name>
    <message>
        <source>Free SIM</source>
        <translation>Freie SIM</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>Gerät zeigen</translation>
    </message>
    <message>
        <source>It is in no device. To use it, choose a device, then Actions, Assign a SIM, and give its ICCID.</source>
        <translation>Sie ist in keinem Gerät. Um sie zu nutzen, ein Gerät wählen, dann Aktionen, SIM zuweisen, und ihre ICCID angeben.</translation>
    </message>
</context>
<context>
    <name>SimTable</name>
    <message>
        <source>SIMs</source>
        <translation>SIMs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>in keinem</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Typed or read here ({count})</source>
        <translation>Hier getippt oder gelesen ({count})</translation>
    </message>
    <message>
        <source>Batch whose codes are shown</source>
        <translation>Auftrag, dessen Codes gezeigt werden</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Waiting work and the main tasks of this station</source>
        <translation>Wartende Arbeit und die Hauptaufgaben dieser Station</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Unfertige Arbeit</translation>
    </message>
    <message>
        <source>Work that is interrupted can be resumed from here.</source>
        <translation>Unterbrochene Arbeit kann von hier aus fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>SIMs registrieren</translation>
    </message>
    <message>
        <source>Claim a batch of SIMs by the code on its card</source>
        <translation>Eine Charge SIMs mit dem Code ihrer Karte übernehmen</translation>
    </message>
    <message>
        <source>Assign eSIMs</source>
        <translation>eSIMs zuweisen</translation>
    </message>
    <message>
        <source>From a list of EIDs to activation codes, at Celona or Twilio</source>
        <translation>Von der EID-Liste zu Aktivierungscodes, bei Celona oder Twilio</translation>
    </message>
    <message>
        <source>Codes and labels</source>
        <translation>Codes und Etiketten</translation>
    </message>
    <message>
        <source>QR codes on screen, as pictures and labels, each read back</source>
        <translation>QR-Codes am Bildschirm, als Bild und als Etikett, jeder zurückgelesen</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Prüfplatz</translation>
    </message>
    <message>
        <source>Set the APN of modules and see them register</source>
        <translation>APN von Modulen setzen und zusehen, wie sie sich einbuchen</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Es gibt noch kein Konto.</translation>
    </message>
    <message>
        <source>Add the account of your provider; codes and the bench work without one.</source>
        <translation>Konto beim Anbieter hinzufügen; Codes und Prüfplatz kommen ohne aus.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <source>Of the rows that are loaded</source>
        <translation>Von den geladenen Zeilen</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Simulated providers and modules; nothing here is real.</source>
        <translation>Simulierte Anbieter und Module; nichts davon ist echt.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>{name} · {done} of {total}</source>
        <translation>{name} · {done} von {total}</translation>
    </message>
</context>
<context>
    <name>SupportView</name>
    <message>
        <source>The support bundle is in {file}.</source>
        <translation>Das Supportpaket liegt in {file}.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Give it to support yourself.</source>
        <translation>Gesendet wurde nichts. Das Paket selbst an den Support geben.</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>What support needs to see; every secret the program knows is masked</source>
        <translation>Was der Support braucht; bekannte Geheimnisse sind unkenntlich</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Dateien des Pakets</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>The files are being collected…</source>
        <translation>Die Dateien werden gesammelt …</translation>
    </message>
    <message>
        <source>Look through the files, and untick what should stay here. EIDs, ICCIDs and names are in them.</source>
        <translation>Dateien durchsehen und abwählen, was hier bleiben soll. EIDs, ICCIDs und Namen stehen darin.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s)…</source>
        <translation>
            <numerusform>%Ln Datei speichern …</numerusform>
            <numerusform>%Ln Dateien speichern …</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Supportpaket speichern</translation>
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
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>TemplateBody</name>
    <message>
        <source>Label templates</source>
        <translation>Etikettenvorlagen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The label; arrow keys move the chosen part</source>
        <translation>Das Etikett; Pfeiltasten verschieben das gewählte Teil</translation>
    </message>
    <message>
        <source>Drag a part, or use the arrow keys; with Shift they change its size.</source>
        <translation>Ein Teil ziehen oder die Pfeiltasten benutzen; mit der Umschalttaste ändern sie seine Größe.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Als neues speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} ist gespeichert.</translation>
    </message>
    <message>
        <source>{name} is one of your templates now.</source>
        <translation>{name} gehört jetzt zu den eigenen Vorlagen.</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exportiert als {name}.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} ist gelöscht.</translation>
    </message>
    <message>
        <source>{name} (own)</source>
        <translation>{name} (eigene)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Label templates (*.simlabel *.toml)</source>
        <translation>Etikettenvorlagen (*.simlabel *.toml)</translation>
    </message>
    <message>
        <source>Import a label template</source>
        <translation>Etikettenvorlage importieren</translation>
    </message>
    <message>
        <source>Export the label template</source>
        <translation>Etikettenvorlage exportieren</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Import a template file; it can also be dropped here</source>
        <translation>Eine Vorlagendatei importieren; sie kann auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>Export this template as a file</source>
        <translation>Diese Vorlage als Datei exportieren</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>Diese Vorlage löschen</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>This template comes with the program.</source>
        <translation>Diese Vorlage gehört zum Programm.</translation>
    </message>
    <message>
        <source>What you change is saved as a copy of your own.</source>
        <translation>Was sich ändert, wird als eigene Kopie gespeichert.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read.</source>
        <translation>{name} ist kein Bild, das sich lesen lässt.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file of at most 2 MB.</source>
        <translation>Eine PNG- oder JPEG-Datei von höchstens 2 MB wählen.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, Kopie</translation>
    </message>
    <message>
        <source>The changes to “{name}” are not saved.</source>
        <translation>Die Änderungen an „{name}“ sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save them, or open the other template without them.</source>
        <translation>Speichern, oder die andere Vorlage ohne sie öffnen.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Delete “{name}” from this computer?</source>
        <translation>„{name}“ von diesem Rechner löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>From the left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Feld einfügen</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Kleinste Größe</translation>
    </message>
    <message>
        <source>Most lines</source>
        <translation>Höchstens Zeilen</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Gedreht</translation>
    </message>
    <message>
        <source>Error level</source>
        <translation>Fehlerkorrektur</translation>
    </message>
    <message>
        <source>Quiet zone (modules)</source>
        <translation>Ruhezone (Module)</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>mittig</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Sans bold</source>
        <translation>Sans fett</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Mono bold</source>
        <translation>Mono fett</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Choose a picture for the label</source>
        <translation>Bild für das Etikett wählen</translation>
    </message>
</context>
<context>
    <name>TemplateParts</name>
    <message>
        <source>Parts of the label</source>
        <translation>Teile des Etiketts</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>DataMatrix code</source>
        <translation>DataMatrix-Code</translation>
    </message>
    <message>
        <source>Code 128</source>
        <translation>Code 128</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Line or frame</source>
        <translation>Linie oder Rahmen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>The template as a file</source>
        <translation>Die Vorlage als Datei</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>{n} of {of}: {purpose}</source>
        <translation>{n} von {of}: {purpose}</translation>
    </message>
    <message>
        <source>{used} of {of} characters</source>
        <translation>{used} von {of} Zeichen</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Diesen Text kopieren</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Show passwords</source>
        <translation>Passwörter zeigen</translation>
    </message>
</context>
<context>
    <name>TextConsole</name>
    <message>
        <source>Texts to the device and from it, newest last</source>
        <translation>SMS an das Gerät und von ihm, neueste zuletzt</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Cancel this text</source>
        <translation>Diese SMS abbrechen</translation>
    </message>
    <message>
        <source>No texts yet. What you send and what the device answers stands here.</source>
        <translation>Noch keine SMS. Hier steht, was gesendet wird und was das Gerät antwortet.</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Ohne Zeit</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Text to the device</source>
        <translation>SMS an das Gerät</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sende …</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>{used} of {of} characters: too long for one SMS.</source>
        <translation>{used} von {of} Zeichen: zu lang für eine SMS.</translation>
    </message>
    <message>
        <source>{used} of {of} characters; no more fit because of {character}.</source>
        <translation>{used} von {of} Zeichen; mehr passen nicht wegen {character}.</translation>
    </message>
    <message>
        <source>{used} of {of} characters</source>
        <translation>{used} von {of} Zeichen</translation>
    </message>
</context>
<context>
    <name>TimerField</name>
    <message>
        <source>Bits of {timer}</source>
        <translation>Bits von {timer}</translation>
    </message>
    <message>
        <source>A duration with d, h, min and s, such as 10 h or 90 s; or off</source>
        <translation>Eine Dauer mit d, h, min und s, etwa 10 h oder 90 s; oder off für aus</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>The timer is off.</source>
        <translation>Der Timer ist aus.</translation>
    </message>
    <message>
        <source>Exactly {duration}, {seconds} s</source>
        <translation>Genau {duration}, {seconds} s</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Sessions of {socket}</source>
        <translation>Sitzungen an {socket}</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>Zum Prüfplatz</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole session</source>
        <translation>Die ganze Sitzung kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Search in this session</source>
        <translation>In dieser Sitzung suchen</translation>
    </message>
    <message>
        <source>Found before this</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Found after this (Enter)</source>
        <translation>Nächster Treffer (Eingabetaste)</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Sitzungen, neueste zuerst</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>The last sessions are kept, with times and direction; secrets are masked.</source>
        <translation>Die letzten, mit Zeit und Richtung; Geheimnisse sind unkenntlich.</translation>
    </message>
    <message>
        <source>No session of this socket is kept yet.</source>
        <translation>Von diesem Platz gibt es noch keine Sitzung.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>TrackersPage</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Trackers and phones</source>
        <translation>Tracker und Telefone</translation>
    </message>
    <message>
        <source>The text or the steps that set the APN, sent and followed to the answer</source>
        <translation>SMS oder Schritte, die den APN setzen, bis zur Antwort verfolgt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the exact texts, to send them from elsewhere</source>
        <translation>Die genauen Texte kopieren, um sie von anderswo zu senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send nothing more; what is under way is finished</source>
        <translation>Nichts mehr senden; was unterwegs ist, wird fertig</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>A table of all messages and answers, as CSV</source>
        <translation>Eine Tabelle aller Nachrichten und Antworten, als CSV</translation>
    </message>
</context>
<context>
    <name>TrackersRun</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%Ln fertig</numerusform>
            <numerusform>%Ln fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%Ln übrig</numerusform>
            <numerusform>%Ln übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>Seine Antwort</translation>
    </message>
    <message>
        <source>Trackers and how far each has come</source>
        <translation>Tracker, und wie weit jeder ist</translation>
    </message>
    <message>
        <source>Check whether the tracker has this text. Was it sent?</source>
        <translation>Prüfen, ob der Tracker diese SMS hat. Wurde sie gesendet?</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Wurde gesendet</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>Wurde nicht gesendet</translation>
    </message>
    <message>
        <source>It is sent when you go on</source>
        <translation>Beim Fortfahren wird sie gesendet</translation>
    </message>
    <message>
        <source>Wait for its answer; nothing is sent again</source>
        <translation>Auf ihre Antwort warten; es wird nichts noch einmal gesendet</translation>
    </message>
</context>
<context>
    <name>TrackersWords</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>Write %n line(s) to its port</source>
        <translation>
            <numerusform>%Ln Zeile an seinen Port schreiben</numerusform>
            <numerusform>%Ln Zeilen an seinen Port schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n SMS to {name}</source>
        <translation>
            <numerusform>%Ln SMS an {name} senden</numerusform>
            <numerusform>%Ln SMS an {name} senden</numerusform>
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
        <translation>{sms} an {trackers} senden</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS will be billed.</source>
        <translation>
            <numerusform>%Ln SMS wird berechnet.</numerusform>
            <numerusform>%Ln SMS werden berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: billed to the SIM in the module.</source>
        <translation>{count}: der SIM im Modul berechnet.</translation>
    </message>
    <message>
        <source>{count}: billed by the provider. Texts can activate a SIM that is not billed yet.</source>
        <translation>{count}: vom Anbieter berechnet. SMS können eine noch kostenlose SIM aktivieren.</translation>
    </message>
    <message>
        <source>Send more</source>
        <translation>Weitere senden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message numerus="yes">
        <source>Send again to %n that failed</source>
        <translation>
            <numerusform>An %Ln fehlgeschlagenen noch einmal senden</numerusform>
            <numerusform>An %Ln fehlgeschlagene noch einmal senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Zurück zu {name}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>{name} · {state}</source>
        <translation>{name} · {state}</translation>
    </message>
    <message>
        <source>Export the messages</source>
        <translation>Nachrichten exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s)</source>
        <translation>
            <numerusform>%Ln Tracker</numerusform>
            <numerusform>%Ln Tracker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>Gerät zeigen</translation>
    </message>
    <message>
        <source>How it is connected, as its provider sees it</source>
        <translation>Wie es verbunden ist, aus Sicht seines Anbieters</translation>
    </message>
    <message>
        <source>Details of the unit</source>
        <translation>Einzelheiten der Einheit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>SM-DP+-Adresse</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Answer as it came</source>
        <translation>Antwort im Wortlaut</translation>
    </message>
</context>
<context>
    <name>UnsettledCard</name>
    <message>
        <source>Calls to decide: {n}</source>
        <translation>Zu entscheidende Aufrufe: {n}</translation>
    </message>
    <message>
        <source>Their answers were lost, so nobody knows whether they were carried out. Nothing is sent again.</source>
        <translation>Ihre Antworten gingen verloren; niemand weiß, ob sie ausgeführt wurden. Es wird nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>More, shown when these are decided: {n}</source>
        <translation>Weitere, zu sehen, wenn diese entschieden sind: {n}</translation>
    </message>
</context>
<context>
    <name>UsagePlot</name>
    <message>
        <source>Received {size}</source>
        <translation>Empfangen {size}</translation>
    </message>
    <message>
        <source>Sent {size}</source>
        <translation>Gesendet {size}</translation>
    </message>
    <message>
        <source>Data by day</source>
        <translation>Daten nach Tagen</translation>
    </message>
    <message>
        <source>The provider has counted no data of this device in the last 30 days.</source>
        <translation>Der Anbieter hat in den letzten 30 Tagen keine Daten dieses Geräts gezählt.</translation>
    </message>
    <message>
        <source>{day}: received {down}, sent {up}</source>
        <translation>{day}: empfangen {down}, gesendet {up}</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys, to read its values.</source>
        <translation>Auf einen Tag zeigen oder die Pfeiltasten benutzen, um seine Werte zu lesen.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Add it under Settings, or choose another.</source>
        <translation>Unter Einstellungen hinzufügen oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>Calls that are not settled: {unsettled}. Calls that wait for the network: {kept}. Resume, settle or cancel them on the page Start; then the account can be removed.</source>
        <translation>Ungeklärte Aufrufe: {unsettled}. Aufrufe, die auf das Netz warten: {kept}. Auf der Seite Start fortsetzen, klären oder abbrechen; dann lässt sich das Konto entfernen.</translation>
    </message>
    <message>
        <source>Choose an account at Celona or Super SIM.</source>
        <translation>Ein Konto bei Celona oder Super SIM wählen.</translation>
    </message>
    <message>
        <source>Choose an account at EMnify.</source>
        <translation>Ein Konto bei EMnify wählen.</translation>
    </message>
    <message>
        <source>Enter it again under Settings, Accounts.</source>
        <translation>Unter Einstellungen, Konten, neu eingeben.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Frage den Anbieter …</translation>
    </message>
    <message>
        <source>Enter it exactly as in the e-mail.</source>
        <translation>Genau so eingeben, wie er in der E-Mail steht.</translation>
    </message>
    <message>
        <source>Give it a name that people at this station know.</source>
        <translation>Einen Namen geben, den man an dieser Station kennt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name} and its secrets?</source>
        <translation>{name} und seine Geheimnisse entfernen?</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>Das Konto hat keinen Namen.</translation>
    </message>
    <message>
        <source>The code has {n} digits.</source>
        <translation>Der Code hat {n} Ziffern.</translation>
    </message>
    <message>
        <source>The provider accepts these credentials.</source>
        <translation>Der Anbieter nimmt diese Zugangsdaten an.</translation>
    </message>
    <message>
        <source>The secret of account {name} is not in the keychain.</source>
        <translation>Das Geheimnis des Kontos {name} ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no account named {name}.</source>
        <translation>Es gibt kein Konto namens {name}.</translation>
    </message>
    <message>
        <source>Unfinished batches need it and cannot be resumed without: {names}</source>
        <translation>Unfertige Aufträge brauchen es und lassen sich ohne nicht fortsetzen: {names}</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it; then rename the account.</source>
        <translation>Warten, bis es fertig ist, oder es abbrechen; dann das Konto umbenennen.</translation>
    </message>
    <message>
        <source>What was done with it stays in the history.</source>
        <translation>Was damit getan wurde, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Work is being done with {name} now.</source>
        <translation>Mit {name} wird gerade gearbeitet.</translation>
    </message>
    <message>
        <source>{name} is an EMnify account, which registers SIMs and assigns no eSIMs.</source>
        <translation>{name} ist ein EMnify-Konto: Es registriert SIMs, weist aber keine eSIMs zu.</translation>
    </message>
    <message>
        <source>{name} is not an EMnify account; SIMs are registered by BIC at EMnify only.</source>
        <translation>{name} ist kein EMnify-Konto; SIMs werden nur bei EMnify per BIC registriert.</translation>
    </message>
    <message>
        <source>{name} is still needed.</source>
        <translation>{name} wird noch gebraucht.</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Activate a context</source>
        <translation>Kontext aktivieren</translation>
    </message>
    <message>
        <source>Allow all LTE bands</source>
        <translation>Alle LTE-Bänder erlauben</translation>
    </message>
    <message>
        <source>Allow or forbid roaming</source>
        <translation>Roaming erlauben oder verbieten</translation>
    </message>
    <message>
        <source>Ask for PSM</source>
        <translation>PSM anfordern</translation>
    </message>
    <message>
        <source>Ask for a paging time window</source>
        <translation>Paging Time Window anfordern</translation>
    </message>
    <message>
        <source>Ask for eDRX</source>
        <translation>eDRX anfordern</translation>
    </message>
    <message>
        <source>Choose one network</source>
        <translation>Ein Netz wählen</translation>
    </message>
    <message>
        <source>Choose text or PDU mode for SMS</source>
        <translation>Text- oder PDU-Modus für SMS wählen</translation>
    </message>
    <message>
        <source>Choose the network automatically</source>
        <translation>Netz automatisch wählen</translation>
    </message>
    <message>
        <source>Delete an SMS</source>
        <translation>SMS löschen</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>List the SMS</source>
        <translation>SMS auflisten</translation>
    </message>
    <message>
        <source>Read an SMS</source>
        <translation>SMS lesen</translation>
    </message>
    <message>
        <source>Read how many tries are left for the PIN</source>
        <translation>Lesen, wie viele Versuche für die PIN bleiben</translation>
    </message>
    <message>
        <source>Read the APN</source>
        <translation>APN lesen</translation>
    </message>
    <message>
        <source>Read the ICCID</source>
        <translation>ICCID lesen</translation>
    </message>
    <message>
        <source>Read the IMEI</source>
        <translation>IMEI lesen</translation>
    </message>
    <message>
        <source>Read the IMSI</source>
        <translation>IMSI lesen</translation>
    </message>
    <message>
        <source>Read the IP address</source>
        <translation>IP-Adresse lesen</translation>
    </message>
    <message>
        <source>Read the LTE bands</source>
        <translation>LTE-Bänder lesen</translation>
    </message>
    <message>
        <source>Read the PSM timers asked for</source>
        <translation>Angeforderte PSM-Timer lesen</translation>
    </message>
    <message>
        <source>Read the PSM timers granted</source>
        <translation>Gewährte PSM-Timer lesen</translation>
    </message>
    <message>
        <source>Read the authentication</source>
        <translation>Authentifizierung lesen</translation>
    </message>
    <message>
        <source>Read the eDRX cycle asked for</source>
        <translation>Angeforderten eDRX-Zyklus lesen</translation>
    </message>
    <message>
        <source>Read the eDRX cycle granted</source>
        <translation>Gewährten eDRX-Zyklus lesen</translation>
    </message>
    <message>
        <source>Read the firmware</source>
        <translation>Firmware lesen</translation>
    </message>
    <message>
        <source>Read the maker</source>
        <translation>Hersteller lesen</translation>
    </message>
    <message>
        <source>Read the model</source>
        <translation>Modell lesen</translation>
    </message>
    <message>
        <source>Read the network</source>
        <translation>Netz lesen</translation>
    </message>
    <message>
        <source>Read the networks that the SIM forbids</source>
        <translation>Netze lesen, die die SIM sperrt</translation>
    </message>
    <message>
        <source>Read the paging time window</source>
        <translation>Paging Time Window lesen</translation>
    </message>
    <message>
        <source>Read the radio access technologies</source>
        <translation>Funktechniken lesen</translation>
    </message>
    <message>
        <source>Read the registration</source>
        <translation>Einbuchung lesen</translation>
    </message>
    <message>
        <source>Read the signal</source>
        <translation>Signal lesen</translation>
    </message>
    <message>
        <source>Read the signal in detail</source>
        <translation>Signal ausführlich lesen</translation>
    </message>
    <message>
        <source>Read the state of the SIM</source>
        <translation>Zustand der SIM lesen</translation>
    </message>
    <message>
        <source>Read whether data is attached</source>
        <translation>Lesen, ob für Daten eingebucht</translation>
    </message>
    <message>
        <source>Read whether roaming is allowed</source>
        <translation>Lesen, ob Roaming erlaubt ist</translation>
    </message>
    <message>
        <source>Read whether the SIM asks for its PIN</source>
        <translation>Lesen, ob die SIM ihre PIN verlangt</translation>
    </message>
    <message>
        <source>Read whether the radio is on</source>
        <translation>Lesen, ob der Funkteil an ist</translation>
    </message>
    <message>
        <source>Read which contexts are active</source>
        <translation>Lesen, welche Kontexte aktiv sind</translation>
    </message>
    <message>
        <source>Read why the network refused</source>
        <translation>Lesen, warum das Netz abgelehnt hat</translation>
    </message>
    <message>
        <source>Report changes of the registration</source>
        <translation>Änderungen der Einbuchung melden</translation>
    </message>
    <message>
        <source>Restart the module</source>
        <translation>Modul neu starten</translation>
    </message>
    <message>
        <source>Search for networks</source>
        <translation>Netze suchen</translation>
    </message>
    <message>
        <source>Send a ping</source>
        <translation>Ping senden</translation>
    </message>
    <message>
        <source>Send an SMS in PDU mode</source>
        <translation>SMS im PDU-Modus senden</translation>
    </message>
    <message>
        <source>Send an SMS in text mode</source>
        <translation>SMS im Textmodus senden</translation>
    </message>
    <message>
        <source>Set the APN</source>
        <translation>APN setzen</translation>
    </message>
    <message>
        <source>Set the LTE bands</source>
        <translation>LTE-Bänder setzen</translation>
    </message>
    <message>
        <source>Set the authentication</source>
        <translation>Authentifizierung setzen</translation>
    </message>
    <message>
        <source>Set the radio access technologies</source>
        <translation>Funktechniken setzen</translation>
    </message>
    <message>
        <source>Switch PSM off</source>
        <translation>PSM ausschalten</translation>
    </message>
    <message>
        <source>Switch eDRX off</source>
        <translation>eDRX ausschalten</translation>
    </message>
    <message>
        <source>Switch the PIN on or off</source>
        <translation>PIN ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Switch the SIM on</source>
        <translation>SIM einschalten</translation>
    </message>
    <message>
        <source>Switch the module off</source>
        <translation>Modul ausschalten</translation>
    </message>
    <message>
        <source>Switch the radio off</source>
        <translation>Funkteil ausschalten</translation>
    </message>
    <message>
        <source>Switch the radio on</source>
        <translation>Funkteil einschalten</translation>
    </message>
</context>
<context>
    <name>apn</name>
    <message>
        <source>APN: character {place} is {character}.</source>
        <translation>APN: Zeichen {place} ist {character}.</translation>
    </message>
    <message>
        <source>An APN has letters, digits, dots and hyphens only. Type it as the provider writes it.</source>
        <translation>Ein APN hat nur Buchstaben, Ziffern, Punkte und Bindestriche. So tippen, wie der Anbieter ihn schreibt.</translation>
    </message>
    <message>
        <source>Give 1 to {longest} characters, such as em or super.</source>
        <translation>1 bis {longest} Zeichen angeben, etwa em oder super.</translation>
    </message>
    <message>
        <source>The APN has {length} characters.</source>
        <translation>Der APN hat {length} Zeichen.</translation>
    </message>
</context>
<context>
    <name>assign</name>
    <message>
        <source>Another window or command of Simwright is working on this batch.</source>
        <translation>Ein anderes Fenster oder ein Befehl von Simwright arbeitet an diesem Auftrag.</translation>
    </message>
    <message>
        <source>Celona did not assign an eSIM: {word}</source>
        <translation>Celona hat keine eSIM zugewiesen: {word}</translation>
    </message>
    <message>
        <source>Check EID and ICCID, and that free eSIMs are left in the Orchestrator. Then retry.</source>
        <translation>EID und ICCID prüfen, und ob im Orchestrator noch eSIMs frei sind. Dann wiederholen.</translation>
    </message>
    <message>
        <source>Check the EID with the device, and the stock of eSIMs at the provider.</source>
        <translation>EID am Gerät prüfen, und den Bestand an eSIMs beim Anbieter.</translation>
    </message>
    <message>
        <source>Enter SM-DP+ address {host} in the device management system.</source>
        <translation>SM-DP+-Adresse {host} in die Geräteverwaltung eintragen.</translation>
    </message>
    <message>
        <source>It is tried again until it gets through. If it stays so, check the network, and the address of the account.</source>
        <translation>Es wird erneut versucht, bis es durchkommt. Bleibt es so, Netzverbindung und Adresse des Kontos prüfen.</translation>
    </message>
    <message>
        <source>Profile available, SIM active.</source>
        <translation>Profil bereit, SIM aktiv.</translation>
    </message>
    <message>
        <source>Profile available.</source>
        <translation>Profil bereit.</translation>
    </message>
    <message>
        <source>Celona has not finished in the time allowed; its last status was {word}.</source>
        <translation>Celona ist in der erlaubten Zeit nicht fertig geworden; der letzte Stand war {word}.</translation>
    </message>
    <message>
        <source>Another station is working on this batch.</source>
        <translation>Eine andere Station arbeitet an diesem Auftrag.</translation>
    </message>
    <message>
        <source>Check at the provider which profile is unused, then say here whether this row was made.</source>
        <translation>Beim Anbieter prüfen, welches Profil unbenutzt ist, dann hier angeben, ob diese Zeile vergeben wurde.</translation>
    </message>
    <message>
        <source>Check in the Orchestrator whether these devices have their eSIMs, then decide here.</source>
        <translation>Im Orchestrator prüfen, ob diese Geräte ihre eSIMs haben, dann hier entscheiden.</translation>
    </message>
    <message>
        <source>Copy the cells and their titles first.</source>
        <translation>Zuerst die Zellen mit ihren Titeln kopieren.</translation>
    </message>
    <message>
        <source>Made, as a person checked at the provider.</source>
        <translation>Vergeben, beim Anbieter von Hand geprüft.</translation>
    </message>
    <message>
        <source>Profiles not made here: {found}. Lost answers: {lost}. Which is whose cannot be told.</source>
        <translation>Profile, die nicht hier angelegt wurden: {found}. Verlorene Antworten: {lost}. Was wozu gehört, ist nicht festzustellen.</translation>
    </message>
    <message>
        <source>Retry asks for the same again; nothing is ordered twice.</source>
        <translation>Wiederholen verlangt dasselbe noch einmal; nichts wird doppelt bestellt.</translation>
    </message>
    <message>
        <source>Retry follows the same request again; nothing is assigned twice.</source>
        <translation>Wiederholen verfolgt dieselbe Anfrage weiter; nichts wird doppelt zugewiesen.</translation>
    </message>
    <message>
        <source>The answer was lost. Asking the provider what happened.</source>
        <translation>Die Antwort ging verloren. Frage beim Anbieter nach, was geschah.</translation>
    </message>
    <message>
        <source>The list was sent at {when}, but the answer was lost, and Celona cannot be asked for it.</source>
        <translation>Die Liste wurde um {when} gesendet, aber die Antwort ging verloren, und Celona kann nicht danach gefragt werden.</translation>
    </message>
    <message>
        <source>The provider could not reserve an eSIM: {words}</source>
        <translation>Der Anbieter konnte keine eSIM reservieren: {words}</translation>
    </message>
    <message>
        <source>The provider has not finished in the time allowed; its last status was {word}.</source>
        <translation>Der Anbieter ist in der erlaubten Zeit nicht fertig geworden; der letzte Stand war {word}.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it there. Then resume.</source>
        <translation>Warten, bis es dort fertig ist, oder es dort anhalten. Dann fortsetzen.</translation>
    </message>
    <message>
        <source>eSIM assigned.</source>
        <translation>eSIM zugewiesen.</translation>
    </message>
</context>
<context>
    <name>at</name>
    <message>
        <source>It takes a telephone number of {low} to {high} digits.</source>
        <translation>Erlaubt ist eine Telefonnummer mit {low} bis {high} Ziffern.</translation>
    </message>
    <message>
        <source>It takes a whole number from {low} to {high}.</source>
        <translation>Erlaubt ist eine ganze Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>It takes band numbers, such as 3,8,20.</source>
        <translation>Erlaubt sind Bandnummern, etwa 3,8,20.</translation>
    </message>
    <message>
        <source>It takes {high} binary digits.</source>
        <translation>Erlaubt sind {high} Binärziffern.</translation>
    </message>
    <message>
        <source>It takes {low} to {high} digits.</source>
        <translation>Erlaubt sind {low} bis {high} Ziffern.</translation>
    </message>
    <message>
        <source>It takes {low} to {high} hexadecimal digits.</source>
        <translation>Erlaubt sind {low} bis {high} Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>It takes: {choices}.</source>
        <translation>Erlaubt ist: {choices}.</translation>
    </message>
    <message>
        <source>Use letters, digits, dot and hyphen.</source>
        <translation>Buchstaben, Ziffern, Punkt und Bindestrich verwenden.</translation>
    </message>
    <message>
        <source>{name} cannot be {value} on this module.</source>
        <translation>{name} kann an diesem Modul nicht {value} sein.</translation>
    </message>
    <message>
        <source>{name} has {length} characters; {longest} are allowed.</source>
        <translation>{name} hat {length} Zeichen; erlaubt sind {longest}.</translation>
    </message>
    <message>
        <source>{name} is missing, or is not what this module takes.</source>
        <translation>{name} fehlt oder ist nicht, was dieses Modul annimmt.</translation>
    </message>
    <message>
        <source>{name}: character {place} is {character}, which cannot be sent to a module.</source>
        <translation>{name}: Zeichen {place} ist {character} und kann nicht an ein Modul gesendet werden.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Choose another folder or another name for the copy.</source>
        <translation>Einen anderen Ordner oder einen anderen Namen für die Kopie wählen.</translation>
    </message>
    <message>
        <source>The copy of the ledger is in {file}.</source>
        <translation>Die Kopie des Ledgers ist in {file}.</translation>
    </message>
    <message>
        <source>There is no ledger yet: nothing was done here.</source>
        <translation>Es gibt noch kein Ledger: Hier wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>This ledger is in a database on a server, which copies it by its own means.</source>
        <translation>Dieses Ledger liegt in einer Datenbank auf einem Server, der es auf seine eigene Weise sichert.</translation>
    </message>
    <message>
        <source>Use pg_dump, or ask whoever looks after the server.</source>
        <translation>pg_dump verwenden, oder fragen, wer den Server betreut.</translation>
    </message>
    <message>
        <source>{name} is the ledger itself.</source>
        <translation>{name} ist das Ledger selbst.</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>Configured and checked.</source>
        <translation>Eingerichtet und geprüft.</translation>
    </message>
    <message>
        <source>Opening the port</source>
        <translation>Port öffnen</translation>
    </message>
    <message>
        <source>Another module is on this port now, IMEI {imei}.</source>
        <translation>An diesem Port ist jetzt ein anderes Modul, IMEI {imei}.</translation>
    </message>
    <message>
        <source>A fault in Simwright ended this.</source>
        <translation>Ein Fehler in Simwright hat dies beendet.</translation>
    </message>
    <message>
        <source>A socket cannot have the number {number}.</source>
        <translation>Ein Platz kann nicht die Nummer {number} haben.</translation>
    </message>
    <message>
        <source>Asking {host} for an answer</source>
        <translation>Von {host} eine Antwort verlangen</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Compare the answer with what the recipe expects: {expected}</source>
        <translation>Die Antwort mit dem vergleichen, was das Rezept erwartet: {expected}</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Dry run: {recipe}</source>
        <translation>Probelauf: {recipe}</translation>
    </message>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>Eine Zahl von {low} bis {high} angeben.</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Identifying the module</source>
        <translation>Modul wird erkannt</translation>
    </message>
    <message>
        <source>It is the module whose values were kept</source>
        <translation>Es ist das Modul, dessen Werte aufbewahrt wurden</translation>
    </message>
    <message>
        <source>No port is known to take AT commands.</source>
        <translation>Es ist kein Port bekannt, der AT-Befehle annimmt.</translation>
    </message>
    <message>
        <source>Opening a data session</source>
        <translation>Datensitzung öffnen</translation>
    </message>
    <message>
        <source>Plug a module in, or name the port: see “simwright ports”.</source>
        <translation>Modul anstecken, oder den Port nennen: siehe „simwright ports“.</translation>
    </message>
    <message>
        <source>Plug the module in and start it at the bench, or leave it as it is.</source>
        <translation>Modul anstecken und am Prüfplatz starten, oder lassen, wie es ist.</translation>
    </message>
    <message>
        <source>Reading back: {setting}</source>
        <translation>Zurücklesen: {setting}</translation>
    </message>
    <message>
        <source>Reading: {setting}</source>
        <translation>Lesen: {setting}</translation>
    </message>
    <message>
        <source>Recipe: {name}</source>
        <translation>Rezept: {name}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Sending {command}</source>
        <translation>{command} senden</translation>
    </message>
    <message>
        <source>Simwright ended while this was being done.</source>
        <translation>Simwright endete, während dies geschah.</translation>
    </message>
    <message>
        <source>Start the module again; what it has already is left as it is.</source>
        <translation>Das Modul noch einmal starten; was es schon hat, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Starting the module again</source>
        <translation>Modul neu starten</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>Von Hand angehalten.</translation>
    </message>
    <message>
        <source>Switching the radio off</source>
        <translation>Funkteil ausschalten</translation>
    </message>
    <message>
        <source>Switching the radio on</source>
        <translation>Funkteil einschalten</translation>
    </message>
    <message>
        <source>Talking to the module</source>
        <translation>Mit dem Modul sprechen</translation>
    </message>
    <message>
        <source>The SIM is ready</source>
        <translation>Die SIM ist bereit</translation>
    </message>
    <message>
        <source>The last {kept} traces of each socket are kept; open another one.</source>
        <translation>Von jedem Platz bleiben die letzten {kept} Mitschnitte erhalten; einen anderen öffnen.</translation>
    </message>
    <message>
        <source>The module answers</source>
        <translation>Das Modul antwortet</translation>
    </message>
    <message>
        <source>The module has started again</source>
        <translation>Das Modul ist neu gestartet</translation>
    </message>
    <message>
        <source>The previous values are kept</source>
        <translation>Die vorherigen Werte sind aufbewahrt</translation>
    </message>
    <message>
        <source>The previous values are restored.</source>
        <translation>Die vorherigen Werte sind wiederhergestellt.</translation>
    </message>
    <message>
        <source>The radio is off</source>
        <translation>Der Funkteil ist aus</translation>
    </message>
    <message>
        <source>The trace cannot be read: {reason}.</source>
        <translation>Der Mitschnitt ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>Waiting for a free place</source>
        <translation>Warten auf einen freien Platz</translation>
    </message>
    <message>
        <source>{setting} is written, but the module does not report it</source>
        <translation>{setting} ist geschrieben, aber das Modul meldet es nicht</translation>
    </message>
    <message>
        <source>Writing: {setting} {value}</source>
        <translation>Schreiben: {setting} {value}</translation>
    </message>
    <message>
        <source>{command} done</source>
        <translation>{command} erledigt</translation>
    </message>
    <message>
        <source>{command} is not offered by this module</source>
        <translation>{command} bietet dieses Modul nicht an</translation>
    </message>
    <message>
        <source>{command} was answered otherwise than the recipe expects.</source>
        <translation>{command} wurde anders beantwortet, als das Rezept erwartet.</translation>
    </message>
    <message>
        <source>The radio is on</source>
        <translation>Der Funkteil ist an</translation>
    </message>
    <message>
        <source>No previous values are known for this module.</source>
        <translation>Von diesem Modul sind keine vorherigen Werte bekannt.</translation>
    </message>
    <message>
        <source>Only what Simwright has changed can be restored.</source>
        <translation>Wiederherstellen lässt sich nur, was Simwright geändert hat.</translation>
    </message>
    <message>
        <source>Plug in the module whose values are to be restored.</source>
        <translation>Das Modul anstecken, dessen Werte wiederhergestellt werden sollen.</translation>
    </message>
    <message>
        <source>Waiting for the SIM</source>
        <translation>Auf die SIM warten</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Auf das Netz warten</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>{name} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>{name}: requested {requested}, granted {granted}</source>
        <translation>{name}: angefordert {requested}, gewährt {granted}</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>{setting} found: {value}</source>
        <translation>{setting} vorgefunden: {value}</translation>
    </message>
    <message>
        <source>{setting} is {value}</source>
        <translation>{setting} ist {value}</translation>
    </message>
    <message>
        <source>{setting} is {value} already</source>
        <translation>{setting} ist schon {value}</translation>
    </message>
    <message>
        <source>{setting} written: {value}</source>
        <translation>{setting} geschrieben: {value}</translation>
    </message>
    <message>
        <source>{setting}: this module has no such setting, and goes by the network</source>
        <translation>{setting}: Dieses Modul hat keine solche Einstellung und richtet sich nach dem Netz</translation>
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
        <translation>Ein BIC hat 16 Buchstaben und Ziffern, wie XXXX-XXXX-XXXX-XXXX; je Zeile einen angeben.</translation>
    </message>
    <message>
        <source>Scan the QR code of the card again, or type what is printed beside BIC.</source>
        <translation>QR-Code der Karte neu scannen, oder eintippen, was neben BIC gedruckt steht.</translation>
    </message>
    <message>
        <source>There is no BIC in {name}.</source>
        <translation>In {name} ist kein BIC.</translation>
    </message>
    <message>
        <source>This is an activation code, not a BIC.</source>
        <translation>Das ist ein Aktivierungscode, kein BIC.</translation>
    </message>
    <message>
        <source>This is another number, not a BIC: {kind}.</source>
        <translation>Das ist eine andere Nummer, kein BIC: {kind}.</translation>
    </message>
    <message>
        <source>This is not a BIC: character {place} is {sign}, neither a letter A to Z nor a digit.</source>
        <translation>Das ist kein BIC: Zeichen {place} ist {sign}, weder ein Buchstabe von A bis Z noch eine Ziffer.</translation>
    </message>
    <message>
        <source>This is not a BIC: it has {length} letters and digits instead of 16.</source>
        <translation>Das ist kein BIC: Er hat {length} statt 16 Buchstaben und Ziffern.</translation>
    </message>
</context>
<context>
    <name>callback</name>
    <message>
        <source>Give one that begins with https:// and has no user name in it, or none.</source>
        <translation>Eine angeben, die mit https:// beginnt und keinen Benutzernamen enthält, oder keine.</translation>
    </message>
    <message>
        <source>{url} cannot be used as a callback address.</source>
        <translation>{url} ist als Rückrufadresse nicht verwendbar.</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>Allow it in the privacy settings of the system, then open the camera again.</source>
        <translation>In den Datenschutzeinstellungen des Systems erlauben, dann die Kamera neu öffnen.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or choose another camera.</source>
        <translation>Andere Programme schließen, die sie benutzen, oder eine andere Kamera wählen.</translation>
    </message>
    <message>
        <source>Connect one and it appears here, or open a picture of the code instead.</source>
        <translation>Eine anschließen, dann erscheint sie hier, oder stattdessen ein Bild des Codes öffnen.</translation>
    </message>
    <message>
        <source>Install the package libpulse0 and start the program again, or take a picture instead.</source>
        <translation>Das Paket libpulse0 installieren und das Programm neu starten, oder stattdessen ein Bild aufnehmen.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Keine Kamera gefunden.</translation>
    </message>
    <message>
        <source>Simwright may not use the camera.</source>
        <translation>Simwright darf die Kamera nicht benutzen.</translation>
    </message>
    <message>
        <source>The camera cannot be used here.</source>
        <translation>Die Kamera ist hier nicht verwendbar.</translation>
    </message>
    <message>
        <source>The camera cannot be used: {reason}.</source>
        <translation>Die Kamera ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>This installation has no camera part (PySide6-Addons). Take a picture instead.</source>
        <translation>Diese Installation hat keinen Kamerateil (PySide6-Addons). Stattdessen ein Bild aufnehmen.</translation>
    </message>
</context>
<context>
    <name>cardlist</name>
    <message>
        <source>Compare it with the card. A spreadsheet drops zeros in front: format the column as text.</source>
        <translation>Mit der Karte vergleichen. Ein Tabellenprogramm lässt führende Nullen weg: Spalte als Text formatieren.</translation>
    </message>
    <message>
        <source>Enter the 10 characters that are printed beside the ICCID.</source>
        <translation>Die 10 Zeichen eingeben, die neben der ICCID gedruckt sind.</translation>
    </message>
    <message>
        <source>Give a card on each line: its ICCID and its registration code, with a comma between.</source>
        <translation>Je Zeile eine Karte angeben: ihre ICCID und ihren Registrierungscode, mit Komma dazwischen.</translation>
    </message>
    <message>
        <source>Take this line out.</source>
        <translation>Diese Zeile herausnehmen.</translation>
    </message>
    <message>
        <source>The registration code has {length} characters instead of 10</source>
        <translation>Der Registrierungscode hat {length} statt 10 Zeichen</translation>
    </message>
    <message>
        <source>The registration code is missing</source>
        <translation>Der Registrierungscode fehlt</translation>
    </message>
    <message>
        <source>There is no ICCID in {name}.</source>
        <translation>In {name} ist keine ICCID.</translation>
    </message>
    <message>
        <source>This ICCID stands in line {line} already</source>
        <translation>Diese ICCID steht schon in Zeile {line}</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>See `simwright catalog list`.</source>
        <translation>Siehe `simwright catalog list`.</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>vendor-documented</source>
        <translation>vom Hersteller dokumentiert</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has brackets or braces that do not match.</source>
        <translation>{file}, Zeile {line}: {key} hat Klammern, die nicht zueinander passen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has neither messages nor steps.</source>
        <translation>{file}, Zeile {line}: {key} hat weder messages noch steps.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has the group {name}, which is not a value of this tracker.</source>
        <translation>{file}, Zeile {line}: {key} hat die Gruppe {name}, die kein Wert dieses Trackers ist.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds no command.</source>
        <translation>{file}, Zeile {line}: {key} enthält keinen Befehl.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds {character} at place {place}; an AT command is plain ASCII.</source>
        <translation>{file}, Zeile {line}: {key} enthält {character} an Stelle {place}; ein AT-Befehl ist reines ASCII.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds {character}, which an SMS to a tracker cannot carry.</source>
        <translation>{file}, Zeile {line}: {key} enthält {character}; das kann eine SMS an einen Tracker nicht übertragen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds “{text}”; a name looks like cid, rat:2 or rat*.</source>
        <translation>{file}, Zeile {line}: {key} enthält „{text}“; ein Name sieht aus wie cid, rat:2 oder rat*.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is a sentence for people, and holds a brace.</source>
        <translation>{file}, Zeile {line}: {key} ist ein Satz für Menschen und enthält eine geschweifte Klammer.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is missing; people are asked by it.</source>
        <translation>{file}, Zeile {line}: {key} fehlt; damit wird nach dem Wert gefragt.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a regular expression ({problem}).</source>
        <translation>{file}, Zeile {line}: {key} ist kein regulärer Ausdruck ({problem}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not an action. Known are: {choices}.</source>
        <translation>{file}, Zeile {line}: {key} ist keine Aktion. Bekannt sind: {choices}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not one of our words for {name}. Known are: {choices}.</source>
        <translation>{file}, Zeile {line}: {key} ist keines unserer Wörter für {name}. Bekannt sind: {choices}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”, which is no family further up in this file.</source>
        <translation>{file}, Zeile {line}: {key} ist „{text}“; so heißt keine Familie weiter oben in dieser Datei.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”; a USB id looks like 2c7c:0125.</source>
        <translation>{file}, Zeile {line}: {key} ist „{text}“; eine USB-Kennung sieht aus wie 2c7c:0125.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”; an AT command is plain ASCII and begins with AT.</source>
        <translation>{file}, Zeile {line}: {key} ist „{text}“; ein AT-Befehl ist reines ASCII und beginnt mit AT.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”; it begins the answer and holds a colon, as +CSQ:</source>
        <translation>{file}, Zeile {line}: {key} ist „{text}“; es beginnt die Antwort und enthält einen Doppelpunkt, wie +CSQ:</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} may hold letters, digits, commas, colons and hyphens only.</source>
        <translation>{file}, Zeile {line}: {key} darf nur Buchstaben, Ziffern, Kommas, Doppelpunkte und Bindestriche enthalten.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} uses {name}; this action is given: {choices}.</source>
        <translation>{file}, Zeile {line}: {key} verwendet {name}; diese Aktion bekommt: {choices}.</translation>
    </message>
    <message>
        <source>{name} is neither a model nor a vendor that is known.</source>
        <translation>{name} ist weder ein bekanntes Modell noch ein bekannter Hersteller.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be an interface number of two hexadecimal digits.</source>
        <translation>{file}, Zeile {line}: {key} muss eine Schnittstellennummer aus zwei Hexadezimalziffern sein.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be digits in quotes.</source>
        <translation>{file}, Zeile {line}: {key} muss aus Ziffern in Anführungszeichen bestehen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must begin with AT.</source>
        <translation>{file}, Zeile {line}: {key} muss mit AT beginnen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must name {name}, which this action reads.</source>
        <translation>{file}, Zeile {line}: {key} muss {name} nennen, das diese Aktion liest.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must say how one network is sent, with {{value}} in it.</source>
        <translation>{file}, Zeile {line}: {key} muss sagen, wie ein Netz gesendet wird, mit {{value}} darin.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} needs a sentence that says what the command does.</source>
        <translation>{file}, Zeile {line}: {key} braucht einen Satz, der sagt, was der Befehl tut.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} uses the text {name} without double quotes around it.</source>
        <translation>{file}, Zeile {line}: {key} verwendet den Text {name} ohne doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} uses {name}, which is not described under parameters.</source>
        <translation>{file}, Zeile {line}: {key} verwendet {name}, das unter parameters nicht beschrieben ist.</translation>
    </message>
</context>
<context>
    <name>cause</name>
    <message>
        <source>APN may not be used together with another one</source>
        <translation>APN darf nicht zusammen mit einem anderen benutzt werden</translation>
    </message>
    <message>
        <source>APN not supported in this technology and network</source>
        <translation>APN in dieser Technik und diesem Netz nicht unterstützt</translation>
    </message>
    <message>
        <source>Ask the provider, with the number of the cause and the name of the network.</source>
        <translation>Den Anbieter fragen, mit der Nummer der Ursache und dem Namen des Netzes.</translation>
    </message>
    <message>
        <source>Check antenna, radio technology and bands; then try another place.</source>
        <translation>Antenne, Funktechnik und Bänder prüfen; dann einen anderen Ort versuchen.</translation>
    </message>
    <message>
        <source>Check at the provider that data is allowed for this SIM and that no limit is reached.</source>
        <translation>Beim Anbieter prüfen, ob Daten für diese SIM erlaubt sind und keine Grenze erreicht ist.</translation>
    </message>
    <message>
        <source>Check at the provider that the SIM is active and not blocked.</source>
        <translation>Beim Anbieter prüfen, ob die SIM aktiv und nicht gesperrt ist.</translation>
    </message>
    <message>
        <source>Check at the provider whether the SIM is locked to another IMEI.</source>
        <translation>Beim Anbieter prüfen, ob die SIM an eine andere IMEI gebunden ist.</translation>
    </message>
    <message>
        <source>Check that the SIM may roam into this country and network; then try another operator.</source>
        <translation>Prüfen, ob die SIM in diesem Land und Netz Roaming darf; dann einen anderen Betreiber versuchen.</translation>
    </message>
    <message>
        <source>Check the APN and its type.</source>
        <translation>APN und Typ prüfen.</translation>
    </message>
    <message>
        <source>Check the APN in the recipe, letter by letter, and at the provider that the SIM may use it.</source>
        <translation>APN im Rezept Buchstabe für Buchstabe prüfen, und beim Anbieter, ob die SIM ihn benutzen darf.</translation>
    </message>
    <message>
        <source>Check the type of the APN: IP, IPV6 or IPV4V6.</source>
        <translation>Typ des APN prüfen: IP, IPV6 oder IPV4V6.</translation>
    </message>
    <message>
        <source>Check user, password and authentication of the APN.</source>
        <translation>Benutzer, Passwort und Authentifizierung des APN prüfen.</translation>
    </message>
    <message>
        <source>Close the other data sessions of this module, or start it again.</source>
        <translation>Die anderen Datensitzungen dieses Moduls schließen, oder es neu starten.</translation>
    </message>
    <message>
        <source>Look the cause up in the AT manual of this module.</source>
        <translation>Ursache im AT-Handbuch dieses Moduls nachschlagen.</translation>
    </message>
    <message>
        <source>Rejected, cause 10: implicitly detached</source>
        <translation>Abgewiesen, Ursache 10: vom Netz abgemeldet (implicitly detached)</translation>
    </message>
    <message>
        <source>Rejected, cause 11: network (PLMN) not allowed</source>
        <translation>Abgewiesen, Ursache 11: Netz (PLMN) nicht erlaubt</translation>
    </message>
    <message>
        <source>Rejected, cause 12: tracking area not allowed</source>
        <translation>Abgewiesen, Ursache 12: Tracking Area nicht erlaubt</translation>
    </message>
    <message>
        <source>Rejected, cause 13: roaming not allowed in this tracking area</source>
        <translation>Abgewiesen, Ursache 13: Roaming in dieser Tracking Area nicht erlaubt</translation>
    </message>
    <message>
        <source>Rejected, cause 14: data services not allowed in this network (PLMN)</source>
        <translation>Abgewiesen, Ursache 14: Datendienste in diesem Netz (PLMN) nicht erlaubt</translation>
    </message>
    <message>
        <source>Rejected, cause 15: no suitable cells in this tracking area</source>
        <translation>Abgewiesen, Ursache 15: keine geeignete Zelle in dieser Tracking Area</translation>
    </message>
    <message>
        <source>Rejected, cause 16: switching centre not reachable</source>
        <translation>Abgewiesen, Ursache 16: Vermittlungsstelle nicht erreichbar</translation>
    </message>
    <message>
        <source>Rejected, cause 17: network failure</source>
        <translation>Abgewiesen, Ursache 17: Netzfehler</translation>
    </message>
    <message>
        <source>Rejected, cause 18: voice domain not available</source>
        <translation>Abgewiesen, Ursache 18: Sprachdomäne nicht verfügbar</translation>
    </message>
    <message>
        <source>Rejected, cause 19: the data session was refused (ESM failure)</source>
        <translation>Abgewiesen, Ursache 19: Datensitzung verweigert (ESM-Fehler)</translation>
    </message>
    <message>
        <source>Rejected, cause 20: authentication failed (MAC failure)</source>
        <translation>Abgewiesen, Ursache 20: Authentifizierung fehlgeschlagen (MAC-Fehler)</translation>
    </message>
    <message>
        <source>Rejected, cause 21: authentication out of step (synch failure)</source>
        <translation>Abgewiesen, Ursache 21: Authentifizierung außer Takt (Synch-Fehler)</translation>
    </message>
    <message>
        <source>Rejected, cause 22: congestion</source>
        <translation>Abgewiesen, Ursache 22: Überlastung</translation>
    </message>
    <message>
        <source>Rejected, cause 23: security capabilities do not match</source>
        <translation>Abgewiesen, Ursache 23: Sicherheitsfähigkeiten passen nicht</translation>
    </message>
    <message>
        <source>Rejected, cause 24: security mode rejected</source>
        <translation>Abgewiesen, Ursache 24: Sicherheitsmodus abgelehnt</translation>
    </message>
    <message>
        <source>Rejected, cause 25: not authorized for this closed cell group</source>
        <translation>Abgewiesen, Ursache 25: für diese geschlossene Zellgruppe nicht berechtigt</translation>
    </message>
    <message>
        <source>Rejected, cause 2: IMSI unknown in the home network</source>
        <translation>Abgewiesen, Ursache 2: IMSI im Heimatnetz unbekannt</translation>
    </message>
    <message>
        <source>Rejected, cause 35: service option not authorized in this network (PLMN)</source>
        <translation>Abgewiesen, Ursache 35: Dienst in diesem Netz (PLMN) nicht freigegeben</translation>
    </message>
    <message>
        <source>Rejected, cause 39: voice service out of order for now</source>
        <translation>Abgewiesen, Ursache 39: Sprachdienst vorübergehend gestört</translation>
    </message>
    <message>
        <source>Rejected, cause 3: this device or SIM is barred</source>
        <translation>Abgewiesen, Ursache 3: Gerät oder SIM gesperrt</translation>
    </message>
    <message>
        <source>Rejected, cause 40: no data session is active</source>
        <translation>Abgewiesen, Ursache 40: keine Datensitzung aktiv</translation>
    </message>
    <message>
        <source>Rejected, cause 42: severe network failure</source>
        <translation>Abgewiesen, Ursache 42: schwerer Netzfehler</translation>
    </message>
    <message>
        <source>Rejected, cause 5: IMEI not accepted</source>
        <translation>Abgewiesen, Ursache 5: IMEI nicht angenommen</translation>
    </message>
    <message>
        <source>Rejected, cause 6: this equipment is barred</source>
        <translation>Abgewiesen, Ursache 6: dieses Gerät ist gesperrt</translation>
    </message>
    <message>
        <source>Rejected, cause 7: data services not allowed for this SIM</source>
        <translation>Abgewiesen, Ursache 7: Datendienste für diese SIM nicht erlaubt</translation>
    </message>
    <message>
        <source>Rejected, cause 8: neither data nor voice services allowed for this SIM</source>
        <translation>Abgewiesen, Ursache 8: weder Daten- noch Sprachdienste für diese SIM erlaubt</translation>
    </message>
    <message>
        <source>Rejected, cause 9: the network cannot derive the identity</source>
        <translation>Abgewiesen, Ursache 9: das Netz kann die Identität nicht ableiten</translation>
    </message>
    <message>
        <source>Rejected, cause {cause}</source>
        <translation>Abgewiesen, Ursache {cause}</translation>
    </message>
    <message>
        <source>Rejected, the maker&apos;s own cause {cause}</source>
        <translation>Abgewiesen, herstellereigene Ursache {cause}</translation>
    </message>
    <message>
        <source>Set the module to data only: AT+CEMODE=0 in the console.</source>
        <translation>Modul auf nur Daten stellen: AT+CEMODE=0 in der Konsole.</translation>
    </message>
    <message>
        <source>Start the module again; if it stays so, update its firmware.</source>
        <translation>Modul neu starten; bleibt es so, seine Firmware aktualisieren.</translation>
    </message>
    <message>
        <source>The network refused the data session, cause {cause}</source>
        <translation>Das Netz hat die Datensitzung verweigert, Ursache {cause}</translation>
    </message>
    <message>
        <source>The network refused the data session, cause {cause}: {words}</source>
        <translation>Das Netz hat die Datensitzung verweigert, Ursache {cause}: {words}</translation>
    </message>
    <message>
        <source>Try another SIM; if it works, this SIM&apos;s keys are wrong at the provider.</source>
        <translation>Andere SIM versuchen; funktioniert sie, sind die Schlüssel dieser SIM beim Anbieter falsch.</translation>
    </message>
    <message>
        <source>Try another operator or technology: this one does not have the APN.</source>
        <translation>Anderen Betreiber oder andere Funktechnik versuchen: Hier gibt es den APN nicht.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again; it is the network&apos;s fault.</source>
        <translation>Einige Minuten warten und erneut versuchen; es liegt am Netz.</translation>
    </message>
    <message>
        <source>insufficient resources</source>
        <translation>zu wenig Ressourcen</translation>
    </message>
    <message>
        <source>invalid bearer</source>
        <translation>ungültiger Bearer</translation>
    </message>
    <message>
        <source>missing or unknown APN</source>
        <translation>APN fehlt oder ist unbekannt</translation>
    </message>
    <message>
        <source>network failure</source>
        <translation>Netzfehler</translation>
    </message>
    <message>
        <source>one address per session only</source>
        <translation>nur eine Adresse je Sitzung</translation>
    </message>
    <message>
        <source>only IPv4 allowed</source>
        <translation>nur IPv4 erlaubt</translation>
    </message>
    <message>
        <source>only IPv4v6 allowed</source>
        <translation>nur IPv4v6 erlaubt</translation>
    </message>
    <message>
        <source>only IPv6 allowed</source>
        <translation>nur IPv6 erlaubt</translation>
    </message>
    <message>
        <source>only non-IP allowed</source>
        <translation>nur Non-IP erlaubt</translation>
    </message>
    <message>
        <source>operator determined barring</source>
        <translation>Sperre durch den Betreiber</translation>
    </message>
    <message>
        <source>quality of service not accepted</source>
        <translation>Dienstgüte nicht angenommen</translation>
    </message>
    <message>
        <source>reactivation requested</source>
        <translation>Reaktivierung verlangt</translation>
    </message>
    <message>
        <source>rejected by the gateway</source>
        <translation>vom Gateway abgelehnt</translation>
    </message>
    <message>
        <source>rejected, unspecified</source>
        <translation>abgelehnt, ohne Angabe</translation>
    </message>
    <message>
        <source>service option not subscribed</source>
        <translation>Dienst nicht gebucht</translation>
    </message>
    <message>
        <source>service option not supported</source>
        <translation>Dienst nicht unterstützt</translation>
    </message>
    <message>
        <source>service option out of order for now</source>
        <translation>Dienst vorübergehend gestört</translation>
    </message>
    <message>
        <source>several sessions for one APN not allowed</source>
        <translation>mehrere Sitzungen für einen APN nicht erlaubt</translation>
    </message>
    <message>
        <source>the module did not send what the network asked for</source>
        <translation>das Modul sendete nicht, was das Netz verlangte</translation>
    </message>
    <message>
        <source>the session does not exist</source>
        <translation>die Sitzung gibt es nicht</translation>
    </message>
    <message>
        <source>too many sessions</source>
        <translation>zu viele Sitzungen</translation>
    </message>
    <message>
        <source>unknown PDN type</source>
        <translation>unbekannter PDN-Typ</translation>
    </message>
    <message>
        <source>user authentication failed</source>
        <translation>Benutzerauthentifizierung fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--activate needs --fleet: Super SIM activates a SIM only in a fleet.</source>
        <translation>--activate braucht --fleet: Super SIM aktiviert eine SIM nur in einer Fleet.</translation>
    </message>
    <message>
        <source>--device goes with --account.</source>
        <translation>--device gehört zu --account.</translation>
    </message>
    <message>
        <source>--fleet, --activate, --callback-url and --by are for Super SIM.</source>
        <translation>--fleet, --activate, --callback-url und --by sind für Super SIM.</translation>
    </message>
    <message>
        <source>--iccid and --code go together.</source>
        <translation>--iccid und --code gehören zusammen.</translation>
    </message>
    <message>
        <source>--iccid, --code and --fleet are for Super SIM.</source>
        <translation>--iccid, --code und --fleet sind für Super SIM.</translation>
    </message>
    <message>
        <source>--label needs a file that ends in .pdf.</source>
        <translation>--label braucht eine Datei, die auf .pdf endet.</translation>
    </message>
    <message>
        <source>--name, --service and --coverage go together: they make the devices.</source>
        <translation>--name, --service und --coverage gehören zusammen: Sie legen die Geräte an.</translation>
    </message>
    <message>
        <source>--number goes with --port.</source>
        <translation>--number gehört zu --port.</translation>
    </message>
    <message>
        <source>--restore goes with --port or --all only.</source>
        <translation>--restore geht nur mit --port oder --all.</translation>
    </message>
    <message>
        <source>--tags and --enable are for devices; give --name, --service and --coverage too.</source>
        <translation>--tags und --enable gelten für Geräte; auch --name, --service und --coverage angeben.</translation>
    </message>
    <message>
        <source>A device at EMnify is attached after this long and online after twice as long.</source>
        <translation>Ein Gerät bei EMnify ist nach dieser Zeit eingebucht und nach der doppelten online.</translation>
    </message>
    <message>
        <source>A device that is made at EMnify comes back whole, as documented; else empty with a Location, as recorded.</source>
        <translation>Ein Gerät, das bei EMnify angelegt wird, kommt ganz zurück, wie dokumentiert; sonst leer mit einer Location, wie aufgezeichnet.</translation>
    </message>
    <message>
        <source>A label printer of the system, which takes ZPL.</source>
        <translation>Ein Etikettendrucker des Systems, der ZPL annimmt.</translation>
    </message>
    <message>
        <source>A label printer on the network; its port is 9100.</source>
        <translation>Ein Etikettendrucker im Netz; sein Port ist 9100.</translation>
    </message>
    <message>
        <source>A list is a CSV with the columns EID, Name and, where it is known, ICCID. Prints each problem with its row, then how many rows are ready. The exit status is 1 if one is not.</source>
        <translation>Eine Liste ist eine CSV mit den Spalten EID, Name und, wo bekannt, ICCID. Gibt jedes Problem mit seiner Zeile aus, danach, wie viele Zeilen bereit sind. Der Exit-Status ist 1, wenn eine es nicht ist.</translation>
    </message>
    <message>
        <source>A password that it takes, from the environment: password=TRACKER_PASSWORD.</source>
        <translation>Ein Passwort, das er verlangt, aus der Umgebung: password=TRACKER_PASSWORD.</translation>
    </message>
    <message>
        <source>A reboot takes the port away, as a module on USB does, and it may come back under another name.</source>
        <translation>Ein Neustart nimmt den Port weg, wie bei einem Modul an USB; danach kann er einen anderen Namen haben.</translation>
    </message>
    <message>
        <source>A wrong file is named with line and reason; a right one with what in it cannot work as it looks.</source>
        <translation>Eine falsche Datei wird mit Zeile und Grund genannt; eine richtige mit dem, was darin nicht so wirken kann, wie es aussieht.</translation>
    </message>
    <message>
        <source>APN, such as em or super.</source>
        <translation>APN, etwa em oder super.</translation>
    </message>
    <message>
        <source>APNs that the simulated network takes; without any it takes all. Can be given again.</source>
        <translation>APNs, die das simulierte Netz annimmt; ohne Angabe alle. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>AT commands</source>
        <translation>AT-Befehle</translation>
    </message>
    <message>
        <source>Account {name} added.</source>
        <translation>Konto {name} hinzugefügt.</translation>
    </message>
    <message>
        <source>Account {name} is now named {new}.</source>
        <translation>Konto {name} heißt jetzt {new}.</translation>
    </message>
    <message>
        <source>Account {name} removed.</source>
        <translation>Konto {name} entfernt.</translation>
    </message>
    <message>
        <source>Accounts at the providers.</source>
        <translation>Konten bei den Anbietern.</translation>
    </message>
    <message>
        <source>Activation starts billing at the provider. SIMs to activate: {rows}.</source>
        <translation>Mit der Aktivierung beginnt die Abrechnung beim Anbieter. SIMs zu aktivieren: {rows}.</translation>
    </message>
    <message>
        <source>Add an account, or change the one of this name.</source>
        <translation>Ein Konto hinzufügen oder das mit diesem Namen ändern.</translation>
    </message>
    <message>
        <source>Add the account again with what is missing; see `simwright account add --help`.</source>
        <translation>Das Konto mit dem, was fehlt, noch einmal hinzufügen; siehe `simwright account add --help`.</translation>
    </message>
    <message>
        <source>Allow the last try with --last-try.</source>
        <translation>Den letzten Versuch mit --last-try erlauben.</translation>
    </message>
    <message>
        <source>Also print codes that a device has downloaded already.</source>
        <translation>Auch Codes drucken, die ein Gerät schon geladen hat.</translation>
    </message>
    <message>
        <source>An SMS between two modules, or between a module and a tracker, takes this long.</source>
        <translation>So lange braucht eine SMS zwischen zwei Modulen oder zwischen Modul und Tracker.</translation>
    </message>
    <message>
        <source>Another value that it takes, such as phone=+49173871878; see `tracker list`.</source>
        <translation>Ein weiterer Wert, den er annimmt, etwa phone=+49173871878; siehe `tracker list`.</translation>
    </message>
    <message>
        <source>Ask whether the provider takes the account&apos;s credentials.</source>
        <translation>Fragen, ob der Anbieter die Zugangsdaten des Kontos annimmt.</translation>
    </message>
    <message>
        <source>Ask whether there is a newer version.</source>
        <translation>Fragen, ob es eine neuere Version gibt.</translation>
    </message>
    <message>
        <source>Assign an eSIM to each device of a list.</source>
        <translation>Jedem Gerät einer Liste eine eSIM zuweisen.</translation>
    </message>
    <message>
        <source>At EMnify a BIC claims a batch of SIMs, and devices can be made of them; at Super SIM each card has its ICCID and registration code. A registration cannot be taken back; --preview says what a BIC would claim. A run that was stopped, even by a power cut, goes on with --resume: with BICs or cards on the command line it goes on with these, and without any with all that is left. Nothing is registered or made twice.</source>
        <translation>Bei EMnify übernimmt ein BIC eine Charge SIMs, aus denen sich Geräte anlegen lassen; bei Super SIM hat jede Karte ihre ICCID und ihren Registrierungscode. Eine Registrierung lässt sich nicht zurücknehmen; --preview sagt, was ein BIC übernehmen würde. Ein Lauf, der angehalten wurde, auch durch Stromausfall, geht mit --resume weiter: mit BICs oder Karten auf der Befehlszeile für diese, ohne Angabe für alles, was übrig ist. Nichts wird zweimal registriert oder angelegt.</translation>
    </message>
    <message>
        <source>BICs, --service, --coverage, --tags, --enable and --preview are for EMnify.</source>
        <translation>BICs, --service, --coverage, --tags, --enable und --preview sind für EMnify.</translation>
    </message>
    <message>
        <source>BICs, one a line or a CSV; or a CSV with columns ICCID and registration code.</source>
        <translation>BICs, einer je Zeile oder als CSV; oder eine CSV mit den Spalten ICCID und Registrierungscode.</translation>
    </message>
    <message>
        <source>Base address of the API, where it is not the provider&apos;s usual one.</source>
        <translation>Basisadresse der API, wo es nicht die übliche des Anbieters ist.</translation>
    </message>
    <message>
        <source>Batches of earlier runs have work left with these BICs: {n}. Go on: {again}</source>
        <translation>Aufträge früherer Läufe haben mit diesen BICs noch Arbeit: {n}. Fortsetzen: {again}</translation>
    </message>
    <message>
        <source>Batches to register: {n}</source>
        <translation>Chargen zu registrieren: {n}</translation>
    </message>
    <message>
        <source>Build an activation code.</source>
        <translation>Einen Aktivierungscode bilden.</translation>
    </message>
    <message>
        <source>By its name in the library, or from a file. Passwords are left out.</source>
        <translation>Mit seinem Namen in der Bibliothek oder aus einer Datei. Passwörter werden weggelassen.</translation>
    </message>
    <message>
        <source>CODE may be - for standard input.</source>
        <translation>CODE kann - sein, für die Standardeingabe.</translation>
    </message>
    <message>
        <source>CSV of trackers, with columns number, ICCID or name.</source>
        <translation>CSV der Tracker, mit den Spalten number, ICCID oder name.</translation>
    </message>
    <message>
        <source>Calls in flight; 8 if not given.</source>
        <translation>Gleichzeitige Aufrufe; ohne Angabe 8.</translation>
    </message>
    <message>
        <source>Calls on devices that wait, or whose fate is not known.</source>
        <translation>Aufrufe zu Geräten, die warten oder deren Ausgang unbekannt ist.</translation>
    </message>
    <message>
        <source>Cards to register: {n}</source>
        <translation>Karten zu registrieren: {n}</translation>
    </message>
    <message>
        <source>Celona eSIMs waiting to be assigned.</source>
        <translation>Celona-eSIMs, die auf Zuweisung warten.</translation>
    </message>
    <message>
        <source>Celona works through a list at this pace, row after row.</source>
        <translation>In diesem Takt arbeitet Celona eine Liste ab, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>Celona: the customer.</source>
        <translation>Celona: der Kunde.</translation>
    </message>
    <message>
        <source>Check a device list.</source>
        <translation>Eine Geräteliste prüfen.</translation>
    </message>
    <message>
        <source>Check a file that describes devices.</source>
        <translation>Eine Datei prüfen, die Geräte beschreibt.</translation>
    </message>
    <message>
        <source>Check a recipe without a module.</source>
        <translation>Ein Rezept ohne Modul prüfen.</translation>
    </message>
    <message>
        <source>Check a template and draw a sample label of it.</source>
        <translation>Eine Vorlage prüfen und ein Musteretikett zeichnen.</translation>
    </message>
    <message>
        <source>Check an activation code and explain it field by field.</source>
        <translation>Einen Aktivierungscode prüfen und Feld für Feld erklären.</translation>
    </message>
    <message>
        <source>Column of the EIDs: its title, or its number from 1.</source>
        <translation>Spalte der EIDs: ihr Titel oder ihre Nummer ab 1.</translation>
    </message>
    <message>
        <source>Column of the ICCIDs: its title, or its number from 1.</source>
        <translation>Spalte der ICCIDs: ihr Titel oder ihre Nummer ab 1.</translation>
    </message>
    <message>
        <source>Column of the names: its title, or its number from 1.</source>
        <translation>Spalte der Namen: ihr Titel oder ihre Nummer ab 1.</translation>
    </message>
    <message>
        <source>Configure the modules on ports, and check them.</source>
        <translation>Module an Ports einrichten und prüfen.</translation>
    </message>
    <message>
        <source>Copy the ledger to FILE, also while work runs.</source>
        <translation>Das Ledger nach FILE kopieren, auch während gearbeitet wird.</translation>
    </message>
    <message>
        <source>Create a fleet with a name of its own.</source>
        <translation>Eine Fleet mit eigenem Namen anlegen.</translation>
    </message>
    <message>
        <source>Create a network access profile.</source>
        <translation>Ein Network Access Profile anlegen.</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID.</source>
        <translation>DEVICE ist ID, Name oder ICCID des Geräts.</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID. ARGUMENT is the ICCID for attach-sim, the new name for rename, the tags for set-tags, and the id of a policy (or the name of a Fleet) or operator for the others that need one. What costs something or breaks a connection is said first, and done only with --yes.</source>
        <translation>DEVICE ist ID, Name oder ICCID des Geräts. ARGUMENT ist bei attach-sim die ICCID, bei rename der neue Name, bei set-tags die Tags, bei den anderen, wo nötig, die ID einer Richtlinie (oder der Name einer Fleet) oder eines Betreibers. Was etwas kostet oder eine Verbindung trennt, wird vorher gesagt und nur mit --yes getan.</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID. Ends with status 1 where the SMS failed or expired; one that is still under way when the time is up is no failure.</source>
        <translation>DEVICE ist ID, Name oder ICCID des Geräts. Endet mit Status 1, wenn die SMS fehlschlug oder verfiel; eine, die nach Ablauf der Zeit noch unterwegs ist, gilt nicht als Fehler.</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID; NUMBER is the SMS&apos;s own, as sms list shows it with --json. EMnify only.</source>
        <translation>DEVICE ist ID, Name oder ICCID des Geräts; NUMBER ist die Nummer der SMS, wie sms list sie mit --json zeigt. Nur EMnify.</translation>
    </message>
    <message>
        <source>Decide what became of a call whose answer was lost.</source>
        <translation>Entscheiden, was aus einem Aufruf wurde, dessen Antwort verloren ging.</translation>
    </message>
    <message>
        <source>Decide what became of a call.</source>
        <translation>Entscheiden, was aus einem Aufruf wurde.</translation>
    </message>
    <message>
        <source>Do it whatever it costs or breaks.</source>
        <translation>Ausführen, was es auch kostet oder trennt.</translation>
    </message>
    <message>
        <source>Do not ask afterwards which APN it has.</source>
        <translation>Danach nicht fragen, welchen APN er hat.</translation>
    </message>
    <message>
        <source>Do not ask before SIMs are activated.</source>
        <translation>Vor dem Aktivieren von SIMs nicht fragen.</translation>
    </message>
    <message>
        <source>Do not ask before SIMs are claimed.</source>
        <translation>Vor dem Übernehmen von SIMs nicht fragen.</translation>
    </message>
    <message>
        <source>Do something with a device or its SIM.</source>
        <translation>Etwas mit einem Gerät oder seiner SIM tun.</translation>
    </message>
    <message>
        <source>Do the main job on the sandbox off screen, then exit.</source>
        <translation>Die Hauptarbeit an der Übungsumgebung ohne Bildschirm tun, dann beenden.</translation>
    </message>
    <message>
        <source>Dots per inch of the printer: 203, 300, 600 …</source>
        <translation>Punkte je Zoll des Druckers: 203, 300, 600 …</translation>
    </message>
    <message>
        <source>Draw an activation code as QR code or label.</source>
        <translation>Einen Aktivierungscode als QR-Code oder Etikett zeichnen.</translation>
    </message>
    <message>
        <source>EMnify SIMs that are registered before the start.</source>
        <translation>EMnify-SIMs, die vor dem Start registriert sind.</translation>
    </message>
    <message>
        <source>EMnify devices there at the start; each of the first ones has something to diagnose.</source>
        <translation>EMnify-Geräte beim Start; an jedem der ersten gibt es etwas zu diagnostizieren.</translation>
    </message>
    <message>
        <source>EMnify has no state {state}. It has: {names}.</source>
        <translation>EMnify hat keinen Zustand {state}. Es hat: {names}.</translation>
    </message>
    <message>
        <source>EMnify requests for lists and live connectivity a second, 5 of them at once. 0: no limit.</source>
        <translation>EMnify-Anfragen nach Listen und aktueller Verbindung je Sekunde, 5 davon auf einmal. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>EMnify requests in any 5 minutes; more are answered 429. 0: no limit.</source>
        <translation>EMnify-Anfragen in je 5 Minuten; weitere werden mit 429 beantwortet. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>EMnify, Celona, or Super SIM of Twilio and KORE.</source>
        <translation>EMnify, Celona oder Super SIM von Twilio und KORE.</translation>
    </message>
    <message>
        <source>EMnify: coverage policy of the devices, by its number or name.</source>
        <translation>EMnify: Abdeckungsrichtlinie der Geräte, mit Nummer oder Name.</translation>
    </message>
    <message>
        <source>EMnify: leave the devices enabled.</source>
        <translation>EMnify: die Geräte aktiviert lassen.</translation>
    </message>
    <message>
        <source>EMnify: only say what would be claimed.</source>
        <translation>EMnify: nur sagen, was übernommen würde.</translation>
    </message>
    <message>
        <source>EMnify: service policy of the devices, by its number or name.</source>
        <translation>EMnify: Dienstrichtlinie der Geräte, mit Nummer oder Name.</translation>
    </message>
    <message>
        <source>EMnify: tags of the devices, separated by commas.</source>
        <translation>EMnify: Tags der Geräte, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>EMnify: the code of 6 digits, where a sign-in asks for one.</source>
        <translation>EMnify: der Code mit 6 Ziffern, wo eine Anmeldung danach fragt.</translation>
    </message>
    <message>
        <source>EMnify: the user, where there is no application token.</source>
        <translation>EMnify: der Benutzer, wo es kein Application Token gibt.</translation>
    </message>
    <message>
        <source>Each is read back before it is kept. CODE may be - for standard input.</source>
        <translation>Jeder wird zurückgelesen, bevor er behalten wird. CODE kann - sein, für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Earlier runs have work left with these cards: {n}. Go on: {again}</source>
        <translation>Frühere Läufe haben mit diesen Karten noch Arbeit: {n}. Fortsetzen: {again}</translation>
    </message>
    <message>
        <source>Enter the PIN even where the SIM leaves one try before it is blocked.</source>
        <translation>Die PIN auch eingeben, wenn die SIM nur noch einen Versuch hat, bevor sie gesperrt ist.</translation>
    </message>
    <message>
        <source>Environment variable that holds the secret.</source>
        <translation>Umgebungsvariable, die das Geheimnis enthält.</translation>
    </message>
    <message>
        <source>Every port that is known to take AT commands.</source>
        <translation>Jeder Port, der bekanntlich AT-Befehle annimmt.</translation>
    </message>
    <message>
        <source>Every template: your own, then those that ship.</source>
        <translation>Alle Vorlagen: erst die eigenen, dann die mitgelieferten.</translation>
    </message>
    <message>
        <source>Every user at EMnify is asked for a code as well, not only one of the two.</source>
        <translation>Jeder Benutzer bei EMnify wird auch nach einem Code gefragt, nicht nur einer der beiden.</translation>
    </message>
    <message>
        <source>Exit status 1 where no code was found.</source>
        <translation>Exit-Status 1, wenn kein Code gefunden wurde.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 some rows or units failed, 2 wrong use or input, 3 station or network error, 130 stopped.</source>
        <translation>Exit-Status: 0 getan, 1 einige Zeilen oder Einheiten fehlgeschlagen, 2 falscher Aufruf oder falsche Eingabe, 3 Fehler der Station oder des Netzes, 130 angehalten.</translation>
    </message>
    <message>
        <source>FILE is a CSV file whose titles are fields (code, EID, ICCID, name …), or has an activation code on each line. Every label is read back before it leaves; a code that was given to another device stops the work.</source>
        <translation>FILE ist eine CSV-Datei, deren Titel Felder sind (Code, EID, ICCID, Name …), oder hat einen Aktivierungscode in jeder Zeile. Jedes Etikett wird zurückgelesen, bevor es hinausgeht; ein Code, der einem anderen Gerät gegeben wurde, hält die Arbeit an.</translation>
    </message>
    <message>
        <source>FILE is a template file, or the name of a template. What is wrong is said with its line.</source>
        <translation>FILE ist eine Vorlagendatei oder der Name einer Vorlage. Was falsch ist, wird mit seiner Zeile genannt.</translation>
    </message>
    <message>
        <source>FILE may be - for standard input: a picture, a PDF, or lines as a hand scanner sends them.</source>
        <translation>FILE kann - sein, für die Standardeingabe: ein Bild, ein PDF oder Zeilen, wie ein Handscanner sie sendet.</translation>
    </message>
    <message>
        <source>FILE.pdf or .zpl: all. FILE.png or .svg: each.</source>
        <translation>FILE.pdf oder .zpl: alle. FILE.png oder .svg: je eine Datei.</translation>
    </message>
    <message>
        <source>FILE.png or .svg: the QR code. FILE.pdf: a label page. Can be given again.</source>
        <translation>FILE.png oder .svg: der QR-Code. FILE.pdf: ein Etikettenbogen. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>File that holds the secret; - is standard input.</source>
        <translation>Datei, die das Geheimnis enthält; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Find out why a device is not connected.</source>
        <translation>Herausfinden, warum ein Gerät nicht verbunden ist.</translation>
    </message>
    <message>
        <source>First go on with what earlier runs have left.</source>
        <translation>Zuerst fortsetzen, was frühere Läufe übrig ließen.</translation>
    </message>
    <message>
        <source>First go on with what earlier runs of this list have left.</source>
        <translation>Zuerst fortsetzen, was frühere Läufe dieser Liste übrig ließen.</translation>
    </message>
    <message>
        <source>Fleets at Super SIM.</source>
        <translation>Fleets bei Super SIM.</translation>
    </message>
    <message>
        <source>Folder for what --demo and --self-test leave behind.</source>
        <translation>Ordner für das, was --demo und --self-test hinterlassen.</translation>
    </message>
    <message>
        <source>For NB-IoT (NB-S1); LTE, LTE-M (WB-S1) otherwise.</source>
        <translation>Für NB-IoT (NB-S1); sonst LTE, LTE-M (WB-S1).</translation>
    </message>
    <message>
        <source>For each SIM and month.</source>
        <translation>Je SIM und Monat.</translation>
    </message>
    <message>
        <source>Give --apn, --recipe or both.</source>
        <translation>--apn, --recipe oder beides angeben.</translation>
    </message>
    <message>
        <source>Give --cycle and --ptw, or --bits and --ptw-bits.</source>
        <translation>--cycle und --ptw angeben, oder --bits und --ptw-bits.</translation>
    </message>
    <message>
        <source>Give --iccid and --code, or a file of cards with --file.</source>
        <translation>--iccid und --code angeben, oder eine Datei mit Karten über --file.</translation>
    </message>
    <message>
        <source>Give --make and --apn.</source>
        <translation>--make und --apn angeben.</translation>
    </message>
    <message>
        <source>Give --port, as often as there are ports, or --all.</source>
        <translation>--port angeben, so oft, wie es Ports gibt, oder --all.</translation>
    </message>
    <message>
        <source>Give --set as NAME=VALUE.</source>
        <translation>--set als NAME=WERT angeben.</translation>
    </message>
    <message>
        <source>Give --tau and --active, or --bits.</source>
        <translation>--tau und --active angeben, oder --bits.</translation>
    </message>
    <message>
        <source>Give BICs, or a file of them with --file.</source>
        <translation>BICs angeben, oder eine Datei damit über --file.</translation>
    </message>
    <message>
        <source>Give an account another name.</source>
        <translation>Einem Konto einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Give another with --ca-bundle.</source>
        <translation>Mit --ca-bundle eine andere angeben.</translation>
    </message>
    <message>
        <source>Give another with --proxy.</source>
        <translation>Mit --proxy einen anderen angeben.</translation>
    </message>
    <message>
        <source>Give another with --url.</source>
        <translation>Mit --url eine andere angeben.</translation>
    </message>
    <message>
        <source>Give durations or bits, not both.</source>
        <translation>Zeiten oder Bits angeben, nicht beides.</translation>
    </message>
    <message>
        <source>Give either --iccid and --code, or --file.</source>
        <translation>Entweder --iccid und --code oder --file angeben.</translation>
    </message>
    <message>
        <source>Give either --preview or --resume.</source>
        <translation>Entweder --preview oder --resume angeben.</translation>
    </message>
    <message>
        <source>Give either --secret-file or --secret-env.</source>
        <translation>Entweder --secret-file oder --secret-env angeben.</translation>
    </message>
    <message>
        <source>Give it with --secret-file or --secret-env.</source>
        <translation>Mit --secret-file oder --secret-env angeben.</translation>
    </message>
    <message>
        <source>Give one of --account, --port and --serial.</source>
        <translation>Eines von --account, --port und --serial angeben.</translation>
    </message>
    <message>
        <source>Give one of -o, --zpl and --printer.</source>
        <translation>Eines von -o, --zpl und --printer angeben.</translation>
    </message>
    <message>
        <source>Give one of FILE, --batch and --search.</source>
        <translation>Eines von FILE, --batch und --search angeben.</translation>
    </message>
    <message>
        <source>Give the PIN with --pin-stdin.</source>
        <translation>Die PIN mit --pin-stdin angeben.</translation>
    </message>
    <message>
        <source>Give the right secret with --secret-file or --secret-env, or add the account again.</source>
        <translation>Das richtige Geheimnis mit --secret-file oder --secret-env angeben, oder das Konto noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>Give the secret with --secret-file or --secret-env.</source>
        <translation>Das Geheimnis mit --secret-file oder --secret-env angeben.</translation>
    </message>
    <message>
        <source>Gives each what the recipe says, reads that back, and follows its registration with the signal and the reason of a rejection. Several ports are worked on side by side.</source>
        <translation>Gibt jedem, was das Rezept sagt, liest es zurück und verfolgt die Einbuchung mit Signal und Grund einer Abweisung. An mehreren Ports wird gleichzeitig gearbeitet.</translation>
    </message>
    <message>
        <source>Go on at the N-th label.</source>
        <translation>Beim N-ten Etikett weitermachen.</translation>
    </message>
    <message>
        <source>Go on with a batch that was interrupted.</source>
        <translation>Einen unterbrochenen Auftrag fortsetzen.</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Fortfahren?</translation>
    </message>
    <message>
        <source>HTTP method of that call.</source>
        <translation>HTTP-Methode dieses Aufrufs.</translation>
    </message>
    <message>
        <source>HTTP proxy on the way to the provider.</source>
        <translation>HTTP-Proxy auf dem Weg zum Anbieter.</translation>
    </message>
    <message>
        <source>How long a Super SIM stays scheduled.</source>
        <translation>So lange bleibt eine Super SIM vorgemerkt (scheduled).</translation>
    </message>
    <message>
        <source>How long a label takes to print.</source>
        <translation>So lange druckt ein Etikett.</translation>
    </message>
    <message>
        <source>How long a module searches before the network accepts or refuses it.</source>
        <translation>So lange sucht ein Modul, bevor das Netz es annimmt oder abweist.</translation>
    </message>
    <message>
        <source>How long a module takes to list the networks it hears.</source>
        <translation>So lange braucht ein Modul, um die Netze aufzulisten, die es hört.</translation>
    </message>
    <message>
        <source>How long an answer may take after the delivery; else 180 for an SMS, 20 at a port.</source>
        <translation>So lange darf eine Antwort nach der Zustellung dauern; sonst 180 bei SMS, 20 an einem Port.</translation>
    </message>
    <message>
        <source>How long every reply of a provider takes.</source>
        <translation>So lange dauert jede Antwort eines Anbieters.</translation>
    </message>
    <message>
        <source>How long to follow its delivery.</source>
        <translation>So lange wird die Zustellung verfolgt.</translation>
    </message>
    <message>
        <source>How long to wait for a provider that cannot be reached.</source>
        <translation>So lange wird auf einen Anbieter gewartet, der nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>It holds activation codes: keep the copy as carefully as the ledger. A ledger on a server is copied by the means of the server.</source>
        <translation>Es enthält Aktivierungscodes: Die Kopie ebenso sorgfältig aufbewahren wie das Ledger. Ein Ledger auf einem Server wird mit den Mitteln des Servers kopiert.</translation>
    </message>
    <message>
        <source>Prints the vendor, model and firmware, and IMEI, ICCID, IMSI and EID of each.</source>
        <translation>Gibt Hersteller, Modell und Firmware sowie IMEI, ICCID, IMSI und EID von jedem aus.</translation>
    </message>
    <message>
        <source>With its socket at the bench, where it has one, and what each is likely to be, as far as its USB numbers tell.</source>
        <translation>Mit seinem Platz am Prüfplatz, wo er einen hat, und was jeder wohl ist, soweit seine USB-Nummern es verraten.</translation>
    </message>
    <message>
        <source>{file}: settings {settings}, accounts {accounts}, recipes {recipes}, labels {labels}, sockets {places}</source>
        <translation>{file}: Einstellungen {settings}, Konten {accounts}, Rezepte {recipes}, Etiketten {labels}, Plätze {places}</translation>
    </message>
    <message>
        <source>How the SIMs begin. EMnify: issued, factory-test, activated; Super SIM: new, ready, active. Without it issued or new. Activated and active SIMs are billed.</source>
        <translation>Zustand der SIMs am Anfang. EMnify: issued, factory-test, activated; Super SIM: new, ready, active. Ohne Angabe issued oder new. Aktivierte und aktive SIMs kosten.</translation>
    </message>
    <message>
        <source>How to sign in; follows from the ID that is given.</source>
        <translation>Art der Anmeldung; folgt aus der angegebenen ID.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Es geht weiter.</translation>
    </message>
    <message>
        <source>It may also be: {kinds}</source>
        <translation>Es kann auch sein: {kinds}</translation>
    </message>
    <message>
        <source>It ships with the program and needs no network. Without a display its place is printed. A topic is a page of the window (register, assign, codes, bench, trackers, devices, history, settings) or one of labels, recipes, console, accounts, support, recover, keys, commands and messages.</source>
        <translation>Es liegt dem Programm bei und braucht kein Netz. Ohne Bildschirm wird ausgegeben, wo es liegt. Ein Thema (TOPIC) ist eine Seite des Fensters (register, assign, codes, bench, trackers, devices, history, settings) oder eines von labels, recipes, console, accounts, support, recover, keys, commands und messages.</translation>
    </message>
    <message>
        <source>Its maker, such as teltonika, android or ios.</source>
        <translation>Sein Hersteller, etwa teltonika, android oder ios.</translation>
    </message>
    <message>
        <source>Its maker, such as teltonika.</source>
        <translation>Sein Hersteller, etwa teltonika.</translation>
    </message>
    <message>
        <source>Its model, such as FMB920.</source>
        <translation>Sein Modell, etwa FMB920.</translation>
    </message>
    <message>
        <source>Its name, or a file; see `template list`.</source>
        <translation>Ihr Name oder eine Datei; siehe `template list`.</translation>
    </message>
    <message>
        <source>Its network access profile, by SID or unique name.</source>
        <translation>Ihr Network Access Profile, mit SID oder eindeutigem Namen.</translation>
    </message>
    <message>
        <source>Its secret, what was done with it and what was chosen last keep working.</source>
        <translation>Sein Geheimnis, was damit getan wurde und was zuletzt gewählt war, gilt weiter.</translation>
    </message>
    <message>
        <source>Labels on the roll of a simulated label printer; 0: there is none.</source>
        <translation>Etiketten auf der Rolle eines simulierten Etikettendruckers; 0: es gibt keinen.</translation>
    </message>
    <message>
        <source>Leave a picture of a sample label there.</source>
        <translation>Dort ein Bild eines Musteretiketts ablegen.</translation>
    </message>
    <message>
        <source>Leave out this file, or all files of this folder.</source>
        <translation>Diese Datei weglassen, oder alle Dateien dieses Ordners.</translation>
    </message>
    <message>
        <source>Leave the QR code of each device and labels.pdf there.</source>
        <translation>Dort den QR-Code jedes Geräts und labels.pdf ablegen.</translation>
    </message>
    <message>
        <source>Let the SIMs of a profile use a network.</source>
        <translation>Den SIMs eines Profils ein Netz erlauben.</translation>
    </message>
    <message>
        <source>Life of an EMnify token.</source>
        <translation>Lebensdauer eines Tokens von EMnify.</translation>
    </message>
    <message>
        <source>Life of an OAuth2 token at Super SIM.</source>
        <translation>Lebensdauer eines OAuth2-Tokens bei Super SIM.</translation>
    </message>
    <message>
        <source>List the SIMs of an account, page by page.</source>
        <translation>Die SIMs eines Kontos auflisten, Seite für Seite.</translation>
    </message>
    <message>
        <source>List the devices of an account, page by page.</source>
        <translation>Die Geräte eines Kontos auflisten, Seite für Seite.</translation>
    </message>
    <message>
        <source>List the makers, forms and models that are known.</source>
        <translation>Die bekannten Hersteller, Formen und Modelle auflisten.</translation>
    </message>
    <message>
        <source>List the recipes of the library.</source>
        <translation>Die Rezepte der Bibliothek auflisten.</translation>
    </message>
    <message>
        <source>List the serial ports of this computer.</source>
        <translation>Die seriellen Ports dieses Rechners auflisten.</translation>
    </message>
    <message>
        <source>List the vendors, their families and models.</source>
        <translation>Hersteller, ihre Familien und Modelle auflisten.</translation>
    </message>
    <message>
        <source>Look at label templates.</source>
        <translation>Etikettenvorlagen ansehen.</translation>
    </message>
    <message>
        <source>Look at the provider first. NUMBER is the one that `calls list` shows.</source>
        <translation>Zuerst beim Anbieter nachsehen. NUMBER ist die Nummer, die `calls list` zeigt.</translation>
    </message>
    <message>
        <source>Makers of trackers: one of each, with a phone number and, where it has one, a port. Can be given again.</source>
        <translation>Hersteller von Trackern: je einer, mit Telefonnummer und, wo er einen hat, einem Port. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Makes identifiers and probabilities repeatable.</source>
        <translation>Macht Kennungen und Wahrscheinlichkeiten wiederholbar.</translation>
    </message>
    <message>
        <source>MatchingID; none where the SM-DP+ knows the device by its EID.</source>
        <translation>MatchingID; keine, wo der SM-DP+ das Gerät an seiner EID erkennt.</translation>
    </message>
    <message>
        <source>NUMBER is the one that `calls list` shows.</source>
        <translation>NUMBER ist die Nummer, die `calls list` zeigt.</translation>
    </message>
    <message>
        <source>Name of an account at EMnify or Super SIM.</source>
        <translation>Name eines Kontos bei EMnify oder Super SIM.</translation>
    </message>
    <message>
        <source>Name of the Super SIM account.</source>
        <translation>Name des Kontos bei Super SIM.</translation>
    </message>
    <message>
        <source>Name of the account, at EMnify or Super SIM.</source>
        <translation>Name des Kontos, bei EMnify oder Super SIM.</translation>
    </message>
    <message>
        <source>Name of the account.</source>
        <translation>Name des Kontos.</translation>
    </message>
    <message>
        <source>Name of the device that is made of each SIM, or of the SIM at Super SIM: {batch}-{n:04}, {iccid:-6} …</source>
        <translation>Name des Geräts, das aus jeder SIM angelegt wird, oder der SIM bei Super SIM: {batch}-{n:04}, {iccid:-6} …</translation>
    </message>
    <message>
        <source>Name of the work order, {batch} in --name. If not given, file, BIC or ICCID.</source>
        <translation>Name des Auftrags, {batch} in --name. Ohne Angabe Datei, BIC oder ICCID.</translation>
    </message>
    <message>
        <source>Networks that SIMs at Super SIM may use.</source>
        <translation>Netze, die SIMs bei Super SIM nutzen dürfen.</translation>
    </message>
    <message>
        <source>No SIM is found by {text}.</source>
        <translation>Zu {text} wurde keine SIM gefunden.</translation>
    </message>
    <message>
        <source>No call waits, and there is none to decide.</source>
        <translation>Kein Aufruf wartet, und keiner ist zu entscheiden.</translation>
    </message>
    <message>
        <source>No call {number} waits. See `simwright calls list`.</source>
        <translation>Kein Aufruf {number} wartet. Siehe `simwright calls list`.</translation>
    </message>
    <message>
        <source>No device is found by {text}.</source>
        <translation>Zu {text} wurde kein Gerät gefunden.</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>Es wurde kein Geheimnis angegeben.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing is known of unit {id} but: {reason}</source>
        <translation>Von Einheit {id} ist nichts bekannt außer: {reason}</translation>
    </message>
    <message>
        <source>Nothing was done. Give --yes to do it.</source>
        <translation>Nichts wurde getan. Zum Ausführen --yes angeben.</translation>
    </message>
    <message>
        <source>Nothing was removed. Resume them first, or give --yes.</source>
        <translation>Nichts wurde entfernt. Erst fortsetzen oder --yes angeben.</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>OID of the SM-DP+, where its certificate is to be checked.</source>
        <translation>OID des SM-DP+, wo sein Zertifikat zu prüfen ist.</translation>
    </message>
    <message>
        <source>Only those of this country: DE, US …</source>
        <translation>Nur die dieses Landes: DE, US …</translation>
    </message>
    <message>
        <source>Only those of this maker.</source>
        <translation>Nur die dieses Herstellers.</translation>
    </message>
    <message>
        <source>Only those of this profile, by SID or unique name.</source>
        <translation>Nur die dieses Profils, mit SID oder eindeutigem Namen.</translation>
    </message>
    <message>
        <source>Open the manual, at the page about TOPIC.</source>
        <translation>Das Handbuch öffnen, auf der Seite zu TOPIC.</translation>
    </message>
    <message>
        <source>PEM file of authorities to trust besides the usual ones.</source>
        <translation>PEM-Datei mit Zertifizierungsstellen, denen außer den üblichen zu trauen ist.</translation>
    </message>
    <message>
        <source>Page of 500; the first by default.</source>
        <translation>Seite zu 500; ohne Angabe die erste.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}; {total} in all. Give --page for another.</source>
        <translation>Seite {page} von {pages}; {total} insgesamt. Für eine andere --page angeben.</translation>
    </message>
    <message>
        <source>Password of the APN.</source>
        <translation>Passwort des APN.</translation>
    </message>
    <message>
        <source>Passwords are not kept. Give them again with --set-env: {names}.</source>
        <translation>Passwörter werden nicht aufbewahrt. Mit --set-env noch einmal angeben: {names}.</translation>
    </message>
    <message>
        <source>Ports are PTYs; else TCP servers, named socket://127.0.0.1:…</source>
        <translation>Ports sind PTYs; sonst TCP-Server mit Namen wie socket://127.0.0.1:…</translation>
    </message>
    <message>
        <source>Power saving mode: the bits for two durations, or back.</source>
        <translation>Power Saving Mode: die Bits für zwei Zeiten, oder zurück.</translation>
    </message>
    <message>
        <source>Power saving timers as bits and as seconds.</source>
        <translation>Timer des Power Saving Mode als Bits und als Sekunden.</translation>
    </message>
    <message>
        <source>Print JSON, one document a line.</source>
        <translation>JSON ausgeben, ein Dokument je Zeile.</translation>
    </message>
    <message>
        <source>Print a recipe, as its file would be.</source>
        <translation>Ein Rezept ausgeben, wie seine Datei wäre.</translation>
    </message>
    <message>
        <source>Print also the text that asks for the APN.</source>
        <translation>Auch den Text ausgeben, der nach dem APN fragt.</translation>
    </message>
    <message>
        <source>Print labels for a list of units.</source>
        <translation>Etiketten für eine Liste von Einheiten drucken.</translation>
    </message>
    <message>
        <source>Print the texts for its serial port.</source>
        <translation>Die Texte für seinen seriellen Port ausgeben.</translation>
    </message>
    <message>
        <source>Print the texts or steps that set an APN.</source>
        <translation>Die Texte oder Schritte ausgeben, die einen APN setzen.</translation>
    </message>
    <message>
        <source>Print what would be in it, and write nothing.</source>
        <translation>Ausgeben, was darin wäre, und nichts schreiben.</translation>
    </message>
    <message>
        <source>Print where the page is, and open nothing.</source>
        <translation>Ausgeben, wo die Seite liegt, und nichts öffnen.</translation>
    </message>
    <message>
        <source>Provision SIMs and eSIMs, and onboard the devices that carry them.</source>
        <translation>SIMs und eSIMs provisionieren und die Geräte in Betrieb nehmen, die sie tragen.</translation>
    </message>
    <message>
        <source>Read and build activation codes.</source>
        <translation>Aktivierungscodes lesen und bilden.</translation>
    </message>
    <message>
        <source>Read the PIN of the SIMs from standard input; each gets it once.</source>
        <translation>Die PIN der SIMs von der Standardeingabe lesen; jede bekommt sie einmal.</translation>
    </message>
    <message>
        <source>Read the codes in a picture or PDF, and say what each is.</source>
        <translation>Die Codes in einem Bild oder PDF lesen und sagen, was jeder ist.</translation>
    </message>
    <message>
        <source>Recipe (TOML), or its name; --apn takes the place of its APN.</source>
        <translation>Rezept (TOML) oder sein Name; --apn ersetzt seinen APN.</translation>
    </message>
    <message>
        <source>Register SIMs by BIC, or by ICCID and code.</source>
        <translation>SIMs mit BIC registrieren, oder mit ICCID und Code.</translation>
    </message>
    <message>
        <source>Remove an account and its secret.</source>
        <translation>Ein Konto und sein Geheimnis entfernen.</translation>
    </message>
    <message>
        <source>Remove it though unfinished batches need it.</source>
        <translation>Entfernen, obwohl unfertige Aufträge es brauchen.</translation>
    </message>
    <message>
        <source>Row {number} has no problem to override.</source>
        <translation>Zeile {number} hat kein Problem, das zu übergehen wäre.</translation>
    </message>
    <message>
        <source>Rows that earlier runs have left: {n}. Go on with them: {again}</source>
        <translation>Zeilen, die frühere Läufe übrig ließen: {n}. Damit fortsetzen: {again}</translation>
    </message>
    <message>
        <source>Rows with an ICCID take that very eSIM. Where another device has it, first deactivate it in the Orchestrator and delete it from that device.</source>
        <translation>Zeilen mit ICCID nehmen genau diese eSIM. Hat ein anderes Gerät sie, dort zuerst im Orchestrator deaktivieren und von jenem Gerät löschen.</translation>
    </message>
    <message>
        <source>Rows with problems are printed and left out; each of the others is followed until its eSIM can be downloaded. Everything is kept as it happens: a run that was stopped, even by a power cut, goes on with --resume, and nothing is ordered twice.</source>
        <translation>Zeilen mit Problemen werden ausgegeben und ausgelassen; jede andere wird verfolgt, bis ihre eSIM geladen werden kann. Alles wird festgehalten, wie es geschieht: Ein Lauf, der angehalten wurde, auch durch Stromausfall, geht mit --resume weiter, und nichts wird zweimal bestellt.</translation>
    </message>
    <message>
        <source>SM-DP+ address; a URL is cut down to its host.</source>
        <translation>Adresse des SM-DP+; eine URL wird auf ihren Host gekürzt.</translation>
    </message>
    <message>
        <source>SMS login.</source>
        <translation>SMS-Anmeldename.</translation>
    </message>
    <message>
        <source>SMS password, where it is not the one as delivered.</source>
        <translation>SMS-Passwort, wo es nicht das ab Werk ist.</translation>
    </message>
    <message>
        <source>SMS to a device and from it.</source>
        <translation>SMS an ein Gerät und von ihm.</translation>
    </message>
    <message>
        <source>Say what would change, and change nothing.</source>
        <translation>Sagen, was sich ändern würde, und nichts ändern.</translation>
    </message>
    <message>
        <source>Says what is new in it and where it is. Nothing is installed, and nothing about this station is sent.</source>
        <translation>Sagt, was darin neu ist und wo sie liegt. Nichts wird installiert, und nichts über diese Station wird gesendet.</translation>
    </message>
    <message>
        <source>Search every unit that was ever done here.</source>
        <translation>Alle Einheiten durchsuchen, die hier je bearbeitet wurden.</translation>
    </message>
    <message>
        <source>Seconds to wait for each answer.</source>
        <translation>Sekunden, die auf jede Antwort gewartet wird.</translation>
    </message>
    <message>
        <source>See `simwright account list`, or add it with `simwright account add`.</source>
        <translation>Siehe `simwright account list`, oder es mit `simwright account add` hinzufügen.</translation>
    </message>
    <message>
        <source>Send AT commands to a module, and print its answers.</source>
        <translation>AT-Befehle an ein Modul senden und seine Antworten ausgeben.</translation>
    </message>
    <message>
        <source>Send again to those of a batch that failed.</source>
        <translation>Noch einmal an jene eines Auftrags senden, bei denen es fehlschlug.</translation>
    </message>
    <message>
        <source>Send an SMS to a device and follow its delivery.</source>
        <translation>Eine SMS an ein Gerät senden und ihre Zustellung verfolgen.</translation>
    </message>
    <message>
        <source>Send the texts that set an APN, and read the answers.</source>
        <translation>Die Texte senden, die einen APN setzen, und die Antworten lesen.</translation>
    </message>
    <message>
        <source>Send with the module at this port.</source>
        <translation>Mit dem Modul an diesem Port senden.</translation>
    </message>
    <message>
        <source>Send with the provider of this account, at EMnify or Super SIM.</source>
        <translation>Mit dem Anbieter dieses Kontos senden, bei EMnify oder Super SIM.</translation>
    </message>
    <message>
        <source>Sent one after the other, as they are. Exit status 1 means that one of them was refused.</source>
        <translation>Werden nacheinander gesendet, wie sie sind. Exit-Status 1 heißt, dass einer abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Serial port at {baud} baud, 8N1; line ending: {ending}. Grade: {grade}.</source>
        <translation>Serieller Port mit {baud} Baud, 8N1; Zeilenende: {ending}. Stand: {grade}.</translation>
    </message>
    <message>
        <source>Serial port, such as /dev/ttyUSB2, COM5 or socket://host:port.</source>
        <translation>Serieller Port, etwa /dev/ttyUSB2, COM5 oder socket://host:port.</translation>
    </message>
    <message>
        <source>Serial port, such as /dev/ttyUSB2, COM5 or socket://host:port; several are allowed.</source>
        <translation>Serieller Port, etwa /dev/ttyUSB2, COM5 oder socket://host:port; mehrere sind möglich.</translation>
    </message>
    <message>
        <source>Serve simulated providers and modules until stopped.</source>
        <translation>Simulierte Anbieter und Module bereitstellen, bis angehalten wird.</translation>
    </message>
    <message>
        <source>Set up stations alike.</source>
        <translation>Stationen gleich einrichten.</translation>
    </message>
    <message>
        <source>Set up this station by a file.</source>
        <translation>Diese Station mit einer Datei einrichten.</translation>
    </message>
    <message>
        <source>Share of Super SIM status changes that are answered 202, scheduled; the others take effect at once.</source>
        <translation>Anteil der Statuswechsel bei Super SIM, die mit 202 beantwortet und vorgemerkt (scheduled) werden; die anderen wirken sofort.</translation>
    </message>
    <message>
        <source>Show all commands of a model or vendor.</source>
        <translation>Alle Befehle eines Modells oder Herstellers zeigen.</translation>
    </message>
    <message>
        <source>Show the fleets of an account.</source>
        <translation>Die Fleets eines Kontos zeigen.</translation>
    </message>
    <message>
        <source>Show the profiles, and the networks of one or all.</source>
        <translation>Die Profile zeigen und die Netze eines Profils oder aller.</translation>
    </message>
    <message>
        <source>Show what would be sent to each module; it is only read.</source>
        <translation>Zeigen, was an jedes Modul gesendet würde; es wird nur gelesen.</translation>
    </message>
    <message>
        <source>Simulated modules.</source>
        <translation>Simulierte Module.</translation>
    </message>
    <message>
        <source>Start a sheet at its N-th label.</source>
        <translation>Einen Bogen bei seinem N-ten Etikett beginnen.</translation>
    </message>
    <message>
        <source>Steps of a Super SIM SmsCommand, IpCommand and SettingsUpdate take this long each.</source>
        <translation>So lange dauert jeder Schritt von SmsCommand, IpCommand und SettingsUpdate bei Super SIM.</translation>
    </message>
    <message>
        <source>Steps of an SMS at EMnify take this long each.</source>
        <translation>So lange dauert jeder Schritt einer SMS bei EMnify.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. What was done is in the history; configure the module again to finish it.</source>
        <translation>Angehalten. Was getan wurde, steht im Verlauf; zum Abschließen das Modul noch einmal einrichten.</translation>
    </message>
    <message>
        <source>Super SIM at KORE: the client for OAuth2.</source>
        <translation>Super SIM bei KORE: der Client für OAuth2.</translation>
    </message>
    <message>
        <source>Super SIM at Twilio: the account, AC…</source>
        <translation>Super SIM bei Twilio: das Konto, AC…</translation>
    </message>
    <message>
        <source>Super SIM has no state {state} to begin in. It has: {names}.</source>
        <translation>Super SIM hat keinen Anfangszustand {state}. Es hat: {names}.</translation>
    </message>
    <message>
        <source>Super SIM requests a second, a quarter of them at once; more are answered 429. 0: no limit.</source>
        <translation>Super-SIM-Anfragen je Sekunde, ein Viertel davon auf einmal; weitere werden mit 429 beantwortet. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Super SIM requests in flight; one more is answered 429.</source>
        <translation>Gleichzeitige Super-SIM-Anfragen; eine mehr wird mit 429 beantwortet.</translation>
    </message>
    <message>
        <source>Super SIM tells {callback} ({callback_method}) of each profile.</source>
        <translation>Super SIM meldet jedes Profil an {callback} ({callback_method}).</translation>
    </message>
    <message>
        <source>Super SIM with OAuth2: where tokens come from, where it is not the usual place.</source>
        <translation>Super SIM mit OAuth2: woher die Token kommen, wenn nicht vom üblichen Ort.</translation>
    </message>
    <message>
        <source>Super SIM: ICCID of one card.</source>
        <translation>Super SIM: ICCID einer Karte.</translation>
    </message>
    <message>
        <source>Super SIM: activate each SIM in its fleet. From then on it is billed.</source>
        <translation>Super SIM: jede SIM in ihrer Fleet aktivieren. Ab dann wird sie abgerechnet.</translation>
    </message>
    <message>
        <source>Super SIM: an https address that is told when a profile is ready.</source>
        <translation>Super SIM: eine https-Adresse, an die gemeldet wird, wenn ein Profil bereit ist.</translation>
    </message>
    <message>
        <source>Super SIM: fleet of the SIMs, by its SID or unique name.</source>
        <translation>Super SIM: Fleet der SIMs, mit SID oder eindeutigem Namen.</translation>
    </message>
    <message>
        <source>Super SIM: fleet of the new SIMs, by its SID or unique name.</source>
        <translation>Super SIM: Fleet der neuen SIMs, mit SID oder eindeutigem Namen.</translation>
    </message>
    <message>
        <source>Super SIM: reserve each profile for the EID, or for whoever has its MatchingID.</source>
        <translation>Super SIM: jedes Profil für die EID reservieren, oder für den, der seine MatchingID hat.</translation>
    </message>
    <message>
        <source>Super SIM: the registration code of that card.</source>
        <translation>Super SIM: der Registrierungscode dieser Karte.</translation>
    </message>
    <message>
        <source>Super SIMs that are active since long before the start.</source>
        <translation>Super SIMs, die lange vor dem Start aktiv sind.</translation>
    </message>
    <message>
        <source>T3324, the time it can be reached after one, such as 60s.</source>
        <translation>T3324, die Zeit der Erreichbarkeit danach, etwa 60s.</translation>
    </message>
    <message>
        <source>T3324, where PSM is used too.</source>
        <translation>T3324, wenn auch PSM genutzt wird.</translation>
    </message>
    <message>
        <source>T3412 extended, the time between two wake-ups, such as 10h.</source>
        <translation>T3412 extended, die Zeit zwischen zweimal Aufwachen, etwa 10h.</translation>
    </message>
    <message>
        <source>TEXT is an ICCID of 19 or 20 digits, an EID, an IMSI, or a state such as issued.</source>
        <translation>TEXT ist eine ICCID mit 19 oder 20 Ziffern, eine EID, eine IMSI oder ein Zustand wie issued.</translation>
    </message>
    <message>
        <source>TEXT is part of a name, a tag, or an ICCID, IMEI, IMSI or IP address; at Super SIM part of a name or ICCID, or a status.</source>
        <translation>TEXT ist Teil eines Namens, ein Tag oder eine ICCID, IMEI, IMSI oder IP-Adresse; bei Super SIM Teil eines Namens oder einer ICCID, oder ein Status.</translation>
    </message>
    <message>
        <source>Take a network away from the SIMs of a profile.</source>
        <translation>Den SIMs eines Profils ein Netz entziehen.</translation>
    </message>
    <message>
        <source>Take the name of the station from the file too.</source>
        <translation>Auch den Namen der Station aus der Datei nehmen.</translation>
    </message>
    <message>
        <source>Test the account on a terminal, where the code is asked for, or give it with --mfa-code.</source>
        <translation>Das Konto an einem Terminal testen, wo nach dem Code gefragt wird, oder ihn mit --mfa-code angeben.</translation>
    </message>
    <message>
        <source>Test the account with `simwright account test`, which asks for the code.</source>
        <translation>Das Konto mit `simwright account test` testen; dabei wird nach dem Code gefragt.</translation>
    </message>
    <message>
        <source>The SMS of a device, newest first.</source>
        <translation>Die SMS eines Geräts, neueste zuerst.</translation>
    </message>
    <message>
        <source>The account has no SIMs.</source>
        <translation>Das Konto hat keine SIMs.</translation>
    </message>
    <message>
        <source>The account has no devices.</source>
        <translation>Das Konto hat keine Geräte.</translation>
    </message>
    <message>
        <source>The accounts of this station.</source>
        <translation>Die Konten dieser Station.</translation>
    </message>
    <message>
        <source>The calls that wait, and those to decide.</source>
        <translation>Die wartenden Aufrufe und die zu entscheidenden.</translation>
    </message>
    <message>
        <source>The code of the cycle, to be read.</source>
        <translation>Der Code des Zyklus, der zu lesen ist.</translation>
    </message>
    <message>
        <source>The code of the window, to be read.</source>
        <translation>Der Code des Fensters, der zu lesen ist.</translation>
    </message>
    <message>
        <source>The codes of both, to be read.</source>
        <translation>Die Codes beider, die zu lesen sind.</translation>
    </message>
    <message>
        <source>The devices of a batch, instead of FILE.</source>
        <translation>Die Geräte eines Auftrags, statt FILE.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is empty.</source>
        <translation>Die Umgebungsvariable {variable} ist leer.</translation>
    </message>
    <message>
        <source>The module is started again.</source>
        <translation>Das Modul wird neu gestartet.</translation>
    </message>
    <message>
        <source>The newest come first. TEXT is part of a name, EID, ICCID, IMEI, BIC or batch. Activation codes are left out: they are secrets.</source>
        <translation>Die neuesten zuerst. TEXT ist Teil von Name, EID, ICCID, IMEI, BIC oder Auftrag. Aktivierungscodes bleiben weg: Sie sind Geheimnisse.</translation>
    </message>
    <message>
        <source>The paging time window, such as 2.56s.</source>
        <translation>Das Paging Time Window, etwa 2,56s.</translation>
    </message>
    <message>
        <source>The person who installs it is asked for a confirmation code.</source>
        <translation>Wer es installiert, wird nach einem Bestätigungscode gefragt.</translation>
    </message>
    <message>
        <source>The port goes away.</source>
        <translation>Der Port verschwindet.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>Der Anbieter ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The radio is off meanwhile.</source>
        <translation>Der Funkteil ist währenddessen aus.</translation>
    </message>
    <message>
        <source>The radio is switched off for it, and on again.</source>
        <translation>Der Funkteil wird dafür aus- und wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>The secret (EMnify: application token or password; Celona: API key; Super SIM: auth token or client secret) is asked for, or read from a file or an environment variable. It is kept in the system&apos;s keychain and nowhere else.</source>
        <translation>Nach dem Geheimnis (EMnify: Application Token oder Passwort; Celona: API-Schlüssel; Super SIM: Auth-Token oder Client Secret) wird gefragt, oder es wird aus einer Datei oder Umgebungsvariablen gelesen. Es liegt im Schlüsselbund des Systems und nirgends sonst.</translation>
    </message>
    <message>
        <source>The time between two pagings, such as 81.92s.</source>
        <translation>Die Zeit zwischen zwei Pagings, etwa 81,92s.</translation>
    </message>
    <message>
        <source>There are no codes to save: none of these devices is given one.</source>
        <translation>Es gibt keine Codes zu speichern: Keines dieser Geräte bekommt einen.</translation>
    </message>
    <message>
        <source>There is no call {number} to decide. See `simwright calls list`.</source>
        <translation>Es gibt keinen Aufruf {number} zu entscheiden. Siehe `simwright calls list`.</translation>
    </message>
    <message>
        <source>There is no column {wanted}. The columns are: {known}.</source>
        <translation>Es gibt keine Spalte {wanted}. Die Spalten sind: {known}.</translation>
    </message>
    <message>
        <source>There is no fleet {fleet}. The fleets are: {known}.</source>
        <translation>Es gibt keine Fleet {fleet}. Die Fleets sind: {known}.</translation>
    </message>
    <message>
        <source>There is no fleet {wanted}. The fleets are: {known}.</source>
        <translation>Es gibt keine Fleet {wanted}. Die Fleets sind: {known}.</translation>
    </message>
    <message>
        <source>There is no secret in {name}.</source>
        <translation>In {name} steht kein Geheimnis.</translation>
    </message>
    <message>
        <source>There is no {kind} policy {wanted}. They are: {known}.</source>
        <translation>Es gibt keine Richtlinie {wanted} ({kind}). Vorhanden sind: {known}.</translation>
    </message>
    <message>
        <source>They are left out; --again prints them.</source>
        <translation>Sie werden ausgelassen; --again druckt sie.</translation>
    </message>
    <message>
        <source>They are on this computer, for this computer only. Prints their addresses and credentials as JSON lines. The line of kind &quot;control&quot; names the address at which faults can be ordered and at which the sandbox tells what it was asked.</source>
        <translation>Sie sind auf diesem Rechner und nur für ihn da. Gibt ihre Adressen und Zugangsdaten als JSON-Zeilen aus. Die Zeile der Art &quot;control&quot; nennt die Adresse, bei der sich Fehler bestellen lassen und die Übungsumgebung sagt, wonach sie gefragt wurde.</translation>
    </message>
    <message>
        <source>They go out in order, each after the answer to the one before, and the APN is asked for where the maker has a question for that. Providers and networks bill each SMS. A run that was stopped goes on with --resume; nothing is sent twice by itself. Ends with status 1 where a tracker did not take it.</source>
        <translation>Sie gehen der Reihe nach hinaus, jeder nach der Antwort auf den vorigen, und nach dem APN wird gefragt, wo der Hersteller eine Frage dafür hat. Anbieter und Netze berechnen jede SMS. Ein Lauf, der angehalten wurde, geht mit --resume weiter; nichts wird von selbst zweimal gesendet. Endet mit Status 1, wenn ein Tracker ihn nicht annahm.</translation>
    </message>
    <message>
        <source>This part of the file alone.</source>
        <translation>Nur dieser Teil der Datei.</translation>
    </message>
    <message>
        <source>--state {state} needs --fleet: Super SIM requires a fleet for it.</source>
        <translation>--state {state} braucht --fleet: Super SIM verlangt dafür eine Fleet.</translation>
    </message>
    <message>
        <source>A second undo applies it again. Secrets of removed accounts are forgotten.</source>
        <translation>Ein zweites Mal wendet sie wieder an. Geheimnisse entfernter Konten werden vergessen.</translation>
    </message>
    <message>
        <source>After three refused sign-ins in a row EMnify is locked for this long.</source>
        <translation>So lange sperrt EMnify nach drei abgelehnten Anmeldungen in Folge.</translation>
    </message>
    <message>
        <source>An eSIM is available this long after it was ordered at Super SIM.</source>
        <translation>So lange nach der Bestellung ist eine eSIM bei Super SIM verfügbar.</translation>
    </message>
    <message>
        <source>Cancel a call that waits.</source>
        <translation>Einen wartenden Aufruf abbrechen.</translation>
    </message>
    <message>
        <source>Cancel an SMS that is not delivered yet.</source>
        <translation>Eine SMS abbrechen, die noch nicht zugestellt ist.</translation>
    </message>
    <message>
        <source>Each text is one line of standard output, every space of it significant; what each is for and its length go to standard error.</source>
        <translation>Jeder Text ist eine Zeile der Standardausgabe, jedes Leerzeichen darin zählt; wofür er ist und wie lang, geht an die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Each with its source, how far it is proven, and what to watch for.</source>
        <translation>Jeder mit seiner Quelle, wie weit er bestätigt ist und was zu beachten ist.</translation>
    </message>
    <message>
        <source>How long a module does not answer while it starts.</source>
        <translation>So lange antwortet ein Modul beim Start nicht.</translation>
    </message>
    <message>
        <source>How long a module takes to answer an AT command.</source>
        <translation>So lange braucht ein Modul für die Antwort auf einen AT-Befehl.</translation>
    </message>
    <message>
        <source>How serial numbers of units look: # is a digit, ? a letter, * either.</source>
        <translation>So sehen Seriennummern von Einheiten aus: # ist eine Ziffer, ? ein Buchstabe, * eines von beiden.</translation>
    </message>
    <message>
        <source>Identify the modules on ports.</source>
        <translation>Module an Ports erkennen.</translation>
    </message>
    <message>
        <source>It takes effect after a restart.</source>
        <translation>Wirkt nach einem Neustart.</translation>
    </message>
    <message>
        <source>Language of its words where a unit names none: de, fr, ja …</source>
        <translation>Sprache ihrer Wörter, wo eine Einheit keine nennt: de, fr, ja …</translation>
    </message>
    <message>
        <source>Make sure that a label page is among the files.</source>
        <translation>Dafür sorgen, dass eine Etikettenseite unter den Dateien ist.</translation>
    </message>
    <message>
        <source>Number of the first name, {n}.</source>
        <translation>Nummer des ersten Namens, {n}.</translation>
    </message>
    <message>
        <source>One text that people can read: settings, accounts without their secrets, your own recipes and label templates, and the sockets of the bench.</source>
        <translation>Ein Text, den man lesen kann: Einstellungen, Konten ohne ihre Geheimnisse, eigene Rezepte und Etikettenvorlagen und die Plätze am Prüfplatz.</translation>
    </message>
    <message>
        <source>Print spaces as ␣.</source>
        <translation>Leerzeichen als ␣ ausgeben.</translation>
    </message>
    <message>
        <source>Print what a line means below it, not to standard error.</source>
        <translation>Was eine Zeile bedeutet, darunter schreiben statt an die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Resolution of the printer.</source>
        <translation>Auflösung des Druckers.</translation>
    </message>
    <message>
        <source>Restore what each module had before Simwright last changed it.</source>
        <translation>Wiederherstellen, was jedes Modul vor der letzten Änderung durch Simwright hatte.</translation>
    </message>
    <message>
        <source>Rows: {rows}. Ready: {ready}, to fix: {blocked}, to decide: {decide}</source>
        <translation>Zeilen: {rows}. Bereit: {ready}, zu berichtigen: {blocked}, zu entscheiden: {decide}</translation>
    </message>
    <message>
        <source>Send the next message after this long without an answer; else each waits for it.</source>
        <translation>Die nächste Nachricht nach dieser Zeit ohne Antwort senden; sonst wartet jede darauf.</translation>
    </message>
    <message>
        <source>The newest N only.</source>
        <translation>Nur die neuesten N.</translation>
    </message>
    <message>
        <source>Trackers, routers and phones: the texts and steps that set the APN.</source>
        <translation>Tracker, Router und Telefone: die Texte und Schritte, die den APN setzen.</translation>
    </message>
    <message>
        <source>Try it on simulated providers and modules.</source>
        <translation>An simulierten Anbietern und Modulen ausprobieren.</translation>
    </message>
    <message>
        <source>UNIT is the number that `assign` or `register` named. Without a choice it says what was sent, when, and what the provider says now. With --not-made its rows wait again, for --resume. At Celona one call carries the whole list: its other rows are decided with this one. A BIC that was made becomes its SIMs.</source>
        <translation>UNIT ist die Nummer, die `assign` oder `register` genannt hat. Ohne Wahl wird gesagt, was wann gesendet wurde und was der Anbieter jetzt sagt. Mit --not-made warten ihre Zeilen wieder, auf --resume. Bei Celona trägt ein Aufruf die ganze Liste: Ihre anderen Zeilen werden mit dieser entschieden. Ein BIC, der angekommen war, wird zu seinen SIMs.</translation>
    </message>
    <message>
        <source>Undo what the last set-up file has changed.</source>
        <translation>Rückgängig machen, was die letzte Einrichtungsdatei geändert hat.</translation>
    </message>
    <message>
        <source>Unfinished batches need {name}: {names}.</source>
        <translation>Unfertige Aufträge brauchen {name}: {names}.</translation>
    </message>
    <message>
        <source>Unit {unit} has nothing to decide.</source>
        <translation>An Einheit {unit} ist nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Units to decide: {n}, units {numbers}. See what is known of each with: simwright settle UNIT. Then say for each: simwright settle UNIT --made or --not-made</source>
        <translation>Einheiten zu entscheiden: {n}, Einheiten {numbers}. Was von jeder bekannt ist, zeigt: simwright settle UNIT. Dann für jede sagen: simwright settle UNIT --made oder --not-made</translation>
    </message>
    <message>
        <source>Units without a code, left out: {n}.</source>
        <translation>Einheiten ohne Code, ausgelassen: {n}.</translation>
    </message>
    <message>
        <source>Use this row in spite of its check digits, its duplicates or the history. Can be given again.</source>
        <translation>Diese Zeile trotz Prüfziffern, Dubletten oder Verlauf verwenden. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>User name of the APN.</source>
        <translation>Benutzername des APN.</translation>
    </message>
    <message>
        <source>Versions, settings, the last logs, traces of modules, batches and unsettled calls, as texts in a ZIP file. Every secret is masked. Look through it before you send it: names of units, EIDs, ICCIDs and telephone numbers are in it.</source>
        <translation>Versionen, Einstellungen, die letzten Protokolle, Mitschnitte von Modulen, Aufträge und ungeklärte Aufrufe, als Texte in einer ZIP-Datei. Jedes Geheimnis ist unkenntlich. Vor dem Senden durchsehen: Namen von Einheiten, EIDs, ICCIDs und Telefonnummern stehen darin.</translation>
    </message>
    <message>
        <source>Walks the vendor&apos;s troubleshooting on live data and says what it found, by what evidence, and what to do. DEVICE is its id, name or ICCID. Ends with status 1 where something is wrong.</source>
        <translation>Geht die Fehlersuche des Anbieters mit aktuellen Daten durch und sagt, was sie fand, mit welchem Beleg und was zu tun ist. DEVICE ist ID, Name oder ICCID des Geräts. Endet mit Status 1, wenn etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Warnung: {text}</translation>
    </message>
    <message>
        <source>What a search of the history finds, instead of FILE.</source>
        <translation>Was eine Suche im Verlauf findet, statt FILE.</translation>
    </message>
    <message>
        <source>What goes wrong from the start: a kind, or a fault in JSON. Can be given again.</source>
        <translation>Was von Anfang an schiefgeht: eine Art oder ein Fehler in JSON. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>What is asked changes nothing there. Where EMnify sends a code by e-mail it is asked for here; this computer is then known for 90 days. Ends with status 1 where the provider refuses the credentials.</source>
        <translation>Was gefragt wird, ändert dort nichts. Wo EMnify einen Code per E-Mail schickt, wird hier danach gefragt; dieser Rechner ist dann 90 Tage bekannt. Endet mit Status 1, wenn der Anbieter die Zugangsdaten ablehnt.</translation>
    </message>
    <message>
        <source>What is known of the cellular modules.</source>
        <translation>Was über die Mobilfunkmodule bekannt ist.</translation>
    </message>
    <message>
        <source>What is not in the file stays as it is. The secrets of new accounts are entered afterwards. Ends with status 1 where a change cannot be made here; the others are made.</source>
        <translation>Was nicht in der Datei steht, bleibt, wie es ist. Die Geheimnisse neuer Konten werden danach eingegeben. Endet mit Status 1, wenn eine Änderung hier nicht möglich ist; die anderen werden vorgenommen.</translation>
    </message>
    <message>
        <source>What modules should have.</source>
        <translation>Was Module haben sollen.</translation>
    </message>
    <message>
        <source>What waits is sent by the window, in order, as soon as the provider can be reached. Of a call to decide the answer was lost: it is never sent again by itself. Nothing is asked of a provider here.</source>
        <translation>Was wartet, sendet das Fenster der Reihe nach, sobald der Anbieter erreichbar ist. Von einem Aufruf, der zu entscheiden ist, ging die Antwort verloren: Er wird nie von selbst noch einmal gesendet. Hier wird bei keinem Anbieter angefragt.</translation>
    </message>
    <message>
        <source>What was done with it stays in the history. Unfinished batches cannot be resumed without it, so it is removed with --yes only; never while a call is not settled or waits for the network.</source>
        <translation>Was damit getan wurde, bleibt im Verlauf. Unfertige Aufträge lassen sich ohne es nicht fortsetzen, daher wird es nur mit --yes entfernt; nie, solange ein Aufruf ungeklärt ist oder auf das Netz wartet.</translation>
    </message>
    <message>
        <source>What you found at the provider.</source>
        <translation>Was beim Anbieter zu sehen war.</translation>
    </message>
    <message>
        <source>Which modules, dealt to the ports in turn. Can be given again.</source>
        <translation>Welche Module, reihum auf die Ports verteilt. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Which of the maker&apos;s forms, where the model does not tell; see `tracker list`.</source>
        <translation>Welche der Formen des Herstellers, wo das Modell es nicht sagt; siehe `tracker list`.</translation>
    </message>
    <message>
        <source>With --account: a device by its id, name or ICCID.</source>
        <translation>Mit --account: ein Gerät mit ID, Name oder ICCID.</translation>
    </message>
    <message>
        <source>With --port: a telephone number, with its country code.</source>
        <translation>Mit --port: eine Telefonnummer mit Landesvorwahl.</translation>
    </message>
    <message>
        <source>With how many of the commands of each are verified, documented by the vendor, and unverified.</source>
        <translation>Mit der Anzahl der Befehle, die bestätigt, vom Hersteller dokumentiert oder unbestätigt sind.</translation>
    </message>
    <message>
        <source>With the real values after rounding, and a warning of what cannot work.</source>
        <translation>Mit den wirklichen Werten nach dem Runden und einer Warnung vor dem, was nicht wirken kann.</translation>
    </message>
    <message>
        <source>With the real values after rounding, what the other mode makes of them, and a warning of what cannot work.</source>
        <translation>Mit den wirklichen Werten nach dem Runden, dem, was der andere Modus daraus macht, und einer Warnung vor dem, was nicht wirken kann.</translation>
    </message>
    <message>
        <source>Without a command the window opens. With one, results go to standard output (as JSON with --json) and everything else to standard error.</source>
        <translation>Ohne Befehl öffnet sich das Fenster. Mit einem gehen Ergebnisse an die Standardausgabe (mit --json als JSON) und alles andere an die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Write a support bundle.</source>
        <translation>Ein Supportpaket schreiben.</translation>
    </message>
    <message>
        <source>Write all that is found to FILE.csv or FILE.json instead.</source>
        <translation>Alles, was gefunden wird, stattdessen in FILE.csv oder FILE.json schreiben.</translation>
    </message>
    <message>
        <source>Write the host in capitals, which may make the symbol smaller.</source>
        <translation>Den Host in Großbuchstaben schreiben; das kann das Symbol verkleinern.</translation>
    </message>
    <message>
        <source>Write the rows with problems, and the reasons, to this CSV.</source>
        <translation>Die Zeilen mit Problemen und die Gründe in diese CSV schreiben.</translation>
    </message>
    <message>
        <source>Write to FILE what is sent to the provider and what it answers, secrets masked.</source>
        <translation>In FILE schreiben, was an den Anbieter gesendet wird und was er antwortet, Geheimnisse unkenntlich.</translation>
    </message>
    <message>
        <source>Write to the tracker&apos;s own port.</source>
        <translation>An den eigenen Port des Trackers schreiben.</translation>
    </message>
    <message>
        <source>Write what another station can be set up with.</source>
        <translation>Schreiben, womit sich eine andere Station einrichten lässt.</translation>
    </message>
    <message>
        <source>Your own are files in the folder `labels` of the configuration; `--json` tells where.</source>
        <translation>Die eigenen sind Dateien im Ordner `labels` der Konfiguration; `--json` sagt, wo.</translation>
    </message>
    <message>
        <source>Your own, and the examples that ship with the program. A wrong file is named with its reason.</source>
        <translation>Die eigenen und die mitgelieferten Beispiele. Eine falsche Datei wird mit ihrem Grund genannt.</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>jedes Modell</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>wird verlangt</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>zugewiesen</translation>
    </message>
    <message>
        <source>batch {id} {state}: {passed} of {total} {done}, {failed} failed</source>
        <translation>Auftrag {id} {state}: {passed} von {total} {done}, {failed} fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>code (empty: give up)</source>
        <translation>Code (leer: aufgeben)</translation>
    </message>
    <message>
        <source>eDRX: the bits for a cycle and its paging window, or back.</source>
        <translation>eDRX: die Bits für einen Zyklus und sein Paging Time Window, oder zurück.</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>made</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>no AT commands</source>
        <translation>keine AT-Befehle</translation>
    </message>
    <message>
        <source>no SIM</source>
        <translation>keine SIM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>wird nicht verlangt</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>row {row}, {column}: {words}</source>
        <translation>Zeile {row}, {column}: {words}</translation>
    </message>
    <message>
        <source>row {row}: no BIC in “{text}”</source>
        <translation>Zeile {row}: kein BIC in „{text}“</translation>
    </message>
    <message>
        <source>row {row}: {problem}</source>
        <translation>Zeile {row}: {problem}</translation>
    </message>
    <message>
        <source>set</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>socket {number}</source>
        <translation>Platz {number}</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>der Standardeingabe</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{call}, sent at {at}:{sent}
Now: {now}</source>
        <translation>{call}, gesendet am {at}:{sent}
Jetzt: {now}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} fertig</translation>
    </message>
    <message>
        <source>{done} of {total} done, {failed} failed</source>
        <translation>{done} von {total} fertig, {failed} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{file} is right: {name}, entries: {n}. Put it into {folder} to use it.</source>
        <translation>{file} ist richtig: {name}, Einträge: {n}. Zum Verwenden in {folder} ablegen.</translation>
    </message>
    <message>
        <source>{file}: read back and equal</source>
        <translation>{file}: zurückgelesen und gleich</translation>
    </message>
    <message>
        <source>{file}: {n} units</source>
        <translation>{file}: {n} Einheiten</translation>
    </message>
    <message>
        <source>{file}: {pages} labels</source>
        <translation>{file}: {pages} Etiketten</translation>
    </message>
    <message>
        <source>{maker} {name} needs {names}.</source>
        <translation>{maker} {name} braucht {names}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>{name} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>{name}: good. A sample was drawn at {dpi} dpi and read back.</source>
        <translation>{name}: gut. Ein Muster wurde mit {dpi} dpi gezeichnet und zurückgelesen.</translation>
    </message>
    <message>
        <source>{name}: right</source>
        <translation>{name}: richtig</translation>
    </message>
    <message>
        <source>{name}: the environment variable {variable} is empty.</source>
        <translation>{name}: Die Umgebungsvariable {variable} ist leer.</translation>
    </message>
    <message>
        <source>{name}: {action}. Done.</source>
        <translation>{name}: {action}. Erledigt.</translation>
    </message>
    <message>
        <source>{newer} is available; this is {version}.</source>
        <translation>{newer} ist verfügbar; dies ist {version}.</translation>
    </message>
    <message>
        <source>{number} of {n}</source>
        <translation>{number} von {n}</translation>
    </message>
    <message>
        <source>{number} of {n}: {purpose}, {used} of {room} characters.</source>
        <translation>{number} von {n}: {purpose}, {used} von {room} Zeichen.</translation>
    </message>
    <message>
        <source>{option} does not go with {provider} and {auth} sign-in.</source>
        <translation>{option} passt nicht zu {provider} mit Anmeldung {auth}.</translation>
    </message>
    <message>
        <source>{provider} needs {option}.</source>
        <translation>{provider} braucht {option}.</translation>
    </message>
    <message>
        <source>{secret} (empty: as before)</source>
        <translation>{secret} (leer: wie bisher)</translation>
    </message>
    <message>
        <source>{target}: each label was read back. Labels: {labels}. Pages: {pages}.</source>
        <translation>{target}: Jedes Etikett wurde zurückgelesen. Etiketten: {labels}. Seiten: {pages}.</translation>
    </message>
    <message>
        <source>{title}: requested {requested}, granted {granted}</source>
        <translation>{title}: angefordert {requested}, gewährt {granted}</translation>
    </message>
    <message>
        <source>{title}: {wanted}, nothing to send</source>
        <translation>{title}: {wanted}, nichts zu senden</translation>
    </message>
    <message>
        <source>{version} is the newest version.</source>
        <translation>{version} ist die neueste Version.</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
    <message>
        <source>{why} The work is kept; go on with: {again}</source>
        <translation>{why} Die Arbeit bleibt erhalten; fortsetzen mit: {again}</translation>
    </message>
    <message>
        <source>{wrong} ends neither in .png nor in .svg nor in .pdf.</source>
        <translation>{wrong} endet weder auf .png noch auf .svg noch auf .pdf.</translation>
    </message>
</context>
<context>
    <name>click</name>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>(War eines davon gemeint: {possibilities}?)</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Could not open file {filename!r}: {message}</source>
        <translation>Die Datei {filename!r} konnte nicht geöffnet werden: {message}</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>War {possibility} gemeint?</translation>
    </message>
    <message>
        <source>Error: invalid input</source>
        <translation>Fehler: ungültige Eingabe</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Fehler: {message}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>Unerwartetes zusätzliches Argument ({args})</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>Unerwartete zusätzliche Argumente ({args})</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Ungültiger Wert für {param_hint}: {message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Ungültiger Wert: {message}</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>Fehlendes Argument</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>Fehlende Option</translation>
    </message>
    <message>
        <source>Missing parameter</source>
        <translation>Fehlender Parameter</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>Den Befehl {name!r} gibt es nicht.</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>Die Option {name!r} gibt es nicht.</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>Die Option {name!r} nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>Die Option {name!r} braucht ein Argument.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Version ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Diese Hilfe ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Hilfe: &apos;{command} {option}&apos;.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>Standard: {default}</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>{name} {filename!r} does not exist.</source>
        <translation>{name} {filename!r} gibt es nicht.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} ist ein Verzeichnis.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{name} {filename!r} ist eine Datei.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not readable.</source>
        <translation>{name} {filename!r} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not writable.</source>
        <translation>{name} {filename!r} ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} ist kein gültiger Wert für {number_type}.</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} ist keines von {choices}.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} liegt nicht im Bereich {range}.</translation>
    </message>
</context>
<context>
    <name>cme</name>
    <message>
        <source>APN not supported in this technology and network</source>
        <translation>APN in dieser Technik und diesem Netz nicht unterstützt</translation>
    </message>
    <message>
        <source>ESM failure</source>
        <translation>ESM-Fehler</translation>
    </message>
    <message>
        <source>IPv4 only allowed</source>
        <translation>nur IPv4 erlaubt</translation>
    </message>
    <message>
        <source>IPv6 only allowed</source>
        <translation>nur IPv6 erlaubt</translation>
    </message>
    <message>
        <source>PDP authentication failure</source>
        <translation>PDP-Authentifizierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>PH-FSIM PIN required</source>
        <translation>PH-FSIM-PIN nötig</translation>
    </message>
    <message>
        <source>PH-FSIM PUK required</source>
        <translation>PH-FSIM-PUK nötig</translation>
    </message>
    <message>
        <source>PH-SIM PIN required</source>
        <translation>PH-SIM-PIN nötig</translation>
    </message>
    <message>
        <source>PLMN not allowed (cause 11)</source>
        <translation>PLMN nicht erlaubt (Ursache 11)</translation>
    </message>
    <message>
        <source>SIM PIN required</source>
        <translation>SIM-PIN nötig</translation>
    </message>
    <message>
        <source>SIM PIN2 required</source>
        <translation>SIM-PIN2 nötig</translation>
    </message>
    <message>
        <source>SIM PUK required</source>
        <translation>SIM-PUK nötig</translation>
    </message>
    <message>
        <source>SIM PUK2 required</source>
        <translation>SIM-PUK2 nötig</translation>
    </message>
    <message>
        <source>SIM busy</source>
        <translation>SIM beschäftigt</translation>
    </message>
    <message>
        <source>SIM failure</source>
        <translation>SIM-Fehler</translation>
    </message>
    <message>
        <source>SIM not inserted</source>
        <translation>SIM nicht eingelegt</translation>
    </message>
    <message>
        <source>SIM wrong</source>
        <translation>falsche SIM</translation>
    </message>
    <message>
        <source>activation rejected by the gateway</source>
        <translation>Aktivierung vom Gateway abgelehnt</translation>
    </message>
    <message>
        <source>activation rejected, unspecified</source>
        <translation>Aktivierung abgelehnt, ohne Angabe</translation>
    </message>
    <message>
        <source>command aborted by user</source>
        <translation>Befehl vom Benutzer abgebrochen</translation>
    </message>
    <message>
        <source>command implemented but currently disabled</source>
        <translation>Befehl vorhanden, aber derzeit abgeschaltet</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>Überlastung</translation>
    </message>
    <message>
        <source>corporate personalization PIN required</source>
        <translation>PIN der Firmenbindung nötig</translation>
    </message>
    <message>
        <source>corporate personalization PUK required</source>
        <translation>PUK der Firmenbindung nötig</translation>
    </message>
    <message>
        <source>dial string too long</source>
        <translation>Wählfolge zu lang</translation>
    </message>
    <message>
        <source>hidden key required</source>
        <translation>verborgener Schlüssel nötig</translation>
    </message>
    <message>
        <source>illegal ME (cause 6)</source>
        <translation>gesperrtes Gerät, ME (Ursache 6)</translation>
    </message>
    <message>
        <source>illegal UE (cause 3)</source>
        <translation>gesperrter Teilnehmer, UE (Ursache 3)</translation>
    </message>
    <message>
        <source>incompatible APN restriction</source>
        <translation>unverträgliche APN-Einschränkung</translation>
    </message>
    <message>
        <source>incorrect parameters</source>
        <translation>falsche Parameter</translation>
    </message>
    <message>
        <source>incorrect password</source>
        <translation>falsches Passwort</translation>
    </message>
    <message>
        <source>insufficient resources</source>
        <translation>zu wenig Ressourcen</translation>
    </message>
    <message>
        <source>invalid characters in dial string</source>
        <translation>ungültige Zeichen in der Wählfolge</translation>
    </message>
    <message>
        <source>invalid characters in text string</source>
        <translation>ungültige Zeichen im Text</translation>
    </message>
    <message>
        <source>invalid index</source>
        <translation>ungültiger Index</translation>
    </message>
    <message>
        <source>location area not allowed (cause 12)</source>
        <translation>Location Area nicht erlaubt (Ursache 12)</translation>
    </message>
    <message>
        <source>maximum number of bearers reached</source>
        <translation>höchste Zahl von Bearern erreicht</translation>
    </message>
    <message>
        <source>memory failure</source>
        <translation>Speicherfehler</translation>
    </message>
    <message>
        <source>memory full</source>
        <translation>Speicher voll</translation>
    </message>
    <message>
        <source>missing or unknown APN</source>
        <translation>APN fehlt oder ist unbekannt</translation>
    </message>
    <message>
        <source>module not allowed, emergency calls only</source>
        <translation>Modul nicht erlaubt, nur Notrufe</translation>
    </message>
    <message>
        <source>network not allowed, emergency calls only</source>
        <translation>Netz nicht erlaubt, nur Notrufe</translation>
    </message>
    <message>
        <source>network personalization PIN required</source>
        <translation>PIN der Netzbindung nötig</translation>
    </message>
    <message>
        <source>network personalization PUK required</source>
        <translation>PUK der Netzbindung nötig</translation>
    </message>
    <message>
        <source>network subset personalization PIN required</source>
        <translation>PIN der Teilnetzbindung nötig</translation>
    </message>
    <message>
        <source>network subset personalization PUK required</source>
        <translation>PUK der Teilnetzbindung nötig</translation>
    </message>
    <message>
        <source>network timeout</source>
        <translation>Netz antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>no connection to phone</source>
        <translation>keine Verbindung zum Telefon</translation>
    </message>
    <message>
        <source>no network service</source>
        <translation>kein Netzdienst</translation>
    </message>
    <message>
        <source>no suitable cells in this location area (cause 15)</source>
        <translation>keine geeignete Zelle in dieser Location Area (Ursache 15)</translation>
    </message>
    <message>
        <source>not attached to the network, functions restricted</source>
        <translation>nicht im Netz eingebucht, Funktionen eingeschränkt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>operation not allowed</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>operation not allowed, functions restricted</source>
        <translation>Vorgang nicht erlaubt, Funktionen eingeschränkt</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>Vorgang nicht unterstützt</translation>
    </message>
    <message>
        <source>operator determined barring</source>
        <translation>Sperre durch den Betreiber</translation>
    </message>
    <message>
        <source>packet and other services not allowed (cause 8)</source>
        <translation>Paket- und andere Dienste nicht erlaubt (Ursache 8)</translation>
    </message>
    <message>
        <source>packet services not allowed (cause 7)</source>
        <translation>Paketdienste nicht erlaubt (Ursache 7)</translation>
    </message>
    <message>
        <source>packet services not allowed in this PLMN (cause 14)</source>
        <translation>Paketdienste in diesem PLMN nicht erlaubt (Ursache 14)</translation>
    </message>
    <message>
        <source>phone failure</source>
        <translation>Gerätefehler</translation>
    </message>
    <message>
        <source>phone-adaptor link reserved</source>
        <translation>Verbindung zum Adapter belegt</translation>
    </message>
    <message>
        <source>restricted to fixed dialling numbers</source>
        <translation>auf Festrufnummern beschränkt</translation>
    </message>
    <message>
        <source>roaming not allowed in this location area (cause 13)</source>
        <translation>Roaming in dieser Location Area nicht erlaubt (Ursache 13)</translation>
    </message>
    <message>
        <source>service option not subscribed</source>
        <translation>Dienst nicht gebucht</translation>
    </message>
    <message>
        <source>service option not supported</source>
        <translation>Dienst nicht unterstützt</translation>
    </message>
    <message>
        <source>service option temporarily out of order</source>
        <translation>Dienst vorübergehend gestört</translation>
    </message>
    <message>
        <source>service provider personalization PIN required</source>
        <translation>PIN der Anbieterbindung nötig</translation>
    </message>
    <message>
        <source>service provider personalization PUK required</source>
        <translation>PUK der Anbieterbindung nötig</translation>
    </message>
    <message>
        <source>temporarily out of service</source>
        <translation>vorübergehend außer Betrieb</translation>
    </message>
    <message>
        <source>text string too long</source>
        <translation>Text zu lang</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown PDP address or type</source>
        <translation>PDP-Adresse oder -Typ unbekannt</translation>
    </message>
    <message>
        <source>unspecified packet error</source>
        <translation>Paketfehler ohne Angabe</translation>
    </message>
    <message>
        <source>user authentication failed</source>
        <translation>Benutzerauthentifizierung fehlgeschlagen</translation>
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
        <translation>PH-SIM-PIN nötig</translation>
    </message>
    <message>
        <source>SIM PIN required</source>
        <translation>SIM-PIN nötig</translation>
    </message>
    <message>
        <source>SIM PIN2 required</source>
        <translation>SIM-PIN2 nötig</translation>
    </message>
    <message>
        <source>SIM PUK required</source>
        <translation>SIM-PUK nötig</translation>
    </message>
    <message>
        <source>SIM PUK2 required</source>
        <translation>SIM-PUK2 nötig</translation>
    </message>
    <message>
        <source>SIM busy</source>
        <translation>SIM beschäftigt</translation>
    </message>
    <message>
        <source>SIM failure</source>
        <translation>SIM-Fehler</translation>
    </message>
    <message>
        <source>SIM not inserted</source>
        <translation>SIM nicht eingelegt</translation>
    </message>
    <message>
        <source>SIM wrong</source>
        <translation>falsche SIM</translation>
    </message>
    <message>
        <source>SMS centre address unknown</source>
        <translation>Adresse der SMS-Zentrale unbekannt</translation>
    </message>
    <message>
        <source>SMS not offered by the network</source>
        <translation>SMS vom Netz nicht angeboten</translation>
    </message>
    <message>
        <source>SMS not subscribed</source>
        <translation>SMS nicht gebucht</translation>
    </message>
    <message>
        <source>SMS service of the phone reserved</source>
        <translation>SMS-Dienst des Geräts belegt</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>Überlastung</translation>
    </message>
    <message>
        <source>invalid PDU parameter</source>
        <translation>ungültiger PDU-Parameter</translation>
    </message>
    <message>
        <source>invalid memory index</source>
        <translation>ungültiger Speicherindex</translation>
    </message>
    <message>
        <source>invalid text parameter</source>
        <translation>ungültiger Textparameter</translation>
    </message>
    <message>
        <source>memory failure</source>
        <translation>Speicherfehler</translation>
    </message>
    <message>
        <source>memory full</source>
        <translation>Speicher voll</translation>
    </message>
    <message>
        <source>network out of order</source>
        <translation>Netz außer Betrieb</translation>
    </message>
    <message>
        <source>network timeout</source>
        <translation>Netz antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>no acknowledgement expected</source>
        <translation>keine Bestätigung erwartet</translation>
    </message>
    <message>
        <source>no network service</source>
        <translation>kein Netzdienst</translation>
    </message>
    <message>
        <source>number not assigned</source>
        <translation>Nummer nicht vergeben</translation>
    </message>
    <message>
        <source>operation not allowed</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>Vorgang nicht unterstützt</translation>
    </message>
    <message>
        <source>operator determined barring</source>
        <translation>Sperre durch den Betreiber</translation>
    </message>
    <message>
        <source>phone failure</source>
        <translation>Gerätefehler</translation>
    </message>
    <message>
        <source>short message rejected</source>
        <translation>SMS abgewiesen</translation>
    </message>
    <message>
        <source>subscriber not known</source>
        <translation>Teilnehmer nicht bekannt</translation>
    </message>
    <message>
        <source>temporary failure of the network</source>
        <translation>vorübergehender Fehler des Netzes</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>unbekannter Fehler</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>A field of a later version; it is kept as it is.</source>
        <translation>Ein Feld einer späteren Version; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>CI root key</source>
        <translation>CI-Wurzelschlüssel</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>Bestätigungscode</translation>
    </message>
    <message>
        <source>Device change</source>
        <translation>Gerätewechsel</translation>
    </message>
    <message>
        <source>Empty: the server knows the device by its EID.</source>
        <translation>Leer: Der Server kennt das Gerät an seiner EID.</translation>
    </message>
    <message>
        <source>MatchingID</source>
        <translation>MatchingID</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>SM-DP+ OID</source>
        <translation>SM-DP+-OID</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>SM-DP+-Adresse</translation>
    </message>
    <message>
        <source>Scan or copy the whole code again. It looks like LPA:1$smdp.example.com$ABC-123.</source>
        <translation>Den ganzen Code neu scannen oder kopieren. Er sieht aus wie LPA:1$smdp.example.com$ABC-123.</translation>
    </message>
    <message>
        <source>The MatchingID has lower-case letters, which the standard does not know; it is left as it is.</source>
        <translation>Die MatchingID hat Kleinbuchstaben, die der Standard nicht kennt; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The MatchingID has other characters than letters, digits and -</source>
        <translation>Die MatchingID hat andere Zeichen als Buchstaben, Ziffern und -</translation>
    </message>
    <message>
        <source>The SM-DP+ OID is not a dotted number such as 1.3.6.1.4.1.31746</source>
        <translation>Die SM-DP+-OID ist keine Zahl mit Punkten wie 1.3.6.1.4.1.31746</translation>
    </message>
    <message>
        <source>The SM-DP+ address is missing</source>
        <translation>Die SM-DP+-Adresse fehlt</translation>
    </message>
    <message>
        <source>The SM-DP+ address is not a host name such as smdp.example.com</source>
        <translation>Die SM-DP+-Adresse ist kein Hostname wie smdp.example.com</translation>
    </message>
    <message>
        <source>The activation code contains characters that none can have</source>
        <translation>Der Aktivierungscode enthält Zeichen, die keiner haben kann</translation>
    </message>
    <message>
        <source>The activation code has {length} characters; 255 are allowed</source>
        <translation>Der Aktivierungscode hat {length} Zeichen; erlaubt sind 255</translation>
    </message>
    <message>
        <source>The certificate authority to be used, for devices of SGP.22 version 3.</source>
        <translation>Die zu verwendende Zertifizierungsstelle, für Geräte nach SGP.22 Version 3.</translation>
    </message>
    <message>
        <source>The confirmation code field is neither 1 nor empty</source>
        <translation>Das Feld für den Bestätigungscode ist weder 1 noch leer</translation>
    </message>
    <message>
        <source>The device checks the certificate of the server against it.</source>
        <translation>Das Gerät prüft das Zertifikat des Servers damit.</translation>
    </message>
    <message>
        <source>The format 1 in front of the first $ is missing; it is added.</source>
        <translation>Das Format 1 vor dem ersten $ fehlt; es wird ergänzt.</translation>
    </message>
    <message>
        <source>The person who installs the eSIM is asked for a code that the provider gave out.</source>
        <translation>Wer die eSIM installiert, wird nach einem Code gefragt, den der Anbieter ausgegeben hat.</translation>
    </message>
    <message>
        <source>The prefix LPA: is missing; a phone needs it in a QR code, so it is added.</source>
        <translation>Das Präfix LPA: fehlt; Telefone brauchen es im QR-Code, daher wird es ergänzt.</translation>
    </message>
    <message>
        <source>The server is told when the eSIM moves to another device.</source>
        <translation>Der Server erfährt, wenn die eSIM in ein anderes Gerät wechselt.</translation>
    </message>
    <message>
        <source>The server that the profile is downloaded from.</source>
        <translation>Der Server, von dem das Profil geladen wird.</translation>
    </message>
    <message>
        <source>There is no $ after the SM-DP+ address; the MatchingID is taken as empty.</source>
        <translation>Nach der SM-DP+-Adresse fehlt ein $; die MatchingID gilt als leer.</translation>
    </message>
    <message>
        <source>This is not an activation code: it does not start with LPA:1$</source>
        <translation>Das ist kein Aktivierungscode: Er beginnt nicht mit LPA:1$</translation>
    </message>
    <message>
        <source>Which profile waits there; whoever has it can download it.</source>
        <translation>Welches Profil dort wartet; wer sie hat, kann es laden.</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>{name} holds a code, but no activation code.</source>
        <translation>{name} enthält einen Code, aber keinen Aktivierungscode.</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Check power and cable, and that this is the AT port.</source>
        <translation>Strom und Kabel prüfen, und ob es der AT-Port ist.</translation>
    </message>
    <message>
        <source>It may still come. Check baud rate, line ending and power if nothing at all was heard.</source>
        <translation>Sie kann noch kommen. Baudrate, Zeilenende und Strom prüfen, wenn gar nichts zu hören war.</translation>
    </message>
    <message>
        <source>Line {number}, {line}, asks for a text, and there is none.</source>
        <translation>Zeile {number}, {line}, verlangt einen Text, und es gibt keinen.</translation>
    </message>
    <message>
        <source>Line {number}, {line}, holds a PIN or password.</source>
        <translation>Zeile {number}, {line}, enthält eine PIN oder ein Passwort.</translation>
    </message>
    <message>
        <source>Line {number}, {line}, was refused: {reason}</source>
        <translation>Zeile {number}, {line}, wurde abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>Line {number}, {line}: {expect} was expected in the answer.</source>
        <translation>Zeile {number}, {line}: In der Antwort wurde {expect} erwartet.</translation>
    </message>
    <message>
        <source>Macros are kept in a file. Leave this line out, and enter it by hand.</source>
        <translation>Makros liegen in einer Datei. Diese Zeile weglassen und von Hand eingeben.</translation>
    </message>
    <message>
        <source>The module does not wait for a text any more.</source>
        <translation>Das Modul wartet nicht mehr auf einen Text.</translation>
    </message>
    <message>
        <source>{name} is longer than {most} MB.</source>
        <translation>{name} ist länger als {most} MB.</translation>
    </message>
    <message>
        <source>{port}: AT was not answered at any of the usual rates.</source>
        <translation>{port}: AT wurde bei keiner der üblichen Baudraten beantwortet.</translation>
    </message>
    <message>
        <source>{port}: no complete answer to {line} within {seconds} s.</source>
        <translation>{port}: keine vollständige Antwort auf {line} innerhalb von {seconds} s.</translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>0 is LTE-M and 1 is NB-IoT. AT+SQNCTM? tells which operator mode is in use.</source>
        <translation>0 ist LTE-M, 1 ist NB-IoT. AT+SQNCTM? zeigt den benutzten Betreibermodus.</translation>
    </message>
    <message>
        <source>0 is LTE-M, 1 is NB-IoT, which not all have. A module shows which it has when it is read.</source>
        <translation>0 ist LTE-M, 1 ist NB-IoT, was nicht alle haben. Beim Lesen zeigt ein Modul, was es hat.</translation>
    </message>
    <message>
        <source>2G and 3G bands are handed back as they were read.</source>
        <translation>2G- und 3G-Bänder werden so zurückgegeben, wie sie gelesen wurden.</translation>
    </message>
    <message>
        <source>2G and 3G bands are handed back as they were read; without a reading all are allowed.</source>
        <translation>2G- und 3G-Bänder werden so zurückgegeben, wie sie gelesen wurden; ohne Lesung sind alle erlaubt.</translation>
    </message>
    <message>
        <source>A real restart is the reset pin of the kit.</source>
        <translation>Ein echter Neustart ist der Reset-Pin des Kits.</translation>
    </message>
    <message>
        <source>AT+COPS=4 is manual with automatic as the way out. A SIM of many IMSIs should not be tied to one network.</source>
        <translation>AT+COPS=4 ist manuell, mit automatisch als Ausweg. Eine SIM mit vielen IMSIs sollte nicht an ein Netz gebunden werden.</translation>
    </message>
    <message>
        <source>Activates bearer 0.</source>
        <translation>Aktiviert Bearer 0.</translation>
    </message>
    <message>
        <source>Activates context 1 for the internal stack.</source>
        <translation>Aktiviert Kontext 1 für den internen Stack.</translation>
    </message>
    <message>
        <source>Activates context 1 of the internal stack.</source>
        <translation>Aktiviert Kontext 1 des internen Stacks.</translation>
    </message>
    <message>
        <source>Activates context 1.</source>
        <translation>Aktiviert Kontext 1.</translation>
    </message>
    <message>
        <source>Add an access point with any name and type {apn} as APN.</source>
        <translation>Einen Zugangspunkt mit beliebigem Namen hinzufügen und als APN {apn} eintippen.</translation>
    </message>
    <message>
        <source>Allows all bands.</source>
        <translation>Erlaubt alle Bänder.</translation>
    </message>
    <message>
        <source>An ERROR means that this firmware does not offer it, as reported of a BG95-M1.</source>
        <translation>Ein ERROR bedeutet, dass diese Firmware es nicht anbietet, wie von einem BG95-M1 berichtet.</translation>
    </message>
    <message>
        <source>An execution command. The form AT+CIMI? of the provider&apos;s guide is an error on most modules.</source>
        <translation>Ein Ausführungsbefehl. Die Form AT+CIMI? aus dem Leitfaden des Anbieters ist an den meisten Modulen ein Fehler.</translation>
    </message>
    <message>
        <source>Answers in words in place of numbers.</source>
        <translation>Antwortet in Worten statt in Zahlen.</translation>
    </message>
    <message>
        <source>Any byte that is sent meanwhile ends the search on most modules.</source>
        <translation>Jedes Byte, das währenddessen gesendet wird, beendet bei den meisten Modulen die Suche.</translation>
    </message>
    <message>
        <source>Asks for PSM, with T3412 extended and T3324 as eight bits each.</source>
        <translation>Fordert PSM an, mit T3412 extended und T3324 zu je acht Bits.</translation>
    </message>
    <message>
        <source>Asks for an eDRX cycle on LTE-M, as four bits.</source>
        <translation>Fordert einen eDRX-Zyklus auf LTE-M an, als vier Bits.</translation>
    </message>
    <message>
        <source>Asks for an eDRX cycle on NB-IoT, as four bits.</source>
        <translation>Fordert einen eDRX-Zyklus auf NB-IoT an, als vier Bits.</translation>
    </message>
    <message>
        <source>Attaches for data.</source>
        <translation>Bucht für Daten ein.</translation>
    </message>
    <message>
        <source>Authorization key</source>
        <translation>Autorisierungsschlüssel</translation>
    </message>
    <message>
        <source>Changes the PIN of the SIM.</source>
        <translation>Ändert die PIN der SIM.</translation>
    </message>
    <message>
        <source>Checks that the module answers.</source>
        <translation>Prüft, ob das Modul antwortet.</translation>
    </message>
    <message>
        <source>Choose PAP as authentication and type {user} as user name.</source>
        <translation>PAP als Authentifizierung wählen und als Benutzernamen {user} eintippen.</translation>
    </message>
    <message>
        <source>Chooses one network by its number.</source>
        <translation>Wählt ein Netz über seine Nummer.</translation>
    </message>
    <message>
        <source>Chooses the network automatically.</source>
        <translation>Wählt das Netz automatisch.</translation>
    </message>
    <message>
        <source>Codes as in TS 24.008 10.5.5.32: 0001 is 10.24 s, 0010 is 20.48 s, 0100 is 61.44 s. The table of the provider&apos;s guide has these wrong, and NB-IoT does not know all of them.</source>
        <translation>Codes wie in TS 24.008 10.5.5.32: 0001 ist 10,24 s, 0010 ist 20,48 s, 0100 ist 61,44 s. Die Tabelle im Leitfaden des Anbieters ist darin falsch, und NB-IoT kennt nicht alle davon.</translation>
    </message>
    <message>
        <source>Connect the computer with the router, by Wi-Fi with the name and password on its label, or by cable.</source>
        <translation>Den Computer mit dem Router verbinden: per WLAN mit Name und Passwort von seinem Etikett, oder per Kabel.</translation>
    </message>
    <message>
        <source>Context 1 of a recipe is context 0 here.</source>
        <translation>Kontext 1 eines Rezepts ist hier Kontext 0.</translation>
    </message>
    <message>
        <source>Deactivates context 1.</source>
        <translation>Deaktiviert Kontext 1.</translation>
    </message>
    <message>
        <source>Deletes one SMS.</source>
        <translation>Löscht eine SMS.</translation>
    </message>
    <message>
        <source>Detaches from data.</source>
        <translation>Bucht für Daten aus.</translation>
    </message>
    <message>
        <source>Device password</source>
        <translation>Gerätepasswort</translation>
    </message>
    <message>
        <source>Enters the PIN of the SIM. Three wrong ones block it.</source>
        <translation>Gibt die PIN der SIM ein. Drei falsche sperren sie.</translation>
    </message>
    <message>
        <source>Chooses the operator profile. It takes effect after a restart and resets other settings.</source>
        <translation>Wählt das Betreiberprofil. Es wirkt nach einem Neustart und setzt andere Einstellungen zurück.</translation>
    </message>
    <message>
        <source>A network that refused the SIM for good (causes 11 and 14) is noted there, and not tried again.</source>
        <translation>Ein Netz, das die SIM endgültig abgewiesen hat (Ursachen 11 und 14), wird dort vermerkt und nicht wieder versucht.</translation>
    </message>
    <message>
        <source>For some IMSIs of a card iOS does not let the APN be changed. Apple Configurator can set it then, or device management (MDM).</source>
        <translation>Für manche IMSIs einer Karte lässt iOS den APN nicht ändern. Dann kann ihn Apple Configurator oder eine Geräteverwaltung (MDM) setzen.</translation>
    </message>
    <message>
        <source>GNSS and preference are handed back as they were read.</source>
        <translation>GNSS und Vorrang werden so zurückgegeben, wie sie gelesen wurden.</translation>
    </message>
    <message>
        <source>Goes back to the factory settings.</source>
        <translation>Kehrt zu den Werkseinstellungen zurück.</translation>
    </message>
    <message>
        <source>Goes back to the stored settings.</source>
        <translation>Kehrt zu den gespeicherten Einstellungen zurück.</translation>
    </message>
    <message>
        <source>Goes into PSM as soon as the connection is released, on BG modules.</source>
        <translation>Geht in PSM, sobald die Verbindung abgebaut ist, an BG-Modulen.</translation>
    </message>
    <message>
        <source>Ignores DTR, so that closing the port does not hang up.</source>
        <translation>Beachtet DTR nicht, damit das Schließen des Ports nicht auflegt.</translation>
    </message>
    <message>
        <source>Its bands are one mask for all technologies, AT^SCFG=&quot;Radio/Band&quot;, and are left alone.</source>
        <translation>Seine Bänder sind eine Maske für alle Funktechniken, AT^SCFG=&quot;Radio/Band&quot;, und bleiben unberührt.</translation>
    </message>
    <message>
        <source>Judges how good the connection would be.</source>
        <translation>Beurteilt, wie gut die Verbindung wäre.</translation>
    </message>
    <message>
        <source>LTE-M and NB-IoT get the same bands. A band that the module lacks is refused with ERROR.</source>
        <translation>LTE-M und NB-IoT bekommen dieselben Bänder. Ein Band, das dem Modul fehlt, wird mit ERROR abgelehnt.</translation>
    </message>
    <message>
        <source>Leave everything else empty and go back; it is saved by itself.</source>
        <translation>Alles andere leer lassen und zurückgehen; es wird von selbst gespeichert.</translation>
    </message>
    <message>
        <source>Leave the other fields as they are, save, and choose the new access point.</source>
        <translation>Die anderen Felder lassen, wie sie sind, speichern und den neuen Zugangspunkt wählen.</translation>
    </message>
    <message>
        <source>Leaves the network.</source>
        <translation>Verlässt das Netz.</translation>
    </message>
    <message>
        <source>Lists all SMS in PDU mode.</source>
        <translation>Listet alle SMS im PDU-Modus auf.</translation>
    </message>
    <message>
        <source>Lists all SMS in text mode.</source>
        <translation>Listet alle SMS im Textmodus auf.</translation>
    </message>
    <message>
        <source>Lists all commands of the module.</source>
        <translation>Listet alle Befehle des Moduls auf.</translation>
    </message>
    <message>
        <source>Lists the bands of the module.</source>
        <translation>Listet die Bänder des Moduls auf.</translation>
    </message>
    <message>
        <source>Lists the bands that can be chosen.</source>
        <translation>Listet die wählbaren Bänder auf.</translation>
    </message>
    <message>
        <source>Lists the preferred networks of the SIM.</source>
        <translation>Listet die bevorzugten Netze der SIM auf.</translation>
    </message>
    <message>
        <source>Lists the radio technologies that can be chosen.</source>
        <translation>Listet die wählbaren Funktechniken auf.</translation>
    </message>
    <message>
        <source>Lists the sets of bands.</source>
        <translation>Listet die Gruppen von Bändern auf.</translation>
    </message>
    <message>
        <source>Lists the settings.</source>
        <translation>Listet die Einstellungen auf.</translation>
    </message>
    <message>
        <source>Lists the technologies and bands that can be chosen.</source>
        <translation>Listet die wählbaren Funktechniken und Bänder auf.</translation>
    </message>
    <message>
        <source>Lists the technologies that can be chosen.</source>
        <translation>Listet die wählbaren Funktechniken auf.</translation>
    </message>
    <message>
        <source>Look at the carrier of the firmware too, with AT!IMPREF? in the console.</source>
        <translation>Auch den Netzbetreiber der Firmware ansehen, mit AT!IMPREF? in der Konsole.</translation>
    </message>
    <message>
        <source>Look at the firmware image too, with AT#FWSWITCH? in the console: some are for one operator alone.</source>
        <translation>Auch das Firmware-Abbild ansehen, mit AT#FWSWITCH? in der Konsole: Manche sind nur für einen Betreiber.</translation>
    </message>
    <message>
        <source>Look at the operator mode too, with AT+SQNCTM? in the console: each has its own bands.</source>
        <translation>Auch den Betreibermodus ansehen, mit AT+SQNCTM? in der Konsole: Jeder hat seine eigenen Bänder.</translation>
    </message>
    <message>
        <source>Look at the operator profile too, with AT+UMNOPROF? in the console: it decides on bands and technologies, and 100 is the one for Europe.</source>
        <translation>Auch das Betreiberprofil ansehen, mit AT+UMNOPROF? in der Konsole: Es bestimmt über Bänder und Technologien, und 100 ist das für Europa.</translation>
    </message>
    <message>
        <source>Makers name these pages a little differently.</source>
        <translation>Diese Seiten heißen je nach Hersteller etwas anders.</translation>
    </message>
    <message>
        <source>Many modules answer ERROR and have a command of their own.</source>
        <translation>Viele Module antworten mit ERROR und haben einen eigenen Befehl.</translation>
    </message>
    <message>
        <source>Meant to search for another network where one refuses. AT+COPS=0 does the same by the standard. One version of the guide says 20,1.</source>
        <translation>Gedacht, um ein anderes Netz zu suchen, wenn eines abweist. AT+COPS=0 tut nach dem Standard dasselbe. Eine Fassung des Leitfadens nennt 20,1.</translation>
    </message>
    <message>
        <source>Models that do not show the APN here answer with battery, GPS and GPRS only.</source>
        <translation>Modelle, die den APN hier nicht zeigen, antworten nur mit Batterie, GPS und GPRS.</translation>
    </message>
    <message>
        <source>Newer firmware finds the APN of EMnify by itself. The authorization key is the serial number or the password of the administrator; leave it empty only where the rule says “No authorization”.</source>
        <translation>Neuere Firmware findet den APN von EMnify selbst. Der Autorisierungsschlüssel ist die Seriennummer oder das Passwort des Administrators; nur leer lassen, wo die Regel „No authorization“ heißt.</translation>
    </message>
    <message>
        <source>No UCGDFLT here, unlike TOBY-L2.</source>
        <translation>Kein UCGDFLT hier, anders als bei TOBY-L2.</translation>
    </message>
    <message>
        <source>No source gives the bands of these modules: AT+GTACT is of the later FM ones.</source>
        <translation>Keine Quelle nennt die Bänder dieser Module: AT+GTACT gehört zu den späteren der FM-Reihe.</translation>
    </message>
    <message>
        <source>On LTE context 1 is used at attach, so the radio is off while it changes. The two commas that the provider&apos;s guide puts at the end are left out: they say nothing.</source>
        <translation>Auf LTE dient Kontext 1 zum Einbuchen, daher ist der Funkteil aus, während er sich ändert. Die zwei Kommas, die der Leitfaden des Anbieters ans Ende setzt, fehlen hier: Sie besagen nichts.</translation>
    </message>
    <message>
        <source>On most other modules ATZ only resets settings.</source>
        <translation>An den meisten anderen Modulen setzt ATZ nur Einstellungen zurück.</translation>
    </message>
    <message>
        <source>Only where the APN has a user name; from the TK103 manual, not checked on every model.</source>
        <translation>Nur wo der APN einen Benutzernamen hat; aus dem Handbuch des TK103, nicht an jedem Modell geprüft.</translation>
    </message>
    <message>
        <source>Open Access Point Names.</source>
        <translation>Zugangspunkte (APNs) öffnen.</translation>
    </message>
    <message>
        <source>Open Mobile data, and choose this card where there are two.</source>
        <translation>Mobile Daten öffnen und diese Karte wählen, wo es zwei gibt.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data.</source>
        <translation>Einstellungen öffnen, dann Mobilfunk.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile network.</source>
        <translation>Einstellungen öffnen, dann Mobilfunknetz.</translation>
    </message>
    <message>
        <source>Open http://192.168.1.1 in a browser and sign in.</source>
        <translation>http://192.168.1.1 in einem Browser öffnen und anmelden.</translation>
    </message>
    <message>
        <source>Open the page of the mobile network and switch the automatic APN off.</source>
        <translation>Die Seite des Mobilfunknetzes öffnen und den automatischen APN ausschalten.</translation>
    </message>
    <message>
        <source>Opens the protected commands.</source>
        <translation>Öffnet die geschützten Befehle.</translation>
    </message>
    <message>
        <source>PLS8 and the 2G and 3G modules take the password before the user. The reading shows the user.</source>
        <translation>PLS8 und die 2G- und 3G-Module nehmen das Passwort vor dem Benutzer. Das Lesen zeigt den Benutzer.</translation>
    </message>
    <message>
        <source>Reads the ICCID file of the SIM, digits swapped in pairs.</source>
        <translation>Liest die ICCID-Datei der SIM, Ziffern paarweise vertauscht.</translation>
    </message>
    <message>
        <source>Reads the networks that the SIM forbids, digits swapped in pairs.</source>
        <translation>Liest die Netze, die die SIM sperrt, mit paarweise vertauschten Ziffern.</translation>
    </message>
    <message>
        <source>Registers for data only.</source>
        <translation>Bucht sich nur für Daten ein.</translation>
    </message>
    <message>
        <source>Reports attach, detach and contexts as they change.</source>
        <translation>Meldet Einbuchen, Ausbuchen und Kontexte, sobald sie sich ändern.</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with causes and PSM timers.</source>
        <translation>Meldet Änderungen der LTE-Einbuchung, mit Ursachen und PSM-Timern.</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with the cause of a rejection.</source>
        <translation>Meldet Änderungen der LTE-Einbuchung, mit der Ursache einer Abweisung.</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with the cell.</source>
        <translation>Meldet Änderungen der LTE-Einbuchung, mit der Zelle.</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with the granted PSM timers.</source>
        <translation>Meldet Änderungen der LTE-Einbuchung, mit den gewährten PSM-Timern.</translation>
    </message>
    <message>
        <source>Reports changes of the registration for 2G and 3G data, with the cell.</source>
        <translation>Meldet Änderungen der Einbuchung für 2G- und 3G-Daten, mit der Zelle.</translation>
    </message>
    <message>
        <source>Reports changes of the registration for calls, with the cell.</source>
        <translation>Meldet Änderungen der Einbuchung für Anrufe, mit der Zelle.</translation>
    </message>
    <message>
        <source>Reports changes of the time zone.</source>
        <translation>Meldet Änderungen der Zeitzone.</translation>
    </message>
    <message>
        <source>Reports errors as ERROR alone.</source>
        <translation>Meldet Fehler nur als ERROR.</translation>
    </message>
    <message>
        <source>Reports errors in words.</source>
        <translation>Meldet Fehler in Worten.</translation>
    </message>
    <message>
        <source>Reports errors with a number.</source>
        <translation>Meldet Fehler mit einer Nummer.</translation>
    </message>
    <message>
        <source>Reports when the radio connection comes and goes.</source>
        <translation>Meldet, wenn die Funkverbindung kommt und geht.</translation>
    </message>
    <message>
        <source>Reports where a new SMS is stored.</source>
        <translation>Meldet, wo eine neue SMS gespeichert ist.</translation>
    </message>
    <message>
        <source>Restarts module and SIM.</source>
        <translation>Startet Modul und SIM neu.</translation>
    </message>
    <message>
        <source>Restarts the module, on SARA-R4.</source>
        <translation>Startet das Modul neu, an SARA-R4.</translation>
    </message>
    <message>
        <source>Restarts the module.</source>
        <translation>Startet das Modul neu.</translation>
    </message>
    <message>
        <source>Restarts the module. A USB port goes away and comes back.</source>
        <translation>Startet das Modul neu. Ein USB-Port verschwindet und kommt wieder.</translation>
    </message>
    <message>
        <source>Save, and wait until the router is connected.</source>
        <translation>Speichern und warten, bis der Router verbunden ist.</translation>
    </message>
    <message>
        <source>Searches for all networks. It takes minutes; whatever is sent meanwhile ends it.</source>
        <translation>Sucht alle Netze. Das dauert Minuten; was währenddessen gesendet wird, beendet es.</translation>
    </message>
    <message>
        <source>Send this one from the telephone that was bound before.</source>
        <translation>Diese von dem Telefon senden, das zuvor gebunden war.</translation>
    </message>
    <message>
        <source>Sends a USSD code.</source>
        <translation>Sendet einen USSD-Code.</translation>
    </message>
    <message>
        <source>Sends a ping through context 1.</source>
        <translation>Sendet einen Ping durch Kontext 1.</translation>
    </message>
    <message>
        <source>Sends a ping.</source>
        <translation>Sendet einen Ping.</translation>
    </message>
    <message>
        <source>Sends a raw command to the SIM.</source>
        <translation>Sendet einen rohen Befehl an die SIM.</translation>
    </message>
    <message>
        <source>Sends an SMS: the text follows the prompt and ends with Ctrl-Z.</source>
        <translation>Sendet eine SMS: Der Text folgt auf die Eingabeaufforderung und endet mit Strg-Z.</translation>
    </message>
    <message>
        <source>Sends pings, on SIM7000 and SIM7070.</source>
        <translation>Sendet Pings, an SIM7000 und SIM7070.</translation>
    </message>
    <message>
        <source>Sends pings, on SIM7600 and A76.</source>
        <translation>Sendet Pings, an SIM7600 und A76.</translation>
    </message>
    <message>
        <source>Sends pings.</source>
        <translation>Sendet Pings.</translation>
    </message>
    <message>
        <source>Sets the APN of context 1.</source>
        <translation>Setzt den APN von Kontext 1.</translation>
    </message>
    <message>
        <source>Sets the speed of the port, 0 for automatic.</source>
        <translation>Setzt die Geschwindigkeit des Ports, 0 für automatisch.</translation>
    </message>
    <message>
        <source>Sets user and password of a context.</source>
        <translation>Setzt Benutzer und Passwort eines Kontexts.</translation>
    </message>
    <message>
        <source>Shows APN and authentication of context 1 for the internal stack.</source>
        <translation>Zeigt APN und Authentifizierung von Kontext 1 für den internen Stack.</translation>
    </message>
    <message>
        <source>Shows APN, address and DNS as the network gave them.</source>
        <translation>Zeigt APN, Adresse und DNS, wie das Netz sie gab.</translation>
    </message>
    <message>
        <source>Shows a setting that only one guide describes.</source>
        <translation>Zeigt eine Einstellung, die nur ein Leitfaden beschreibt.</translation>
    </message>
    <message>
        <source>Shows all settings.</source>
        <translation>Zeigt alle Einstellungen.</translation>
    </message>
    <message>
        <source>Shows carrier aggregation.</source>
        <translation>Zeigt die Bündelung von Trägern (Carrier Aggregation).</translation>
    </message>
    <message>
        <source>Shows cell, band and signal.</source>
        <translation>Zeigt Zelle, Band und Signal.</translation>
    </message>
    <message>
        <source>Shows date and time.</source>
        <translation>Zeigt Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>Shows eDRX and paging time window, on HL78.</source>
        <translation>Zeigt eDRX und Paging Time Window, an HL78.</translation>
    </message>
    <message>
        <source>Shows how far the SIM has started.</source>
        <translation>Zeigt, wie weit die SIM gestartet ist.</translation>
    </message>
    <message>
        <source>Shows how many tries are left for PIN and PUK.</source>
        <translation>Zeigt, wie viele Versuche für PIN und PUK bleiben.</translation>
    </message>
    <message>
        <source>Shows how many tries are left for the code that is asked for.</source>
        <translation>Zeigt, wie viele Versuche für den verlangten Code bleiben.</translation>
    </message>
    <message>
        <source>Shows how new SMS are reported.</source>
        <translation>Zeigt, wie neue SMS gemeldet werden.</translation>
    </message>
    <message>
        <source>Shows how the firmware can be upgraded.</source>
        <translation>Zeigt, wie sich die Firmware aktualisieren lässt.</translation>
    </message>
    <message>
        <source>Shows maker, model and revision.</source>
        <translation>Zeigt Hersteller, Modell und Revision.</translation>
    </message>
    <message>
        <source>Shows maker, model, revision and application revision.</source>
        <translation>Zeigt Hersteller, Modell, Revision und Revision der Anwendung.</translation>
    </message>
    <message>
        <source>Shows model, firmware and IMEI.</source>
        <translation>Zeigt Modell, Firmware und IMEI.</translation>
    </message>
    <message>
        <source>Shows networks by number.</source>
        <translation>Zeigt Netze als Nummern.</translation>
    </message>
    <message>
        <source>Shows on which port reports come.</source>
        <translation>Zeigt, an welchem Port Meldungen kommen.</translation>
    </message>
    <message>
        <source>Shows one SMS.</source>
        <translation>Zeigt eine SMS.</translation>
    </message>
    <message>
        <source>Shows registration, cell, band, signal and granted timers.</source>
        <translation>Zeigt Einbuchung, Zelle, Band, Signal und gewährte Timer.</translation>
    </message>
    <message>
        <source>Shows signal strength and bit error rate.</source>
        <translation>Zeigt Signalstärke und Bitfehlerrate.</translation>
    </message>
    <message>
        <source>Shows signal strength and quality for 2G, 3G and LTE.</source>
        <translation>Zeigt Signalstärke und -qualität für 2G, 3G und LTE.</translation>
    </message>
    <message>
        <source>Shows technology, band, cell, signal and temperature.</source>
        <translation>Zeigt Funktechnik, Band, Zelle, Signal und Temperatur.</translation>
    </message>
    <message>
        <source>Shows technology, network, band and channel.</source>
        <translation>Zeigt Funktechnik, Netz, Band und Kanal.</translation>
    </message>
    <message>
        <source>Shows technology, network, cell and band.</source>
        <translation>Zeigt Funktechnik, Netz, Zelle und Band.</translation>
    </message>
    <message>
        <source>Shows the APN of the attach.</source>
        <translation>Zeigt den APN des Einbuchens.</translation>
    </message>
    <message>
        <source>Shows the APN of the first LTE bearer, on LARA-R2 and TOBY-L2.</source>
        <translation>Zeigt den APN des ersten LTE-Bearers, an LARA-R2 und TOBY-L2.</translation>
    </message>
    <message>
        <source>Shows the ICCID of the SIM.</source>
        <translation>Zeigt die ICCID der SIM.</translation>
    </message>
    <message>
        <source>Shows the IMEI with its prefix.</source>
        <translation>Zeigt die IMEI mit ihrem Präfix.</translation>
    </message>
    <message>
        <source>Shows the IMEI.</source>
        <translation>Zeigt die IMEI.</translation>
    </message>
    <message>
        <source>Shows the IMSI of the SIM.</source>
        <translation>Zeigt die IMSI der SIM.</translation>
    </message>
    <message>
        <source>Shows the IP addresses.</source>
        <translation>Zeigt die IP-Adressen.</translation>
    </message>
    <message>
        <source>Shows the PSM timers in seconds.</source>
        <translation>Zeigt die PSM-Timer in Sekunden.</translation>
    </message>
    <message>
        <source>Shows the PSM timers that are asked for, not those that the network gave.</source>
        <translation>Zeigt die angeforderten PSM-Timer, nicht die, die das Netz gab.</translation>
    </message>
    <message>
        <source>Shows the PSM timers that the network gave, in seconds.</source>
        <translation>Zeigt die PSM-Timer, die das Netz gab, in Sekunden.</translation>
    </message>
    <message>
        <source>Shows the PSM timers that the network gave.</source>
        <translation>Zeigt die PSM-Timer, die das Netz gab.</translation>
    </message>
    <message>
        <source>Shows the SMS service centre.</source>
        <translation>Zeigt die SMS-Zentrale.</translation>
    </message>
    <message>
        <source>Shows the USB composition.</source>
        <translation>Zeigt die USB-Zusammensetzung.</translation>
    </message>
    <message>
        <source>Shows the USB layout, on HL78.</source>
        <translation>Zeigt die USB-Aufteilung, an HL78.</translation>
    </message>
    <message>
        <source>Shows the USB layout.</source>
        <translation>Zeigt die USB-Aufteilung.</translation>
    </message>
    <message>
        <source>Shows the active contexts of the internal stack.</source>
        <translation>Zeigt die aktiven Kontexte des internen Stacks.</translation>
    </message>
    <message>
        <source>Shows the active contexts.</source>
        <translation>Zeigt die aktiven Kontexte.</translation>
    </message>
    <message>
        <source>Shows the allowed LTE bands as masks.</source>
        <translation>Zeigt die erlaubten LTE-Bänder als Masken.</translation>
    </message>
    <message>
        <source>Shows the allowed LTE bands, on 5G modules.</source>
        <translation>Zeigt die erlaubten LTE-Bänder, an 5G-Modulen.</translation>
    </message>
    <message>
        <source>Shows the allowed LTE-M and NB-IoT bands as masks.</source>
        <translation>Zeigt die erlaubten LTE-M- und NB-IoT-Bänder als Masken.</translation>
    </message>
    <message>
        <source>Shows the allowed LTE-M and NB-IoT bands.</source>
        <translation>Zeigt die erlaubten LTE-M- und NB-IoT-Bänder.</translation>
    </message>
    <message>
        <source>Shows the allowed bands as bits.</source>
        <translation>Zeigt die erlaubten Bänder als Bits.</translation>
    </message>
    <message>
        <source>Shows the allowed bands as masks, on HL78.</source>
        <translation>Zeigt die erlaubten Bänder als Masken, an HL78.</translation>
    </message>
    <message>
        <source>Shows the allowed bands as masks.</source>
        <translation>Zeigt die erlaubten Bänder als Masken.</translation>
    </message>
    <message>
        <source>Shows the allowed bands by frequency.</source>
        <translation>Zeigt die erlaubten Bänder nach Frequenz.</translation>
    </message>
    <message>
        <source>Shows the allowed bands of each technology and operator mode.</source>
        <translation>Zeigt die erlaubten Bänder jeder Funktechnik und jedes Betreibermodus.</translation>
    </message>
    <message>
        <source>Shows the allowed bands.</source>
        <translation>Zeigt die erlaubten Bänder.</translation>
    </message>
    <message>
        <source>Shows the allowed radio technologies.</source>
        <translation>Zeigt die erlaubten Funktechniken.</translation>
    </message>
    <message>
        <source>Shows the allowed technologies and bands.</source>
        <translation>Zeigt die erlaubten Funktechniken und Bänder.</translation>
    </message>
    <message>
        <source>Shows the allowed technologies.</source>
        <translation>Zeigt die erlaubten Funktechniken.</translation>
    </message>
    <message>
        <source>Shows the authentication of the contexts.</source>
        <translation>Zeigt die Authentifizierung der Kontexte.</translation>
    </message>
    <message>
        <source>Shows the band in use.</source>
        <translation>Zeigt das benutzte Band.</translation>
    </message>
    <message>
        <source>Shows the bearers of the internal stack.</source>
        <translation>Zeigt die Bearer des internen Stacks.</translation>
    </message>
    <message>
        <source>Shows the bits, parity and stop bits of the port.</source>
        <translation>Zeigt Bits, Parität und Stoppbits des Ports.</translation>
    </message>
    <message>
        <source>Shows the cells around.</source>
        <translation>Zeigt die Zellen ringsum.</translation>
    </message>
    <message>
        <source>Shows the character set.</source>
        <translation>Zeigt den Zeichensatz.</translation>
    </message>
    <message>
        <source>Shows the chosen set of bands.</source>
        <translation>Zeigt die gewählte Gruppe von Bändern.</translation>
    </message>
    <message>
        <source>Shows the chosen technology, on HL modules.</source>
        <translation>Zeigt die gewählte Funktechnik, an HL-Modulen.</translation>
    </message>
    <message>
        <source>Shows the chosen technology.</source>
        <translation>Zeigt die gewählte Funktechnik.</translation>
    </message>
    <message>
        <source>Shows the configuration of the carrier.</source>
        <translation>Zeigt die Konfiguration des Netzbetreibers.</translation>
    </message>
    <message>
        <source>Shows the contexts with their APNs.</source>
        <translation>Zeigt die Kontexte mit ihren APNs.</translation>
    </message>
    <message>
        <source>Shows the customization.</source>
        <translation>Zeigt die Anpassungen.</translation>
    </message>
    <message>
        <source>Shows the data connection of the USB network card.</source>
        <translation>Zeigt die Datenverbindung der USB-Netzwerkkarte.</translation>
    </message>
    <message>
        <source>Shows the eDRX cycle and paging time window that the network gave.</source>
        <translation>Zeigt eDRX-Zyklus und Paging Time Window, die das Netz gab.</translation>
    </message>
    <message>
        <source>Shows the eDRX cycle that is asked for.</source>
        <translation>Zeigt den angeforderten eDRX-Zyklus.</translation>
    </message>
    <message>
        <source>Shows the finer settings of PSM.</source>
        <translation>Zeigt die feineren Einstellungen von PSM.</translation>
    </message>
    <message>
        <source>Shows the firmware package.</source>
        <translation>Zeigt das Firmwarepaket.</translation>
    </message>
    <message>
        <source>Shows the firmware.</source>
        <translation>Zeigt die Firmware.</translation>
    </message>
    <message>
        <source>Shows the flow control of the port.</source>
        <translation>Zeigt die Flusskontrolle des Ports.</translation>
    </message>
    <message>
        <source>Shows the full firmware and application version.</source>
        <translation>Zeigt die volle Version von Firmware und Anwendung.</translation>
    </message>
    <message>
        <source>Shows the full firmware revision.</source>
        <translation>Zeigt die volle Revision der Firmware.</translation>
    </message>
    <message>
        <source>Shows the hardware version.</source>
        <translation>Zeigt die Hardwareversion.</translation>
    </message>
    <message>
        <source>Shows the indicators, such as roaming.</source>
        <translation>Zeigt die Anzeigen, etwa für Roaming.</translation>
    </message>
    <message>
        <source>Shows the maker.</source>
        <translation>Zeigt den Hersteller.</translation>
    </message>
    <message>
        <source>Shows the model.</source>
        <translation>Zeigt das Modell.</translation>
    </message>
    <message>
        <source>Shows the modem firmware.</source>
        <translation>Zeigt die Modem-Firmware.</translation>
    </message>
    <message>
        <source>Shows the network and how it was chosen.</source>
        <translation>Zeigt das Netz, und wie es gewählt wurde.</translation>
    </message>
    <message>
        <source>Shows the operator mode.</source>
        <translation>Zeigt den Betreibermodus.</translation>
    </message>
    <message>
        <source>Shows the operator profile.</source>
        <translation>Zeigt das Betreiberprofil.</translation>
    </message>
    <message>
        <source>Shows the order in which technologies are searched for.</source>
        <translation>Zeigt, in welcher Reihenfolge Funktechniken gesucht werden.</translation>
    </message>
    <message>
        <source>Shows the paging time window and eDRX cycle that are asked for.</source>
        <translation>Zeigt angefordertes Paging Time Window und angeforderten eDRX-Zyklus.</translation>
    </message>
    <message>
        <source>Shows the paging time window that is asked for.</source>
        <translation>Zeigt das angeforderte Paging Time Window.</translation>
    </message>
    <message>
        <source>Shows the preferred firmware of several carriers.</source>
        <translation>Zeigt die bevorzugte Firmware für mehrere Netzbetreiber.</translation>
    </message>
    <message>
        <source>Shows the registration for 2G and 3G data.</source>
        <translation>Zeigt die Einbuchung für 2G- und 3G-Daten.</translation>
    </message>
    <message>
        <source>Shows the registration for calls and SMS.</source>
        <translation>Zeigt die Einbuchung für Anrufe und SMS.</translation>
    </message>
    <message>
        <source>Shows the registration on 5G.</source>
        <translation>Zeigt die Einbuchung in 5G.</translation>
    </message>
    <message>
        <source>Shows the registration on LTE, LTE-M and NB-IoT.</source>
        <translation>Zeigt die Einbuchung in LTE, LTE-M und NB-IoT.</translation>
    </message>
    <message>
        <source>Shows the serving cell and the cells around.</source>
        <translation>Zeigt die bedienende Zelle und die Zellen ringsum.</translation>
    </message>
    <message>
        <source>Shows the serving cell.</source>
        <translation>Zeigt die bedienende Zelle.</translation>
    </message>
    <message>
        <source>Shows the settings.</source>
        <translation>Zeigt die Einstellungen.</translation>
    </message>
    <message>
        <source>Shows the signal in dBm for the technology in use.</source>
        <translation>Zeigt das Signal in dBm für die benutzte Funktechnik.</translation>
    </message>
    <message>
        <source>Shows the signal of the cells, on HL78.</source>
        <translation>Zeigt das Signal der Zellen, an HL78.</translation>
    </message>
    <message>
        <source>Shows the signal.</source>
        <translation>Zeigt das Signal.</translation>
    </message>
    <message>
        <source>Shows the sleep mode of the serial port.</source>
        <translation>Zeigt den Schlafmodus der seriellen Schnittstelle.</translation>
    </message>
    <message>
        <source>Shows the sleep mode, on HL78.</source>
        <translation>Zeigt den Schlafmodus, an HL78.</translation>
    </message>
    <message>
        <source>Shows the software package version.</source>
        <translation>Zeigt die Version des Softwarepakets.</translation>
    </message>
    <message>
        <source>Shows the speed of the port.</source>
        <translation>Zeigt die Geschwindigkeit des Ports.</translation>
    </message>
    <message>
        <source>Shows the state of the SIM.</source>
        <translation>Zeigt den Zustand der SIM.</translation>
    </message>
    <message>
        <source>Shows the supply voltage in mV.</source>
        <translation>Zeigt die Versorgungsspannung in mV.</translation>
    </message>
    <message>
        <source>Shows the supply voltage.</source>
        <translation>Zeigt die Versorgungsspannung.</translation>
    </message>
    <message>
        <source>Shows the technology in use.</source>
        <translation>Zeigt die benutzte Funktechnik.</translation>
    </message>
    <message>
        <source>Shows the telephone number that is stored on the SIM.</source>
        <translation>Zeigt die Telefonnummer, die auf der SIM gespeichert ist.</translation>
    </message>
    <message>
        <source>Shows the temperature warning.</source>
        <translation>Zeigt die Temperaturwarnung.</translation>
    </message>
    <message>
        <source>Shows the temperature.</source>
        <translation>Zeigt die Temperatur.</translation>
    </message>
    <message>
        <source>Shows the temperatures.</source>
        <translation>Zeigt die Temperaturen.</translation>
    </message>
    <message>
        <source>Shows the text mode parameters of SMS.</source>
        <translation>Zeigt die Parameter des SMS-Textmodus.</translation>
    </message>
    <message>
        <source>Shows the time of the network.</source>
        <translation>Zeigt die Uhrzeit des Netzes.</translation>
    </message>
    <message>
        <source>Shows the versions of the firmware.</source>
        <translation>Zeigt die Versionen der Firmware.</translation>
    </message>
    <message>
        <source>Shows what the module can do.</source>
        <translation>Zeigt, was das Modul kann.</translation>
    </message>
    <message>
        <source>Shows where SMS are stored and how full it is.</source>
        <translation>Zeigt, wo SMS gespeichert werden und wie voll es dort ist.</translation>
    </message>
    <message>
        <source>Shows whether LTE-M or NB-IoT is in use.</source>
        <translation>Zeigt, ob LTE-M oder NB-IoT benutzt wird.</translation>
    </message>
    <message>
        <source>Shows whether LTE-M, NB-IoT and GNSS are on, and which is preferred.</source>
        <translation>Zeigt, ob LTE-M, NB-IoT und GNSS an sind und was Vorrang hat.</translation>
    </message>
    <message>
        <source>Shows whether LTE-M, NB-IoT or both are searched for.</source>
        <translation>Zeigt, ob LTE-M, NB-IoT oder beides gesucht wird.</translation>
    </message>
    <message>
        <source>Shows whether SMS are in text or PDU mode.</source>
        <translation>Zeigt, ob SMS im Text- oder PDU-Modus sind.</translation>
    </message>
    <message>
        <source>Shows whether a SIM is inserted.</source>
        <translation>Zeigt, ob eine SIM eingelegt ist.</translation>
    </message>
    <message>
        <source>Shows whether data roaming is allowed.</source>
        <translation>Zeigt, ob Datenroaming erlaubt ist.</translation>
    </message>
    <message>
        <source>Shows whether the SIM asks for its PIN.</source>
        <translation>Zeigt, ob die SIM ihre PIN verlangt.</translation>
    </message>
    <message>
        <source>Shows whether the SIM is ready or asks for a code.</source>
        <translation>Zeigt, ob die SIM bereit ist oder einen Code verlangt.</translation>
    </message>
    <message>
        <source>Shows whether the module is attached for data.</source>
        <translation>Zeigt, ob das Modul für Daten eingebucht ist.</translation>
    </message>
    <message>
        <source>Shows whether the module registers for calls, data or both.</source>
        <translation>Zeigt, ob sich das Modul für Anrufe, Daten oder beides einbucht.</translation>
    </message>
    <message>
        <source>Shows whether the module registers for data only, or for calls too.</source>
        <translation>Zeigt, ob sich das Modul nur für Daten oder auch für Anrufe einbucht.</translation>
    </message>
    <message>
        <source>Shows whether the radio is on.</source>
        <translation>Zeigt, ob der Funkteil an ist.</translation>
    </message>
    <message>
        <source>Shows which bearers are active.</source>
        <translation>Zeigt, welche Bearer aktiv sind.</translation>
    </message>
    <message>
        <source>Shows which contexts are active.</source>
        <translation>Zeigt, welche Kontexte aktiv sind.</translation>
    </message>
    <message>
        <source>Shows which firmware image of several is in use.</source>
        <translation>Zeigt, welches von mehreren Firmware-Abbildern benutzt wird.</translation>
    </message>
    <message>
        <source>Shows which technologies are allowed, on 5G modules.</source>
        <translation>Zeigt, welche Funktechniken erlaubt sind, an 5G-Modulen.</translation>
    </message>
    <message>
        <source>Shows which technologies are searched for.</source>
        <translation>Zeigt, welche Funktechniken gesucht werden.</translation>
    </message>
    <message>
        <source>Shows why the last call, attach or context failed.</source>
        <translation>Zeigt, warum der letzte Anruf, das letzte Einbuchen oder der letzte Kontext scheiterte.</translation>
    </message>
    <message>
        <source>Some firmware versions need AT!ENTERCND=&quot;A710&quot; before it.</source>
        <translation>Manche Firmware-Versionen brauchen zuvor AT!ENTERCND=&quot;A710&quot;.</translation>
    </message>
    <message>
        <source>Some firmware versions use decimal masks: compare with AT#BND=? if the bands look wrong.</source>
        <translation>Manche Firmware-Versionen verwenden dezimale Masken: mit AT#BND=? vergleichen, wenn die Bänder falsch aussehen.</translation>
    </message>
    <message>
        <source>The guide writes a space after APN. The command lists of Concox have a comma, which is what is sent.</source>
        <translation>Der Leitfaden schreibt nach APN ein Leerzeichen. Die Befehlslisten von Concox haben ein Komma; so wird gesendet.</translation>
    </message>
    <message>
        <source>The technology and the bands of UMTS and NR are handed back as they were read; without a reading it is automatic.</source>
        <translation>Die Technologie und die Bänder von UMTS und NR werden so zurückgegeben, wie sie gelesen wurden; ohne Lesung gilt automatisch.</translation>
    </message>
    <message>
        <source>Where SMS login and password are not set, the text begins with two spaces. Some phones remove leading spaces: send it from here instead. The guide&apos;s FM130 is listed beside FMB130, which is what the wiki knows.</source>
        <translation>Wo SMS-Anmeldename und -Passwort nicht gesetzt sind, beginnt der Text mit zwei Leerzeichen. Manche Telefone entfernen Leerzeichen am Anfang: dann von hier senden. Das FM130 des Leitfadens steht neben FMB130, das das Wiki kennt.</translation>
    </message>
    <message>
        <source>Stores the settings.</source>
        <translation>Speichert die Einstellungen.</translation>
    </message>
    <message>
        <source>Empties the list of networks that the SIM avoids; this takes effect after a restart.</source>
        <translation>Leert die Liste der Netze, die die SIM meidet; wirkt nach einem Neustart.</translation>
    </message>
    <message>
        <source>Super password</source>
        <translation>Super-Passwort</translation>
    </message>
    <message>
        <source>Switch Data Roaming on, then tap Mobile Data Network.</source>
        <translation>Datenroaming einschalten, dann auf Mobiles Datennetzwerk tippen.</translation>
    </message>
    <message>
        <source>Switch Roaming on.</source>
        <translation>Roaming einschalten.</translation>
    </message>
    <message>
        <source>Switch the tracker off and on when the APN is set. The PLMN is the home network of the card: 90143 fits one IMSI of EMnify only, so give another where the card uses another.</source>
        <translation>Den Tracker aus- und einschalten, wenn der APN gesetzt ist. Das PLMN ist das Heimatnetz der Karte: 90143 passt nur zu einer IMSI von EMnify; ein anderes angeben, wo die Karte ein anderes benutzt.</translation>
    </message>
    <message>
        <source>Switches PSM off.</source>
        <translation>Schaltet PSM aus.</translation>
    </message>
    <message>
        <source>Switches eDRX off.</source>
        <translation>Schaltet eDRX aus.</translation>
    </message>
    <message>
        <source>Switches radio and SIM off.</source>
        <translation>Schaltet Funkteil und SIM aus.</translation>
    </message>
    <message>
        <source>Switches the echo off.</source>
        <translation>Schaltet das Echo aus.</translation>
    </message>
    <message>
        <source>Switches the echo on.</source>
        <translation>Schaltet das Echo ein.</translation>
    </message>
    <message>
        <source>Switches the modem trace on.</source>
        <translation>Schaltet die Modem-Aufzeichnung (Trace) ein.</translation>
    </message>
    <message>
        <source>Switches the module off, on SIM7000, SIM7070 and SIM800.</source>
        <translation>Schaltet das Modul aus, an SIM7000, SIM7070 und SIM800.</translation>
    </message>
    <message>
        <source>Switches the module off.</source>
        <translation>Schaltet das Modul aus.</translation>
    </message>
    <message>
        <source>Switches the radio off and leaves the SIM on.</source>
        <translation>Schaltet den Funkteil aus und lässt die SIM an.</translation>
    </message>
    <message>
        <source>Switches the radio on.</source>
        <translation>Schaltet den Funkteil ein.</translation>
    </message>
    <message>
        <source>Takes SMS in PDU mode.</source>
        <translation>Nimmt SMS im PDU-Modus.</translation>
    </message>
    <message>
        <source>Takes SMS in text mode.</source>
        <translation>Nimmt SMS im Textmodus.</translation>
    </message>
    <message>
        <source>Takes the PIN, and a wrong one counts as a try.</source>
        <translation>Nimmt die PIN; eine falsche zählt als Versuch.</translation>
    </message>
    <message>
        <source>Tap the plan of this card: the first one for a card, the second one for an eSIM.</source>
        <translation>Auf den Tarif dieser Karte tippen: den ersten bei einer Karte, den zweiten bei einer eSIM.</translation>
    </message>
    <message>
        <source>The SMS password is set in the Ruptela Device Center. Where none is set, nothing stands before the command.</source>
        <translation>Das SMS-Passwort wird im Ruptela Device Center gesetzt. Wo keines gesetzt ist, steht nichts vor dem Befehl.</translation>
    </message>
    <message>
        <source>The bands of the technologies stay as they are.</source>
        <translation>Die Bänder der Funktechniken bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The password as delivered is the name of the model in small letters, such as gl200; on some models it is queclink.</source>
        <translation>Ab Werk ist das Passwort der Modellname in Kleinbuchstaben, etwa gl200; an manchen Modellen ist es queclink.</translation>
    </message>
    <message>
        <source>The password is the SMS password. A firmware that does not know A81 takes A21: choose that form.</source>
        <translation>Das Passwort ist das SMS-Passwort. Firmware, die A81 nicht kennt, nimmt A21: dann jene Form wählen.</translation>
    </message>
    <message>
        <source>The password is the super password, not the SMS password. This text sets the server that it reports to as well.</source>
        <translation>Das Passwort ist das Super-Passwort, nicht das SMS-Passwort. Diese SMS setzt auch den Server, an den er meldet.</translation>
    </message>
    <message>
        <source>The provider&apos;s guide deregisters with AT+COPS=2, which stays after the restart and would lose the choice of operator.</source>
        <translation>Der Leitfaden des Anbieters bucht mit AT+COPS=2 aus; das bliebe nach dem Neustart und verlöre die Wahl des Betreibers.</translation>
    </message>
    <message>
        <source>The provider&apos;s guide ends in 1, which is PAP with an empty user. No authentication is 0. The first value is a context here, not a bearer.</source>
        <translation>Der Leitfaden des Anbieters endet auf 1, also PAP mit leerem Benutzer. Keine Authentifizierung ist 0. Der erste Wert ist hier ein Kontext, kein Bearer.</translation>
    </message>
    <message>
        <source>The provider&apos;s guide gives the M-series the form of the LTE modules, with a context first, and describes this one.</source>
        <translation>Der Leitfaden des Anbieters gibt der M-Serie die Form der LTE-Module, mit einem Kontext vorn, und beschreibt diese.</translation>
    </message>
    <message>
        <source>The provider&apos;s guide leaves the quotes out, and names 01001110 for a T3324 of 10 s: it is 00000101.</source>
        <translation>Der Leitfaden des Anbieters lässt die Anführungszeichen weg und nennt 01001110 für ein T3324 von 10 s: Es ist 00000101.</translation>
    </message>
    <message>
        <source>Three wrong PINs block the SIM. The PUK form AT+CPIN=&lt;puk&gt;,&lt;new pin&gt; is never sent.</source>
        <translation>Drei falsche PINs sperren die SIM. Die PUK-Form AT+CPIN=&lt;puk&gt;,&lt;new pin&gt; wird nie gesendet.</translation>
    </message>
    <message>
        <source>Tries one network, and chooses automatically if that fails.</source>
        <translation>Versucht ein Netz und wählt automatisch, wenn das scheitert.</translation>
    </message>
    <message>
        <source>Type {apn_password} as password of the APN.</source>
        <translation>{apn_password} als Passwort des APN eintippen.</translation>
    </message>
    <message>
        <source>Type {apn_password} as password.</source>
        <translation>{apn_password} als Passwort eintippen.</translation>
    </message>
    <message>
        <source>Type {apn} as APN. Leave the PIN empty.</source>
        <translation>{apn} als APN eintippen. Die PIN leer lassen.</translation>
    </message>
    <message>
        <source>Type {user} as user name.</source>
        <translation>{user} als Benutzernamen eintippen.</translation>
    </message>
    <message>
        <source>UCGDFLT is for these only, not for all u-blox modules as in the provider&apos;s guide. oFono sends UCGDFLT=0 to a TOBY-L2. It has no reading that was seen in the field, so it is written each time.</source>
        <translation>UCGDFLT gibt es nur an diesen, nicht an allen u-blox-Modulen, wie es im Leitfaden des Anbieters steht. oFono sendet UCGDFLT=0 an ein TOBY-L2. Ein Lesen davon wurde in der Praxis nie gesehen, daher wird es jedes Mal geschrieben.</translation>
    </message>
    <message>
        <source>Under Mobile Data, type {apn} as APN.</source>
        <translation>Unter Mobile Daten {apn} als APN eintippen.</translation>
    </message>
    <message>
        <source>Up to 80 networks can be listed for roaming, as far as one SMS holds them.</source>
        <translation>Bis zu 80 Netze lassen sich für das Roaming angeben, soweit eine SMS sie fasst.</translation>
    </message>
    <message>
        <source>Uses RTS and CTS for flow control.</source>
        <translation>Verwendet RTS und CTS zur Flusskontrolle.</translation>
    </message>
    <message>
        <source>What was asked for. The provider&apos;s guide shows four values in brackets here: those come from AT+CEDRXRDP, without brackets.</source>
        <translation>Was angefordert wurde. Der Leitfaden des Anbieters zeigt hier vier Werte in Klammern: Die kommen von AT+CEDRXRDP, ohne Klammern.</translation>
    </message>
    <message>
        <source>What was asked for. The provider&apos;s guide takes it for what the network gave: that is psm_granted.</source>
        <translation>Was angefordert wurde. Der Leitfaden des Anbieters hält es für das, was das Netz gab: Das ist psm_granted.</translation>
    </message>
</context>
<context>
    <name>devicefile</name>
    <message>
        <source>Choose a CSV file with the columns EID and Name.</source>
        <translation>Eine CSV-Datei mit den Spalten EID und Name wählen.</translation>
    </message>
    <message>
        <source>Export the list again, as “CSV UTF-8”.</source>
        <translation>Liste noch einmal als „CSV UTF-8“ exportieren.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as “CSV UTF-8”.</source>
        <translation>Im Tabellenprogramm öffnen und als „CSV UTF-8“ speichern.</translation>
    </message>
    <message>
        <source>Open the file in a text editor, and close or remove the quotation mark.</source>
        <translation>Datei in einem Texteditor öffnen und das Anführungszeichen schließen oder entfernen.</translation>
    </message>
    <message>
        <source>Write EID above the column that holds the EIDs, or choose the column by hand.</source>
        <translation>Über die Spalte mit den EIDs das Wort EID schreiben, oder die Spalte von Hand wählen.</translation>
    </message>
    <message>
        <source>{name} has no column EID</source>
        <translation>{name} hat keine Spalte EID</translation>
    </message>
    <message>
        <source>{name} has no rows</source>
        <translation>{name} hat keine Zeilen</translation>
    </message>
    <message>
        <source>{name} is a PDF, not a CSV file</source>
        <translation>{name} ist eine PDF-Datei, keine CSV-Datei</translation>
    </message>
    <message>
        <source>{name} is a workbook, not a CSV file</source>
        <translation>{name} ist eine Arbeitsmappe, keine CSV-Datei</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} ist leer</translation>
    </message>
    <message>
        <source>{name} is not a text file: line {line} contains a zero byte</source>
        <translation>{name} ist keine Textdatei: Zeile {line} enthält ein Nullbyte</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is not {encoding} text</source>
        <translation>{name}, Zeile {line}: Das ist kein Text in {encoding}</translation>
    </message>
    <message>
        <source>{name}, row {row}: a quotation mark is opened and never closed</source>
        <translation>{name}, Zeile {row}: Ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
</context>
<context>
    <name>devicelist</name>
    <message>
        <source>A closing quotation mark may be missing. Correct the name, or use it as it is.</source>
        <translation>Vielleicht fehlt ein schließendes Anführungszeichen. Namen berichtigen oder so verwenden.</translation>
    </message>
    <message>
        <source>A name that contains the separator needs quotation marks. Correct the name, or use it as it is.</source>
        <translation>Ein Name, der das Trennzeichen enthält, braucht Anführungszeichen. Namen berichtigen oder so verwenden.</translation>
    </message>
    <message>
        <source>Enter a name for this device.</source>
        <translation>Einen Namen für dieses Gerät eingeben.</translation>
    </message>
    <message>
        <source>Leave the row out, or use it if this device is to get another eSIM.</source>
        <translation>Zeile auslassen, oder verwenden, wenn dieses Gerät noch eine eSIM bekommen soll.</translation>
    </message>
    <message>
        <source>Name is empty</source>
        <translation>Name ist leer</translation>
    </message>
    <message>
        <source>Row {row} cannot be used as it is: {reason}</source>
        <translation>Zeile {row} ist so nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>Row {row} is used. Use this row instead, or leave it out.</source>
        <translation>Zeile {row} wird verwendet. Stattdessen diese Zeile verwenden oder auslassen.</translation>
    </message>
    <message>
        <source>Same EID as row {row}</source>
        <translation>Gleiche EID wie Zeile {row}</translation>
    </message>
    <message>
        <source>Same ICCID as row {row}</source>
        <translation>Gleiche ICCID wie Zeile {row}</translation>
    </message>
    <message>
        <source>The name spans several lines</source>
        <translation>Der Name geht über mehrere Zeilen</translation>
    </message>
    <message>
        <source>The row has more cells than the header</source>
        <translation>Die Zeile hat mehr Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>This EID was assigned before</source>
        <translation>Diese EID wurde schon einmal zugewiesen</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>A device on this network loses its connection and has to find another.</source>
        <translation>Ein Gerät in diesem Netz verliert seine Verbindung und muss ein anderes finden.</translation>
    </message>
    <message>
        <source>A device with a SIM cannot be deleted. Release the SIM first.</source>
        <translation>Ein Gerät mit SIM lässt sich nicht löschen. Zuerst die SIM freigeben.</translation>
    </message>
    <message>
        <source>Activate SIM</source>
        <translation>SIM aktivieren</translation>
    </message>
    <message>
        <source>Allow operator</source>
        <translation>Betreiber erlauben</translation>
    </message>
    <message>
        <source>An active SIM is billed from now on, and never becomes unused again.</source>
        <translation>Eine aktive SIM wird von nun an berechnet und gilt nie wieder als unbenutzt.</translation>
    </message>
    <message>
        <source>Assign a SIM</source>
        <translation>SIM zuweisen</translation>
    </message>
    <message>
        <source>Assign a SIM to it first.</source>
        <translation>Ihm zuerst eine SIM zuweisen.</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Eingebucht</translation>
    </message>
    <message>
        <source>Block operator</source>
        <translation>Betreiber sperren</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Change coverage policy</source>
        <translation>Abdeckungsrichtlinie ändern</translation>
    </message>
    <message>
        <source>Change service policy</source>
        <translation>Dienstrichtlinie ändern</translation>
    </message>
    <message>
        <source>Check the device&apos;s events in a few minutes. Doing it again does the device no harm.</source>
        <translation>In einigen Minuten die Ereignisse des Geräts prüfen. Es noch einmal auszuführen, schadet dem Gerät nicht.</translation>
    </message>
    <message>
        <source>Choose an account at EMnify or Super SIM.</source>
        <translation>Ein Konto bei EMnify oder Super SIM wählen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Gerät deaktivieren</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>Noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Do it in the provider&apos;s portal.</source>
        <translation>Im Portal des Anbieters ausführen.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Gerät aktivieren</translation>
    </message>
    <message>
        <source>Give its id or ICCID.</source>
        <translation>ID oder ICCID angeben.</translation>
    </message>
    <message>
        <source>Give the 19 or 20 digits of its ICCID; register its batch first if it is new.</source>
        <translation>Die 19 oder 20 Ziffern der ICCID angeben; ist die SIM neu, zuerst ihre Charge registrieren.</translation>
    </message>
    <message>
        <source>Give the name, or choose from what the account has.</source>
        <translation>Namen angeben oder aus dem wählen, was das Konto hat.</translation>
    </message>
    <message>
        <source>It was done if the SIM is in that state now.</source>
        <translation>Es wurde ausgeführt, wenn die SIM jetzt in diesem Zustand ist.</translation>
    </message>
    <message>
        <source>It was done if the SIM is, or is not, in the device.</source>
        <translation>Es wurde ausgeführt, wenn die SIM im Gerät ist oder nicht mehr ist.</translation>
    </message>
    <message>
        <source>It was done if the device is not there any more.</source>
        <translation>Es wurde ausgeführt, wenn es das Gerät nicht mehr gibt.</translation>
    </message>
    <message>
        <source>It was done if the device shows this value now.</source>
        <translation>Es wurde ausgeführt, wenn das Gerät jetzt diesen Wert zeigt.</translation>
    </message>
    <message>
        <source>It was done if the device&apos;s events since then show a new location, a data session opened or closed, or the SIM activated. Doing it again does the device no harm.</source>
        <translation>Es wurde ausgeführt, wenn die Ereignisse des Geräts seither einen neuen Ort, eine geöffnete oder geschlossene Datensitzung oder die Aktivierung der SIM zeigen. Es noch einmal auszuführen, schadet dem Gerät nicht.</translation>
    </message>
    <message>
        <source>It was done if the operator is, or is not, on the device&apos;s blacklist.</source>
        <translation>Es wurde ausgeführt, wenn der Betreiber auf der Sperrliste des Geräts steht oder nicht mehr steht.</translation>
    </message>
    <message>
        <source>It was done if the text is said to be cancelled.</source>
        <translation>Es wurde ausgeführt, wenn die SMS als abgebrochen gilt.</translation>
    </message>
    <message>
        <source>It was done if this text stands in the device&apos;s texts since then.</source>
        <translation>Es wurde ausgeführt, wenn diese SMS seither unter den SMS des Geräts steht.</translation>
    </message>
    <message>
        <source>Lock to IMEI</source>
        <translation>An IMEI binden</translation>
    </message>
    <message>
        <source>More than one device fits {text}.</source>
        <translation>Zu {text} passt mehr als ein Gerät.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Release SIM</source>
        <translation>SIM freigeben</translation>
    </message>
    <message>
        <source>Release it there first.</source>
        <translation>Zuerst dort freigeben.</translation>
    </message>
    <message>
        <source>Release the SIM, then delete the device.</source>
        <translation>SIM freigeben, dann das Gerät löschen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Reset data session</source>
        <translation>Datensitzung zurücksetzen</translation>
    </message>
    <message>
        <source>Reset network</source>
        <translation>Netzverbindung zurücksetzen</translation>
    </message>
    <message>
        <source>SIM {iccid} is in the device {name}.</source>
        <translation>Die SIM {iccid} ist im Gerät {name}.</translation>
    </message>
    <message>
        <source>Search for it by name or ICCID; devices lists them.</source>
        <translation>Nach Name oder ICCID suchen; devices listet sie auf.</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>SMS senden</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Tags setzen</translation>
    </message>
    <message>
        <source>Super SIM is still changing {name}.</source>
        <translation>Super SIM ändert {name} noch.</translation>
    </message>
    <message>
        <source>Suspend SIM</source>
        <translation>SIM aussetzen</translation>
    </message>
    <message>
        <source>The SIM is in factory test: this activates it, and it is billed from then on.</source>
        <translation>Die SIM ist im Werkstest: Dies aktiviert sie, und ab dann wird sie berechnet.</translation>
    </message>
    <message>
        <source>The SIM is not billed yet; SMS number {n} activates it. With those from the device there are {count} so far.</source>
        <translation>Die SIM wird noch nicht berechnet; SMS Nummer {n} aktiviert sie. Mit denen vom Gerät sind es bisher {count}.</translation>
    </message>
    <message>
        <source>The SIM keeps its state; activate it afterwards if it is to be used.</source>
        <translation>Die SIM behält ihren Zustand; soll sie benutzt werden, danach aktivieren.</translation>
    </message>
    <message>
        <source>The SIM then works in the device with this IMEI alone.</source>
        <translation>Die SIM arbeitet dann nur noch im Gerät mit dieser IMEI.</translation>
    </message>
    <message>
        <source>The answer was lost, and the provider shows no trace of the call yet.</source>
        <translation>Die Antwort ging verloren, und beim Anbieter ist vom Aufruf noch nichts zu sehen.</translation>
    </message>
    <message>
        <source>The call was lost on its way: the provider shows that it was not carried out.</source>
        <translation>Der Aufruf ging unterwegs verloren: Beim Anbieter ist zu sehen, dass er nicht ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The data session ends; the device has to open another.</source>
        <translation>Die Datensitzung endet; das Gerät muss eine neue öffnen.</translation>
    </message>
    <message>
        <source>The device loses its connection and has to attach to a network again.</source>
        <translation>Das Gerät verliert seine Verbindung und muss sich neu einbuchen.</translation>
    </message>
    <message>
        <source>The device loses its connection until the SIM is activated again.</source>
        <translation>Das Gerät verliert seine Verbindung, bis die SIM wieder aktiviert wird.</translation>
    </message>
    <message>
        <source>The device loses its connection.</source>
        <translation>Das Gerät verliert seine Verbindung.</translation>
    </message>
    <message>
        <source>The device loses its connection. Its SIM is active and is billed nevertheless.</source>
        <translation>Das Gerät verliert seine Verbindung. Seine SIM ist aktiv und wird dennoch berechnet.</translation>
    </message>
    <message>
        <source>The device loses its connection. The SIM stays active and is billed nevertheless.</source>
        <translation>Das Gerät verliert seine Verbindung. Die SIM bleibt aktiv und wird dennoch berechnet.</translation>
    </message>
    <message>
        <source>The device, its events and its texts are deleted for good.</source>
        <translation>Das Gerät, seine Ereignisse und seine SMS werden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>The new value is missing.</source>
        <translation>Der neue Wert fehlt.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>There is no device {id}.</source>
        <translation>Es gibt kein Gerät {id}.</translation>
    </message>
    <message>
        <source>Unlock IMEI</source>
        <translation>IMEI-Bindung lösen</translation>
    </message>
    <message>
        <source>Wait a minute, then do it again.</source>
        <translation>Eine Minute warten, dann noch einmal ausführen.</translation>
    </message>
    <message>
        <source>What the device may use, and what that costs, changes at once.</source>
        <translation>Was das Gerät nutzen darf und was das kostet, ändert sich sofort.</translation>
    </message>
    <message>
        <source>Where the device may connect, and what that costs, changes at once.</source>
        <translation>Wo sich das Gerät verbinden darf und was das kostet, ändert sich sofort.</translation>
    </message>
    <message>
        <source>Write what is to be sent.</source>
        <translation>Schreiben, was gesendet werden soll.</translation>
    </message>
    <message>
        <source>{account} does not offer this for its devices.</source>
        <translation>{account} bietet das für seine Geräte nicht an.</translation>
    </message>
    <message>
        <source>{argument} is neither a policy nor an operator of the account.</source>
        <translation>{argument} ist weder eine Richtlinie noch ein Betreiber des Kontos.</translation>
    </message>
    <message>
        <source>{name}: {action}</source>
        <translation>{name}: {action}</translation>
    </message>
    <message>
        <source>{account} has no SIM {iccid}.</source>
        <translation>{account} hat keine SIM {iccid}.</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>{account} keeps no devices that can be asked for.</source>
        <translation>{account} führt keine Geräte, die sich abfragen lassen.</translation>
    </message>
    <message>
        <source>{device} has no SIM.</source>
        <translation>{device} hat keine SIM.</translation>
    </message>
    <message>
        <source>{name} still has a SIM, so it cannot be deleted.</source>
        <translation>{name} hat noch eine SIM und lässt sich daher nicht löschen.</translation>
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
        <translation>SIM aktivieren</translation>
    </message>
    <message>
        <source>Allow mobile data and roaming on the device</source>
        <translation>Mobile Daten und Roaming am Gerät erlauben</translation>
    </message>
    <message>
        <source>Allow {operator}</source>
        <translation>{operator} erlauben</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support why, with the events of the device</source>
        <translation>Beim Support des Anbieters nach dem Grund fragen, mit den Ereignissen des Geräts</translation>
    </message>
    <message>
        <source>Asked just now, the network does not find it</source>
        <translation>Eben gefragt, findet das Netz es nicht</translation>
    </message>
    <message>
        <source>Asked just now, the network finds it</source>
        <translation>Eben gefragt, findet das Netz es</translation>
    </message>
    <message>
        <source>Assign a SIM</source>
        <translation>SIM zuweisen</translation>
    </message>
    <message>
        <source>Block {operator}, so that the device takes another network</source>
        <translation>{operator} sperren, damit das Gerät ein anderes Netz nimmt</translation>
    </message>
    <message>
        <source>Check the address it sends to and its DNS server; without one it gets 8.8.8.8</source>
        <translation>Prüfen, an welche Adresse es sendet und welchen DNS-Server es hat; ohne einen bekommt es 8.8.8.8</translation>
    </message>
    <message>
        <source>Check the module on the bench</source>
        <translation>Modul am Prüfplatz prüfen</translation>
    </message>
    <message>
        <source>Check the module on the bench: signal, registration and APN</source>
        <translation>Modul am Prüfplatz prüfen: Signal, Einbuchung und APN</translation>
    </message>
    <message>
        <source>Choose a coverage policy with this country</source>
        <translation>Eine Abdeckungsrichtlinie mit diesem Land wählen</translation>
    </message>
    <message>
        <source>Choose a service policy with a higher limit</source>
        <translation>Eine Dienstrichtlinie mit höherer Grenze wählen</translation>
    </message>
    <message>
        <source>Choose a service policy with data</source>
        <translation>Eine Dienstrichtlinie mit Daten wählen</translation>
    </message>
    <message>
        <source>Choose a service policy with this technology</source>
        <translation>Eine Dienstrichtlinie mit dieser Funktechnik wählen</translation>
    </message>
    <message>
        <source>Choose another service policy</source>
        <translation>Andere Dienstrichtlinie wählen</translation>
    </message>
    <message>
        <source>Connection: attached to a network, without a data session</source>
        <translation>Verbindung: in einem Netz eingebucht, ohne Datensitzung</translation>
    </message>
    <message>
        <source>Connection: blocked</source>
        <translation>Verbindung: gesperrt</translation>
    </message>
    <message>
        <source>Connection: not reported by the provider</source>
        <translation>Verbindung: vom Anbieter nicht gemeldet</translation>
    </message>
    <message>
        <source>Connection: offline</source>
        <translation>Verbindung: offline</translation>
    </message>
    <message>
        <source>Connection: online, with a data session</source>
        <translation>Verbindung: online, mit Datensitzung</translation>
    </message>
    <message>
        <source>Reset the network, so that the device attaches again</source>
        <translation>Netzverbindung zurücksetzen, damit sich das Gerät neu einbucht</translation>
    </message>
    <message>
        <source>The SIM was deleted and no longer works.</source>
        <translation>Die SIM wurde gelöscht und funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>The device is listed as attached, but the network does not find it: it is probably off.</source>
        <translation>Das Gerät gilt als eingebucht, aber das Netz findet es nicht: Wahrscheinlich ist es ausgeschaltet.</translation>
    </message>
    <message>
        <source>The device is not connected now, but was recently.</source>
        <translation>Das Gerät ist jetzt nicht verbunden, war es aber vor Kurzem.</translation>
    </message>
    <message>
        <source>The network rejected the device.</source>
        <translation>Das Netz hat das Gerät abgewiesen.</translation>
    </message>
    <message>
        <source>Data session since {at}, over {rat}</source>
        <translation>Datensitzung seit {at}, über {rat}</translation>
    </message>
    <message>
        <source>Data since yesterday: {size} MB</source>
        <translation>Daten seit gestern: {size} MB</translation>
    </message>
    <message>
        <source>Device: {status}</source>
        <translation>Gerät: {status}</translation>
    </message>
    <message>
        <source>Diagnose again in 15 minutes</source>
        <translation>In 15 Minuten erneut diagnostizieren</translation>
    </message>
    <message>
        <source>Diagnose again in a minute</source>
        <translation>In einer Minute erneut diagnostizieren</translation>
    </message>
    <message>
        <source>Do what the reason in the events says</source>
        <translation>Tun, was der Grund in den Ereignissen sagt</translation>
    </message>
    <message>
        <source>Enable the device</source>
        <translation>Gerät aktivieren</translation>
    </message>
    <message>
        <source>In factory test: a reset activates the SIM, and it is billed from then on</source>
        <translation>Im Werkstest: Ein Zurücksetzen aktiviert die SIM, und ab dann wird sie berechnet</translation>
    </message>
    <message>
        <source>Last location update: none</source>
        <translation>Letztes Location Update: keines</translation>
    </message>
    <message>
        <source>Last location update: {at}</source>
        <translation>Letztes Location Update: {at}</translation>
    </message>
    <message>
        <source>NB-IoT and LTE-M: choose the network by AT+COPS on the bench</source>
        <translation>NB-IoT und LTE-M: Netz am Prüfplatz mit AT+COPS wählen</translation>
    </message>
    <message>
        <source>Network: {place}</source>
        <translation>Netz: {place}</translation>
    </message>
    <message>
        <source>No network has seen this device for a while.</source>
        <translation>Seit einer Weile hat kein Netz dieses Gerät gesehen.</translation>
    </message>
    <message>
        <source>No network has seen this device yet.</source>
        <translation>Noch kein Netz hat dieses Gerät gesehen.</translation>
    </message>
    <message>
        <source>Operators on its blacklist: {names}</source>
        <translation>Betreiber auf seiner Sperrliste: {names}</translation>
    </message>
    <message>
        <source>Or bring the device where another network is in reach</source>
        <translation>Oder das Gerät dorthin bringen, wo ein anderes Netz erreichbar ist</translation>
    </message>
    <message>
        <source>Or put the SIM back into the device it belongs to</source>
        <translation>Oder die SIM zurück in das Gerät stecken, zu dem sie gehört</translation>
    </message>
    <message>
        <source>Or raise its limit in the EMnify portal, or wait for the next month</source>
        <translation>Oder seine Grenze im EMnify-Portal anheben, oder den nächsten Monat abwarten</translation>
    </message>
    <message>
        <source>Or send the device its maker&apos;s SMS that sets the APN</source>
        <translation>Oder dem Gerät die SMS seines Herstellers senden, die den APN setzt</translation>
    </message>
    <message>
        <source>Or set the device to another technology on the bench</source>
        <translation>Oder das Gerät am Prüfplatz auf eine andere Funktechnik stellen</translation>
    </message>
    <message>
        <source>Register new SIMs</source>
        <translation>Neue SIMs registrieren</translation>
    </message>
    <message>
        <source>Release the SIM, then assign another</source>
        <translation>SIM freigeben, dann eine andere zuweisen</translation>
    </message>
    <message>
        <source>Reset the data session</source>
        <translation>Datensitzung zurücksetzen</translation>
    </message>
    <message>
        <source>SIM: none</source>
        <translation>SIM: keine</translation>
    </message>
    <message>
        <source>SIM: {iccid}, {state}</source>
        <translation>SIM: {iccid}, {state}</translation>
    </message>
    <message>
        <source>See that its antenna is connected and a supported network is in reach</source>
        <translation>Prüfen, ob die Antenne angeschlossen und ein unterstütztes Netz erreichbar ist</translation>
    </message>
    <message>
        <source>See that the device has power and searches for a network</source>
        <translation>Prüfen, ob das Gerät Strom hat und nach einem Netz sucht</translation>
    </message>
    <message>
        <source>Service policy: {name}</source>
        <translation>Dienstrichtlinie: {name}</translation>
    </message>
    <message>
        <source>Set the APN em on the bench; emnify where short names are refused</source>
        <translation>APN em am Prüfplatz setzen; emnify, wo kurze Namen abgelehnt werden</translation>
    </message>
    <message>
        <source>Set the APN on the device: super for Super SIM, em for EMnify</source>
        <translation>APN am Gerät setzen: super für Super SIM, em für EMnify</translation>
    </message>
    <message>
        <source>The SIM has not been activated.</source>
        <translation>Die SIM wurde nicht aktiviert.</translation>
    </message>
    <message>
        <source>The SIM is in order; the provider does not tell whether the device is connected.</source>
        <translation>Die SIM ist in Ordnung; ob das Gerät verbunden ist, teilt der Anbieter nicht mit.</translation>
    </message>
    <message>
        <source>The SIM is locked to the IMEI of another device.</source>
        <translation>Die SIM ist an die IMEI eines anderen Geräts gebunden.</translation>
    </message>
    <message>
        <source>The SIM is suspended.</source>
        <translation>Die SIM ist ausgesetzt.</translation>
    </message>
    <message>
        <source>The coverage policy does not allow the network where the device is.</source>
        <translation>Die Abdeckungsrichtlinie erlaubt das Netz am Ort des Geräts nicht.</translation>
    </message>
    <message>
        <source>The device asks for the APN {apn}, which EMnify does not know.</source>
        <translation>Das Gerät verlangt den APN {apn}, den EMnify nicht kennt.</translation>
    </message>
    <message>
        <source>The device has just come online; no data is counted yet.</source>
        <translation>Das Gerät ist eben online gegangen; noch sind keine Daten gezählt.</translation>
    </message>
    <message>
        <source>The device has reached its traffic limit.</source>
        <translation>Das Gerät hat seine Datengrenze erreicht.</translation>
    </message>
    <message>
        <source>The device is attached, but opens no data session.</source>
        <translation>Das Gerät ist eingebucht, öffnet aber keine Datensitzung.</translation>
    </message>
    <message>
        <source>The device is disabled.</source>
        <translation>Das Gerät ist deaktiviert.</translation>
    </message>
    <message>
        <source>The device is online, and data goes through.</source>
        <translation>Das Gerät ist online, und Daten kommen durch.</translation>
    </message>
    <message>
        <source>The device is online, but no data goes through.</source>
        <translation>Das Gerät ist online, aber es kommen keine Daten durch.</translation>
    </message>
    <message>
        <source>The device was refused a data session.</source>
        <translation>Dem Gerät wurde eine Datensitzung verweigert.</translation>
    </message>
    <message>
        <source>The network in reach is on the blacklist of this device.</source>
        <translation>Das erreichbare Netz steht auf der Sperrliste dieses Geräts.</translation>
    </message>
    <message>
        <source>The provider has blocked the device.</source>
        <translation>Der Anbieter hat das Gerät gesperrt.</translation>
    </message>
    <message>
        <source>The provider is changing the state of the SIM.</source>
        <translation>Der Anbieter ändert gerade den Zustand der SIM.</translation>
    </message>
    <message>
        <source>The service policy allows no data.</source>
        <translation>Die Dienstrichtlinie erlaubt keine Daten.</translation>
    </message>
    <message>
        <source>The service policy does not allow the radio technology that the device uses.</source>
        <translation>Die Dienstrichtlinie erlaubt die Funktechnik nicht, die das Gerät benutzt.</translation>
    </message>
    <message>
        <source>There is no SIM in this device.</source>
        <translation>In diesem Gerät ist keine SIM.</translation>
    </message>
    <message>
        <source>Traffic limit: {limit} MB</source>
        <translation>Datengrenze: {limit} MB</translation>
    </message>
    <message>
        <source>Unlock the IMEI</source>
        <translation>IMEI-Bindung lösen</translation>
    </message>
    <message>
        <source>Wait, if the device sleeps to save power</source>
        <translation>Warten, falls das Gerät schläft, um Strom zu sparen</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Warnung: {text}</translation>
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
        <translation>Eine ausgegebene SIM lässt sich aktivieren oder testen, eine aktive aussetzen und wieder aktivieren.</translation>
    </message>
    <message>
        <source>Device {id} still has a SIM.</source>
        <translation>Das Gerät {id} hat noch eine SIM.</translation>
    </message>
    <message>
        <source>EMnify did not accept the code.</source>
        <translation>EMnify hat den Code nicht angenommen.</translation>
    </message>
    <message>
        <source>EMnify did not register the batch {bic}.</source>
        <translation>EMnify hat die Charge {bic} nicht registriert.</translation>
    </message>
    <message>
        <source>EMnify has locked {account} for five minutes after refused sign-ins.</source>
        <translation>EMnify hat {account} nach abgelehnten Anmeldungen für fünf Minuten gesperrt.</translation>
    </message>
    <message>
        <source>EMnify has not asked for a code.</source>
        <translation>EMnify hat keinen Code verlangt.</translation>
    </message>
    <message>
        <source>EMnify has sent a code by e-mail to the user of {account}.</source>
        <translation>EMnify hat dem Benutzer von {account} einen Code per E-Mail gesendet.</translation>
    </message>
    <message>
        <source>EMnify takes the 16 digits of the IMEISV, not {imei}.</source>
        <translation>EMnify nimmt die 16 Ziffern der IMEISV, nicht {imei}.</translation>
    </message>
    <message>
        <source>Enter the code of the newest e-mail, or have another one sent. Three refused codes lock the account for five minutes.</source>
        <translation>Den Code der neuesten E-Mail eingeben oder einen neuen senden lassen. Drei abgelehnte Codes sperren das Konto für fünf Minuten.</translation>
    </message>
    <message>
        <source>Enter the code under Settings, Accounts.</source>
        <translation>Den Code unter Einstellungen, Konten, eingeben.</translation>
    </message>
    <message>
        <source>Look it up again: it may be registered already, hold SIMs of another organisation, or not be allowed to begin in this state.</source>
        <translation>Erneut nachsehen: Sie kann schon registriert sein, SIMs einer anderen Organisation enthalten oder in diesem Zustand nicht beginnen dürfen.</translation>
    </message>
    <message>
        <source>Read it with *#06# (IMEI/SV), or let the device attach once: EMnify then shows the IMEI it has seen.</source>
        <translation>Mit *#06# ablesen (IMEI/SV), oder das Gerät einmal einbuchen lassen: EMnify zeigt dann die gesehene IMEI.</translation>
    </message>
    <message>
        <source>Release the SIM, then delete the device.</source>
        <translation>SIM freigeben, dann das Gerät löschen.</translation>
    </message>
    <message>
        <source>SIM {iccid} cannot change from {old} to {new}.</source>
        <translation>SIM {iccid} kann nicht von {old} zu {new} wechseln.</translation>
    </message>
    <message>
        <source>Test the account; a code is sent if one is needed.</source>
        <translation>Konto testen; ein Code wird gesendet, falls einer nötig ist.</translation>
    </message>
    <message>
        <source>Wait five minutes, check the credentials in Settings, then test the account.</source>
        <translation>Fünf Minuten warten, Zugangsdaten in den Einstellungen prüfen, dann das Konto testen.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>A module cannot be asked what became of a text. The tracker may have answered it.</source>
        <translation>Ein Modul lässt sich nicht fragen, was aus einer SMS wurde. Vielleicht hat der Tracker sie beantwortet.</translation>
    </message>
    <message>
        <source>Celona cannot be asked: a list is known by its request ID, which was lost with the answer.</source>
        <translation>Celona lässt sich nicht fragen: Eine Liste ist über ihre Anfrage-ID bekannt, und die ging mit der Antwort verloren.</translation>
    </message>
    <message>
        <source>Devices named {name}: {ids}.</source>
        <translation>Geräte namens {name}: {ids}.</translation>
    </message>
    <message>
        <source>New SIMs without a device: {n}. SIMs in the batch: {quantity}.</source>
        <translation>Neue SIMs ohne Gerät: {n}. SIMs in der Charge: {quantity}.</translation>
    </message>
    <message>
        <source>Profiles of this kind that no row here has: {n}.</source>
        <translation>Profile dieser Art, die hier keine Zeile hat: {n}.</translation>
    </message>
    <message>
        <source>State of the batch at EMnify: {state}.</source>
        <translation>Zustand der Charge bei EMnify: {state}.</translation>
    </message>
    <message>
        <source>The Orchestrator shows whether the devices of this list have an eSIM.</source>
        <translation>Der Orchestrator zeigt, ob die Geräte dieser Liste eine eSIM haben.</translation>
    </message>
    <message>
        <source>The SIM is in device {id}, {name}.</source>
        <translation>Die SIM ist im Gerät {id}, {name}.</translation>
    </message>
    <message>
        <source>The SIM is in no device.</source>
        <translation>Die SIM ist in keinem Gerät.</translation>
    </message>
    <message>
        <source>The account has no SIM with ICCID {iccid}.</source>
        <translation>Das Konto hat keine SIM mit der ICCID {iccid}.</translation>
    </message>
    <message>
        <source>The account has this SIM: {sid}, state {status}.</source>
        <translation>Das Konto hat diese SIM: {sid}, Zustand {status}.</translation>
    </message>
    <message>
        <source>The newest: {profiles}</source>
        <translation>Die neuesten: {profiles}</translation>
    </message>
    <message>
        <source>The provider cannot be asked now.</source>
        <translation>Der Anbieter lässt sich jetzt nicht fragen.</translation>
    </message>
    <message>
        <source>The texts of this device are on the page Devices.</source>
        <translation>Die SMS dieses Geräts stehen auf der Seite Geräte.</translation>
    </message>
    <message>
        <source>Their ICCIDs: {iccids}</source>
        <translation>Ihre ICCIDs: {iccids}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Anderen Ordner wählen, oder das Programm schließen, das die Datei offen hält.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} lässt sich nicht schreiben: {why}.</translation>
    </message>
</context>
<context>
    <name>fleets</name>
    <message>
        <source>Choose an account at Super SIM.</source>
        <translation>Ein Konto bei Super SIM wählen.</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>Noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Give 1 to 2,000,000 MB for each SIM and month.</source>
        <translation>1 bis 2.000.000 MB je SIM und Monat angeben.</translation>
    </message>
    <message>
        <source>Give one that is not used yet in the account.</source>
        <translation>Einen angeben, den das Konto noch nicht benutzt.</translation>
    </message>
    <message>
        <source>The call was lost on its way: the provider shows that it was not carried out.</source>
        <translation>Der Aufruf ging unterwegs verloren: Beim Anbieter ist zu sehen, dass er nicht ausgeführt wurde.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Es fehlt ein Name.</translation>
    </message>
    <message>
        <source>Use it, or give another name.</source>
        <translation>Diese verwenden, oder einen anderen Namen angeben.</translation>
    </message>
    <message>
        <source>{limit} is not a data limit.</source>
        <translation>{limit} ist keine Datengrenze.</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} gibt es schon.</translation>
    </message>
    <message>
        <source>{name} is not a Super SIM account; only Super SIM has fleets.</source>
        <translation>{name} ist kein Super-SIM-Konto; Fleets gibt es nur bei Super SIM.</translation>
    </message>
</context>
<context>
    <name>grab</name>
    <message>
        <source>Take a screenshot of the region with the system, then press Ctrl+V in the scan line.</source>
        <translation>Mit dem System ein Bildschirmfoto des Bereichs machen, dann in der Scanzeile Strg+V drücken.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) lets no program look at the screen.</source>
        <translation>Diese Oberfläche (Wayland) lässt kein Programm auf den Bildschirm sehen.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Version {version} of Simwright is available.</source>
        <translation>Version {version} von Simwright ist verfügbar.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Choose one of the two endings.</source>
        <translation>Eine der beiden Endungen wählen.</translation>
    </message>
    <message>
        <source>{name} is neither a .csv nor a .json file.</source>
        <translation>{name} ist weder eine .csv- noch eine .json-Datei.</translation>
    </message>
</context>
<context>
    <name>identifiers</name>
    <message>
        <source>A BIC has 16 letters and digits, printed as XXXX-XXXX-XXXX-XXXX on the card or the box.</source>
        <translation>Ein BIC hat 16 Buchstaben und Ziffern, gedruckt als XXXX-XXXX-XXXX-XXXX auf Karte oder Schachtel.</translation>
    </message>
    <message>
        <source>An EID is made of 32 digits. Read it again from the card or the device.</source>
        <translation>Eine EID hat 32 Ziffern. Von der Karte oder vom Gerät neu ablesen.</translation>
    </message>
    <message>
        <source>An ICCID is made of 18 to 20 digits. Read it again from the card.</source>
        <translation>Eine ICCID hat 18 bis 20 Ziffern. Von der Karte neu ablesen.</translation>
    </message>
    <message>
        <source>An IMEI is made of 15 digits. Dial *#06# or read the label.</source>
        <translation>Eine IMEI hat 15 Ziffern. *#06# wählen oder vom Etikett ablesen.</translation>
    </message>
    <message>
        <source>Check digit is {got}, expected {expected}</source>
        <translation>Prüfziffer ist {got}, erwartet {expected}</translation>
    </message>
    <message>
        <source>Check digits are {got}, expected {expected}</source>
        <translation>Prüfziffern sind {got}, erwartet {expected}</translation>
    </message>
    <message>
        <source>Compare the IMEI with the label.</source>
        <translation>IMEI mit dem Etikett vergleichen.</translation>
    </message>
    <message>
        <source>Compare the digits with the card or the device. If they are right, use it anyway.</source>
        <translation>Ziffern mit Karte oder Gerät vergleichen. Wenn sie stimmen, trotzdem verwenden.</translation>
    </message>
    <message>
        <source>Dial *#06# or read the label.</source>
        <translation>*#06# wählen oder vom Etikett ablesen.</translation>
    </message>
    <message>
        <source>EID contains “{character}”</source>
        <translation>EID enthält „{character}“</translation>
    </message>
    <message>
        <source>EID has {length} digits instead of 32</source>
        <translation>EID hat {length} statt 32 Ziffern</translation>
    </message>
    <message>
        <source>EID is empty</source>
        <translation>EID ist leer</translation>
    </message>
    <message>
        <source>Enter the 18 to 20 digits of the ICCID.</source>
        <translation>Die 18 bis 20 Ziffern der ICCID eingeben.</translation>
    </message>
    <message>
        <source>Enter the 32 digits of the EID.</source>
        <translation>Die 32 Ziffern der EID eingeben.</translation>
    </message>
    <message>
        <source>ICCID contains “{character}”</source>
        <translation>ICCID enthält „{character}“</translation>
    </message>
    <message>
        <source>ICCID has {length} digits instead of 18 to 20</source>
        <translation>ICCID hat {length} statt 18 bis 20 Ziffern</translation>
    </message>
    <message>
        <source>ICCID is empty</source>
        <translation>ICCID ist leer</translation>
    </message>
    <message>
        <source>IMEI contains “{character}”</source>
        <translation>IMEI enthält „{character}“</translation>
    </message>
    <message>
        <source>IMEI has {length} digits instead of 15</source>
        <translation>IMEI hat {length} statt 15 Ziffern</translation>
    </message>
    <message>
        <source>Read it again; a digit may be missing or doubled, or this is another number.</source>
        <translation>Neu ablesen; eine Ziffer fehlt oder ist doppelt, oder es ist eine andere Nummer.</translation>
    </message>
    <message>
        <source>The last digit of this ICCID is not its Luhn check digit; some cards have none</source>
        <translation>Die letzte Ziffer dieser ICCID ist nicht ihre Luhn-Prüfziffer; manche Karten haben keine</translation>
    </message>
    <message>
        <source>The lost digits cannot be recovered. Go back to the source, format the column as text and export it again.</source>
        <translation>Die verlorenen Ziffern sind nicht wiederherzustellen. Zurück zur Quelle, die Spalte als Text formatieren und neu exportieren.</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this EID</source>
        <translation>Das Tabellenprogramm hat diese EID gerundet</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this ICCID</source>
        <translation>Das Tabellenprogramm hat diese ICCID gerundet</translation>
    </message>
    <message>
        <source>This is not a BIC</source>
        <translation>Das ist kein BIC</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Belgian</source>
        <translation>belgisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>dänisch</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>englisch (UK)</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>englisch (US)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>deutsch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ungarisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italienisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norwegisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugiesisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>schwedisch</translation>
    </message>
    <message>
        <source>Swiss</source>
        <translation>schweizerisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>türkisch</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>Install a font for Chinese, Japanese and Korean, such as Noto Sans CJK (on Debian and Ubuntu the package fonts-noto-cjk), then try again.</source>
        <translation>Eine Schrift für Chinesisch, Japanisch und Koreanisch installieren, etwa Noto Sans CJK (unter Debian und Ubuntu das Paket fonts-noto-cjk), dann erneut versuchen.</translation>
    </message>
    <message>
        <source>It has: {languages}.</source>
        <translation>Vorhanden sind: {languages}.</translation>
    </message>
    <message>
        <source>Move the parts of the template apart.</source>
        <translation>Die Teile der Vorlage auseinanderrücken.</translation>
    </message>
    <message>
        <source>No label printer has {dpi} dpi.</source>
        <translation>Kein Etikettendrucker hat {dpi} dpi.</translation>
    </message>
    <message>
        <source>Start at a label from 1 to {n}.</source>
        <translation>Bei einem Etikett von 1 bis {n} beginnen.</translation>
    </message>
    <message>
        <source>The code needs {needed} mm, and the label has {room} mm for it.</source>
        <translation>Der Code braucht {needed} mm, und das Etikett hat {room} mm dafür.</translation>
    </message>
    <message>
        <source>Choose 203, 300 or 600 dpi; it is on the nameplate or in the printer&apos;s menu.</source>
        <translation>203, 300 oder 600 dpi wählen; es steht auf dem Typenschild oder im Menü des Druckers.</translation>
    </message>
    <message>
        <source>Something on the label covers a code or its quiet zone.</source>
        <translation>Etwas auf dem Etikett verdeckt einen Code oder seine Ruhezone.</translation>
    </message>
    <message>
        <source>The fonts for labels lack the character “{letter}” of “{text}”.</source>
        <translation>Den Schriften für Etiketten fehlt das Zeichen „{letter}“ aus „{text}“.</translation>
    </message>
    <message>
        <source>There is no label to print.</source>
        <translation>Es gibt kein Etikett zu drucken.</translation>
    </message>
    <message>
        <source>This sheet has {n} labels, and none is number {cell}.</source>
        <translation>Dieser Bogen hat {n} Etiketten, und keines ist Nummer {cell}.</translation>
    </message>
    <message>
        <source>Use a label with at least {needed} mm for the code: smaller is not read reliably.</source>
        <translation>Etikett mit mindestens {needed} mm für den Code verwenden: Kleineres wird nicht sicher gelesen.</translation>
    </message>
    <message>
        <source>Write it in Latin, Greek or Cyrillic letters, or take it out of the template.</source>
        <translation>Mit lateinischen, griechischen oder kyrillischen Buchstaben schreiben oder aus der Vorlage nehmen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a line needs a width, a height or both.</source>
        <translation>{file}, Zeile {line}: Eine Linie braucht eine Breite, eine Höhe oder beides.</translation>
    </message>
    <message>
        <source>{file}, line {line}: no code fits into {room} mm; the smallest needs {needed} mm.</source>
        <translation>{file}, Zeile {line}: In {room} mm passt kein Code; der kleinste braucht {needed} mm.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the labels need {needed} mm, and the sheet has {room} mm.</source>
        <translation>{file}, Zeile {line}: Die Etiketten brauchen {needed} mm, und der Bogen hat {room} mm.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there are no words for the language “{value}”.</source>
        <translation>{file}, Zeile {line}: Für die Sprache „{value}“ gibt es keine Wörter.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is nothing on this label.</source>
        <translation>{file}, Zeile {line}: Auf diesem Etikett ist nichts.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this part ends {over} mm outside the label.</source>
        <translation>{file}, Zeile {line}: Dieses Teil endet {over} mm außerhalb des Etiketts.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has braces that do not match ({problem}).</source>
        <translation>{file}, Zeile {line}: {key} hat geschweifte Klammern, die nicht zueinander passen ({problem}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has {{{name}:{spec}}}; after the colon stands a whole number.</source>
        <translation>{file}, Zeile {line}: {key} hat {{{name}:{spec}}}; nach dem Doppelpunkt steht eine ganze Zahl.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has “{value}”; a field is small letters, digits and _.</source>
        <translation>{file}, Zeile {line}: {key} hat „{value}“; ein Feld besteht aus Kleinbuchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a picture that can be read.</source>
        <translation>{file}, Zeile {line}: {key} ist kein Bild, das sich lesen lässt.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is {value}; it must be 0, 90, 180 or 270.</source>
        <translation>{file}, Zeile {line}: {key} ist {value}; erlaubt ist 0, 90, 180 oder 270.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be one of: {choices}.</source>
        <translation>{file}, Zeile {line}: {key} ist „{value}“; erlaubt ist eines von: {choices}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} lacks words that another language has: {names}.</source>
        <translation>{file}, Zeile {line}: {key} fehlen Wörter, die eine andere Sprache hat: {names}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be millimetres such as 3.2, or points such as “9 pt”.</source>
        <translation>{file}, Zeile {line}: {key} muss in Millimetern stehen, etwa 3.2, oder in Punkt, etwa „9 pt“.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} names {name}. Known fields are: {known}.</source>
        <translation>{file}, Zeile {line}: {key} nennt {name}. Bekannte Felder sind: {known}.</translation>
    </message>
    <message>
        <source>{name} has no words in the language “{language}”.</source>
        <translation>{name} hat keine Wörter in der Sprache „{language}“.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>A code works for one device only: nothing was printed. Correct the list, or take that row out.</source>
        <translation>Ein Code gilt nur für ein Gerät: Es wurde nichts gedruckt. Liste berichtigen, oder die Zeile herausnehmen.</translation>
    </message>
    <message>
        <source>A template needs a name with letters or digits.</source>
        <translation>Eine Vorlage braucht einen Namen mit Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>A4 sheet 3 × 8</source>
        <translation>A4-Bogen 3 × 8</translation>
    </message>
    <message>
        <source>Choose a file with a row for each label.</source>
        <translation>Eine Datei mit einer Zeile je Etikett wählen.</translation>
    </message>
    <message>
        <source>Choose a list whose units were given codes, or a template without one.</source>
        <translation>Eine Liste wählen, deren Einheiten Codes bekommen haben, oder eine Vorlage ohne Code.</translation>
    </message>
    <message>
        <source>Choose one of these endings.</source>
        <translation>Eine dieser Endungen wählen.</translation>
    </message>
    <message>
        <source>Codes that a device has downloaded, so that they work for no other: {n}.</source>
        <translation>Codes, die ein Gerät schon geladen hat, sodass sie für kein anderes gelten: {n}.</translation>
    </message>
    <message>
        <source>Codes that stand on a label already: {n}.</source>
        <translation>Codes, die schon auf einem Etikett stehen: {n}.</translation>
    </message>
    <message>
        <source>Codes that were saved as a picture already: {n}.</source>
        <translation>Codes, die schon als Bild gespeichert wurden: {n}.</translation>
    </message>
    <message>
        <source>Customer card A6</source>
        <translation>Kundenkarte A6</translation>
    </message>
    <message>
        <source>Give another name, or replace that one.</source>
        <translation>Einen anderen Namen geben, oder jene ersetzen.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ihr einen Namen geben.</translation>
    </message>
    <message>
        <source>Phone steps 100 × 50 mm</source>
        <translation>Telefonschritte 100 × 50 mm</translation>
    </message>
    <message>
        <source>Rows {first} and {second} have the same code for two devices.</source>
        <translation>Die Zeilen {first} und {second} haben denselben Code für zwei Geräte.</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>Noch einmal als CSV speichern.</translation>
    </message>
    <message>
        <source>See the list of templates.</source>
        <translation>Siehe die Liste der Vorlagen.</translation>
    </message>
    <message>
        <source>The code in row {row} was given to {name} already.</source>
        <translation>Den Code in Zeile {row} hat {name} schon bekommen.</translation>
    </message>
    <message>
        <source>The first row of {name} names no field of a label.</source>
        <translation>Die erste Zeile von {name} nennt kein Feld eines Etiketts.</translation>
    </message>
    <message>
        <source>The printer does not report its state, so printing cannot be followed.</source>
        <translation>Der Drucker meldet seinen Zustand nicht; der Druck lässt sich daher nicht verfolgen.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>Der Drucker ist bereit.</translation>
    </message>
    <message>
        <source>There is a template named {name} already.</source>
        <translation>Es gibt schon eine Vorlage namens {name}.</translation>
    </message>
    <message>
        <source>There is no label template named {name}.</source>
        <translation>Es gibt keine Etikettenvorlage namens {name}.</translation>
    </message>
    <message>
        <source>There is no label to print: none of these has an activation code.</source>
        <translation>Es gibt kein Etikett zu drucken: Keine davon hat einen Aktivierungscode.</translation>
    </message>
    <message>
        <source>Write titles above the columns, such as code, EID, ICCID or name.</source>
        <translation>Titel über die Spalten schreiben, etwa code, EID, ICCID oder name.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} hat keine Zeilen.</translation>
    </message>
    <message>
        <source>{name} is none of {kinds}.</source>
        <translation>{name} ist keines von {kinds}.</translation>
    </message>
    <message>
        <source>{name} is not a table that can be read.</source>
        <translation>{name} ist keine Tabelle, die sich lesen lässt.</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Give it as sqlite:///FILE or postgresql://USER@HOST/DATABASE.</source>
        <translation>In der Form sqlite:///DATEI oder postgresql://BENUTZER@HOST/DATENBANK angeben.</translation>
    </message>
    <message>
        <source>Install it with: pip install simwright[postgres]</source>
        <translation>Installieren mit: pip install simwright[postgres]</translation>
    </message>
    <message>
        <source>Look the number up in the history.</source>
        <translation>Nummer im Verlauf nachsehen.</translation>
    </message>
    <message>
        <source>Move the file away, put the last good copy in its place if there is one, and start again.</source>
        <translation>Datei beiseitelegen, falls vorhanden die letzte gute Kopie an ihren Platz legen und neu starten.</translation>
    </message>
    <message>
        <source>See that its disk is not full and may be written to, or that its server runs, then try again.</source>
        <translation>Prüfen, ob der Datenträger voll oder schreibgeschützt ist und ob der Server läuft; dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Start that version, or point this one to another ledger.</source>
        <translation>Jene Version starten, oder hier ein anderes Ledger einstellen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Put it back in its place; then close Simwright and start it again.</source>
        <translation>An ihren Platz zurücklegen; dann Simwright schließen und neu starten.</translation>
    </message>
    <message>
        <source>Resume, settle or cancel the work of this account first, then remove it.</source>
        <translation>Zuerst die Arbeit dieses Kontos fortsetzen, klären oder abbrechen, dann das Konto entfernen.</translation>
    </message>
    <message>
        <source>The account {name} has calls that are not settled or not sent: {n}.</source>
        <translation>Das Konto {name} hat Aufrufe, die nicht geklärt oder nicht gesendet sind: {n}.</translation>
    </message>
    <message>
        <source>The address of the ledger is not understood.</source>
        <translation>Die Adresse des Ledgers ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The file of the ledger was taken away while Simwright runs: {file}</source>
        <translation>Die Datei des Ledgers wurde entfernt, während Simwright läuft: {file}</translation>
    </message>
    <message>
        <source>The ledger cannot be reached: {detail}</source>
        <translation>Das Ledger ist nicht erreichbar: {detail}</translation>
    </message>
    <message>
        <source>The ledger cannot be read: the file is damaged, or it is not a ledger.</source>
        <translation>Das Ledger ist nicht lesbar: Die Datei ist beschädigt oder kein Ledger.</translation>
    </message>
    <message>
        <source>The ledger has no {what} {number}.</source>
        <translation>Das Ledger hat dazu keinen Eintrag: {what} {number}.</translation>
    </message>
    <message>
        <source>The ledger is on PostgreSQL, and the driver for it is not installed.</source>
        <translation>Das Ledger liegt auf PostgreSQL, und der Treiber dafür ist nicht installiert.</translation>
    </message>
    <message>
        <source>There is an account named {name} already.</source>
        <translation>Es gibt schon ein Konto namens {name}.</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of the program.</source>
        <translation>Dieses Ledger wurde von einer neueren Version des Programms geschrieben.</translation>
    </message>
</context>
<context>
    <name>listfile</name>
    <message>
        <source>A list of that size is unlikely. Choose another file, or split this one.</source>
        <translation>Eine Liste dieser Größe ist unwahrscheinlich. Eine andere Datei wählen, oder diese teilen.</translation>
    </message>
    <message>
        <source>Check that the file exists and that no other program has locked it.</source>
        <translation>Prüfen, ob es die Datei gibt und kein anderes Programm sie sperrt.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB.</source>
        <translation>{name} ist größer als {limit} MB.</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>This EID is in a list of {date} as {name}, and that row is not finished</source>
        <translation>Diese EID steht in einer Liste vom {date} als {name}, und jene Zeile ist nicht fertig</translation>
    </message>
    <message>
        <source>This EID was assigned on {date} as {name}</source>
        <translation>Diese EID wurde am {date} als {name} zugewiesen</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>In a checkout “make docs” builds it; else install the program anew.</source>
        <translation>In einem Checkout baut es „make docs“; sonst das Programm neu installieren.</translation>
    </message>
    <message>
        <source>No program on this computer shows web pages.</source>
        <translation>Kein Programm auf diesem Rechner zeigt Webseiten.</translation>
    </message>
    <message>
        <source>Open {file} on another computer.</source>
        <translation>{file} auf einem anderen Rechner öffnen.</translation>
    </message>
    <message>
        <source>The manual is not part of this copy of the program.</source>
        <translation>Das Handbuch gehört nicht zu dieser Kopie des Programms.</translation>
    </message>
</context>
<context>
    <name>module</name>
    <message>
        <source>Check power and cable, and that this is the AT port.</source>
        <translation>Strom und Kabel prüfen, und ob es der AT-Port ist.</translation>
    </message>
    <message>
        <source>Check power and cable, that this is the AT port, and the baud rate.</source>
        <translation>Strom und Kabel prüfen, ob es der AT-Port ist, und die Baudrate.</translation>
    </message>
    <message>
        <source>Check that the catalog&apos;s commands fit this model and firmware.</source>
        <translation>Prüfen, ob die Befehle des Katalogs zu diesem Modell und dieser Firmware passen.</translation>
    </message>
    <message>
        <source>Check that this is the AT port, and not one for positions or diagnosis; then ground and cable.</source>
        <translation>Prüfen, ob es der AT-Port ist und keiner für Position oder Diagnose; dann Masse und Kabel.</translation>
    </message>
    <message>
        <source>Disconnect its power for a moment, then start this again.</source>
        <translation>Die Stromversorgung kurz trennen, dann noch einmal starten.</translation>
    </message>
    <message>
        <source>Give T3412 extended and T3324 in the recipe.</source>
        <translation>T3412 extended und T3324 im Rezept angeben.</translation>
    </message>
    <message>
        <source>Leave it out of the recipe, or add the command to the catalog.</source>
        <translation>Im Rezept weglassen, oder den Befehl in den Katalog aufnehmen.</translation>
    </message>
    <message>
        <source>No command is known to set user and password of the APN on this module.</source>
        <translation>Für Benutzer und Passwort des APN ist an diesem Modul kein Befehl bekannt.</translation>
    </message>
    <message>
        <source>PSM is to be switched on, and the module has no timers to ask for.</source>
        <translation>PSM soll eingeschaltet werden, und das Modul hat keine Timer zum Anfordern.</translation>
    </message>
    <message>
        <source>Start the module again and repeat; if it stays so, its firmware keeps this elsewhere.</source>
        <translation>Modul neu starten und wiederholen; bleibt es so, bewahrt seine Firmware dies anderswo auf.</translation>
    </message>
    <message>
        <source>The catalog&apos;s command for this is not verified. Leave the setting out of the recipe, or add the command of this module to the catalog.</source>
        <translation>Der Befehl des Katalogs dafür ist nicht bestätigt. Die Einstellung im Rezept weglassen, oder den Befehl dieses Moduls in den Katalog aufnehmen.</translation>
    </message>
    <message>
        <source>The module did not answer after it was started again.</source>
        <translation>Das Modul antwortete nach dem Neustart nicht.</translation>
    </message>
    <message>
        <source>The module has to start again, and no command for that is known.</source>
        <translation>Das Modul muss neu starten, und ein Befehl dafür ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{port} sends something, but no answer at any of the usual rates.</source>
        <translation>{port} sendet etwas, aber keine Antwort bei einer der üblichen Baudraten.</translation>
    </message>
    <message>
        <source>{port}: no answer at any of the usual rates.</source>
        <translation>{port}: keine Antwort bei einer der üblichen Baudraten.</translation>
    </message>
    <message>
        <source>{setting} reads back as “{found}” and should be “{wanted}”.</source>
        <translation>{setting} liest sich als „{found}“ zurück und sollte „{wanted}“ sein.</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>Von Hand angehalten.</translation>
    </message>
    <message>
        <source>Character {place} of the command is {character}, which no module takes.</source>
        <translation>Zeichen {place} des Befehls ist {character}; das nimmt kein Modul an.</translation>
    </message>
    <message>
        <source>Check its power, plug it in again, then start this again.</source>
        <translation>Stromversorgung prüfen, Modul neu anstecken und noch einmal starten.</translation>
    </message>
    <message>
        <source>No command is known that gives this module the setting “{setting}”.</source>
        <translation>Für die Einstellung „{setting}“ ist an diesem Modul kein Befehl bekannt.</translation>
    </message>
    <message>
        <source>The module refused {command}: {reason}</source>
        <translation>Das Modul hat {command} abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>Use an APN without authentication, or add the command to the catalog.</source>
        <translation>APN ohne Authentifizierung verwenden, oder den Befehl in den Katalog aufnehmen.</translation>
    </message>
    <message>
        <source>{port}: no answer to {command} within {seconds} s.</source>
        <translation>{port}: keine Antwort auf {command} innerhalb von {seconds} s.</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>Check antenna, coverage, radio technology and bands, and that the SIM is active.</source>
        <translation>Antenne, Abdeckung, Funktechnik und Bänder prüfen, und ob die SIM aktiv ist.</translation>
    </message>
    <message>
        <source>Check at the provider that the SIM is active and may be used here.</source>
        <translation>Beim Anbieter prüfen, ob die SIM aktiv ist und hier benutzt werden darf.</translation>
    </message>
    <message>
        <source>Check that the host answers pings and that the provider&apos;s service policy lets them through.</source>
        <translation>Prüfen, ob der Host auf Pings antwortet und die Dienstrichtlinie des Anbieters sie durchlässt.</translation>
    </message>
    <message>
        <source>Check the APN, its user and password, and at the provider that data is allowed.</source>
        <translation>APN, seinen Benutzer und sein Passwort prüfen, und beim Anbieter, ob Daten erlaubt sind.</translation>
    </message>
    <message>
        <source>Data session with address {address}</source>
        <translation>Datensitzung mit der Adresse {address}</translation>
    </message>
    <message>
        <source>Emergency calls only</source>
        <translation>Nur Notrufe</translation>
    </message>
    <message>
        <source>No network after {seconds} s of searching.</source>
        <translation>Kein Netz nach {seconds} s Suche.</translation>
    </message>
    <message>
        <source>No ping: no command is known for it on this module</source>
        <translation>Kein Ping: Für dieses Modul ist kein Befehl dazu bekannt</translation>
    </message>
    <message>
        <source>No signal measured</source>
        <translation>Kein Signal gemessen</translation>
    </message>
    <message>
        <source>Not registered after {seconds} s, and the module is not searching.</source>
        <translation>Nach {seconds} s nicht eingebucht, und das Modul sucht nicht.</translation>
    </message>
    <message>
        <source>Not registered, and not searching</source>
        <translation>Nicht eingebucht, sucht nicht</translation>
    </message>
    <message>
        <source>Only emergency calls are possible after {seconds} s.</source>
        <translation>Nach {seconds} s sind nur Notrufe möglich.</translation>
    </message>
    <message>
        <source>Registered at home</source>
        <translation>Eingebucht im Heimatnetz</translation>
    </message>
    <message>
        <source>Registered at home, SMS only</source>
        <translation>Eingebucht im Heimatnetz, nur SMS</translation>
    </message>
    <message>
        <source>Registered at home, calls over 2G or 3G not preferred</source>
        <translation>Eingebucht im Heimatnetz, Anrufe über 2G oder 3G nicht bevorzugt</translation>
    </message>
    <message>
        <source>Registered for SMS alone after {seconds} s, and not for data.</source>
        <translation>Nach {seconds} s nur für SMS eingebucht, nicht für Daten.</translation>
    </message>
    <message>
        <source>Registered, roaming</source>
        <translation>Eingebucht, Roaming</translation>
    </message>
    <message>
        <source>Registered, roaming, SMS only</source>
        <translation>Eingebucht, Roaming, nur SMS</translation>
    </message>
    <message>
        <source>Registered, roaming, calls over 2G or 3G not preferred</source>
        <translation>Eingebucht, Roaming, Anrufe über 2G oder 3G nicht bevorzugt</translation>
    </message>
    <message>
        <source>Registration denied</source>
        <translation>Einbuchung abgelehnt</translation>
    </message>
    <message>
        <source>Restricted local operator services only</source>
        <translation>Nur eingeschränkte lokale Dienste</translation>
    </message>
    <message>
        <source>Searching for a network</source>
        <translation>Suche nach einem Netz</translation>
    </message>
    <message>
        <source>The module may use one network only. Set the operator of the recipe to automatic, or to a network that is in reach.</source>
        <translation>Das Modul darf nur ein Netz verwenden. Den Betreiber im Rezept auf automatisch stellen, oder auf ein Netz, das erreichbar ist.</translation>
    </message>
    <message>
        <source>The module was told to leave the network (AT+COPS=2). Set the operator of the recipe to automatic.</source>
        <translation>Dem Modul wurde gesagt, das Netz zu verlassen (AT+COPS=2). Den Betreiber im Rezept auf automatisch stellen.</translation>
    </message>
    <message>
        <source>The network refused the data session.</source>
        <translation>Das Netz hat die Datensitzung verweigert.</translation>
    </message>
    <message>
        <source>The network refused the data session. The module says: {words}</source>
        <translation>Das Netz hat die Datensitzung verweigert. Das Modul sagt: {words}</translation>
    </message>
    <message>
        <source>The network refuses the SIM, and the module does not say why.</source>
        <translation>Das Netz weist die SIM ab, und das Modul sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The network refuses the SIM. The module says: {words}</source>
        <translation>Das Netz weist die SIM ab. Das Modul sagt: {words}</translation>
    </message>
    <message>
        <source>There is no data session: the network gave no address.</source>
        <translation>Es gibt keine Datensitzung: Das Netz gab keine Adresse.</translation>
    </message>
    <message>
        <source>Unknown state {stat}</source>
        <translation>Unbekannter Zustand {stat}</translation>
    </message>
    <message>
        <source>Unknown, often out of coverage</source>
        <translation>Unbekannt, oft außerhalb der Abdeckung</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>verboten</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Benutzung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>{first} The SIM avoids {networks}, which have refused it before. If it should use one of them, empty that list in the console ({command}) and start the module again.</source>
        <translation>{first} Die SIM meidet {networks}: Von dort wurde sie schon abgewiesen. Soll sie eines dieser Netze verwenden, die Liste in der Konsole leeren ({command}) und das Modul neu starten.</translation>
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
        <translation>{host} antwortet in {ms} ms</translation>
    </message>
    <message>
        <source>{host} does not answer the ping.</source>
        <translation>{host} beantwortet den Ping nicht.</translation>
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
        <translation>{name} {dbm} dBm, {bars} von {most} Balken</translation>
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
        <translation>eSIMs zuweisen</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Prüfplatz</translation>
    </message>
    <message>
        <source>Codes and labels</source>
        <translation>Codes und Etiketten</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>SIMs registrieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Tracker</translation>
    </message>
</context>
<context>
    <name>port</name>
    <message>
        <source>Ask the administrator for the right to use this port.</source>
        <translation>Bei der Administration um das Recht für diesen Port bitten.</translation>
    </message>
    <message>
        <source>Check that this is a serial port, and see the detail.</source>
        <translation>Prüfen, ob dies ein serieller Port ist; die Einzelheit ansehen.</translation>
    </message>
    <message>
        <source>Check the cable and that the module is switched on; then try again.</source>
        <translation>Kabel prüfen, und ob das Modul eingeschaltet ist; dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the cable and the power of the module; it may also have restarted by itself.</source>
        <translation>Kabel und Stromversorgung des Moduls prüfen; vielleicht ist es auch von selbst neu gestartet.</translation>
    </message>
    <message>
        <source>Close the other program. ModemManager takes modules as they appear: see it with “systemctl status ModemManager” and stop it with “sudo systemctl stop ModemManager”.</source>
        <translation>Das andere Programm schließen. ModemManager greift nach Modulen, sobald sie erscheinen: mit „systemctl status ModemManager“ nachsehen und mit „sudo systemctl stop ModemManager“ anhalten.</translation>
    </message>
    <message>
        <source>Close the other program: a terminal, or a modem manager.</source>
        <translation>Das andere Programm schließen: ein Terminal oder eine Modemverwaltung.</translation>
    </message>
    <message>
        <source>Join the group that owns the port: “sudo usermod -aG dialout $USER”, then log out and in again.</source>
        <translation>Der Gruppe beitreten, der der Port gehört: „sudo usermod -aG dialout $USER“, dann ab- und wieder anmelden.</translation>
    </message>
    <message>
        <source>Plug the module in and look at the list of ports again.</source>
        <translation>Modul anstecken und die Liste der Ports erneut ansehen.</translation>
    </message>
    <message>
        <source>{port} could not be opened.</source>
        <translation>{port} ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>{port} has vanished.</source>
        <translation>{port} ist verschwunden.</translation>
    </message>
    <message>
        <source>{port} is in use by another program.</source>
        <translation>{port} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>{port} is in use by {program}.</source>
        <translation>{port} wird von {program} benutzt.</translation>
    </message>
    <message>
        <source>{port} is not there.</source>
        <translation>{port} ist nicht da.</translation>
    </message>
    <message>
        <source>{port} may not be opened by this user.</source>
        <translation>{port} darf von diesem Benutzer nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{port} takes no more data.</source>
        <translation>{port} nimmt keine Daten mehr an.</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>Check that it is switched on and in this network, and that no other program prints.</source>
        <translation>Prüfen, ob er eingeschaltet und in diesem Netz ist und kein anderes Programm druckt.</translation>
    </message>
    <message>
        <source>Check the name of the printer and that it is set up in the system.</source>
        <translation>Name des Druckers prüfen, und ob er im System eingerichtet ist.</translation>
    </message>
    <message>
        <source>Give its name or IP address, such as 10.0.0.7 or 10.0.0.7:9100.</source>
        <translation>Seinen Namen oder seine IP-Adresse angeben, etwa 10.0.0.7 oder 10.0.0.7:9100.</translation>
    </message>
    <message>
        <source>Look at the last label that came out, and print on from the one after it.</source>
        <translation>Das zuletzt gedruckte Etikett ansehen und ab dem nächsten weiterdrucken.</translation>
    </message>
    <message>
        <source>The connection to {address} broke. Labels sent until then: {n}.</source>
        <translation>Die Verbindung zu {address} brach ab. Bis dahin gesendete Etiketten: {n}.</translation>
    </message>
    <message>
        <source>The cutter of the printer is jammed: clear it.</source>
        <translation>Das Schneidwerk des Druckers klemmt: frei machen.</translation>
    </message>
    <message>
        <source>The firmware of the printer does not fit it: have it serviced.</source>
        <translation>Die Firmware des Druckers passt nicht zu ihm: durch den Service prüfen lassen.</translation>
    </message>
    <message>
        <source>The print head does not report its temperature: have it serviced.</source>
        <translation>Der Druckkopf meldet seine Temperatur nicht: durch den Service prüfen lassen.</translation>
    </message>
    <message>
        <source>The print head must be replaced.</source>
        <translation>Der Druckkopf muss ersetzt werden.</translation>
    </message>
    <message>
        <source>The print head needs cleaning.</source>
        <translation>Der Druckkopf muss gereinigt werden.</translation>
    </message>
    <message>
        <source>The printer does not find its print head: have it serviced.</source>
        <translation>Der Drucker findet seinen Druckkopf nicht: durch den Service prüfen lassen.</translation>
    </message>
    <message>
        <source>The motor of the printer is too hot: it goes on when it has cooled down.</source>
        <translation>Der Motor des Druckers ist zu heiß: Nach dem Abkühlen geht es weiter.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer: remove it.</source>
        <translation>Im Drucker steckt Papier fest: es entfernen.</translation>
    </message>
    <message>
        <source>The presenter of the printer does not run: look for a label that is stuck.</source>
        <translation>Der Etikettenspender des Druckers läuft nicht: nach einem klemmenden Etikett sehen.</translation>
    </message>
    <message>
        <source>The print head has a broken element: codes may not be readable. Have it replaced.</source>
        <translation>Der Druckkopf hat ein defektes Element: Codes sind vielleicht nicht lesbar. Ersetzen lassen.</translation>
    </message>
    <message>
        <source>The print head is too hot: it goes on when it has cooled down.</source>
        <translation>Der Druckkopf ist zu heiß: Nach dem Abkühlen geht es weiter.</translation>
    </message>
    <message>
        <source>The print queue {name} did not take the labels.</source>
        <translation>Die Druckerwarteschlange {name} hat die Etiketten nicht angenommen.</translation>
    </message>
    <message>
        <source>The printer at {address} does not answer.</source>
        <translation>Der Drucker unter {address} antwortet nicht.</translation>
    </message>
    <message>
        <source>The printer cannot feed its paper: take it out and load it again.</source>
        <translation>Der Drucker kann sein Papier nicht einziehen: herausnehmen und neu einlegen.</translation>
    </message>
    <message>
        <source>The printer does not find the gap between labels: calibrate it.</source>
        <translation>Der Drucker findet die Lücke zwischen den Etiketten nicht: kalibrieren.</translation>
    </message>
    <message>
        <source>The printer is open: close the print head.</source>
        <translation>Der Drucker ist offen: Druckkopf schließen.</translation>
    </message>
    <message>
        <source>The printer is out of labels: load a new roll.</source>
        <translation>Der Drucker hat keine Etiketten mehr: neue Rolle einlegen.</translation>
    </message>
    <message>
        <source>The printer is out of ribbon: load a new one.</source>
        <translation>Der Drucker hat kein Farbband mehr: neues einlegen.</translation>
    </message>
    <message>
        <source>The printer is paused: press its pause key.</source>
        <translation>Der Drucker steht auf Pause: seine Pausentaste drücken.</translation>
    </message>
    <message>
        <source>The printer needs to be calibrated for these labels.</source>
        <translation>Der Drucker muss für diese Etiketten kalibriert werden.</translation>
    </message>
    <message>
        <source>The printer reports an error ({flags}): look at its display.</source>
        <translation>Der Drucker meldet einen Fehler ({flags}): auf seine Anzeige sehen.</translation>
    </message>
    <message>
        <source>The roll is nearly empty.</source>
        <translation>Die Rolle ist fast leer.</translation>
    </message>
    <message>
        <source>{text} is not the address of a printer.</source>
        <translation>{text} ist keine Adresse eines Druckers.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Check that it is switched on and not paused in the system, then print again.</source>
        <translation>Prüfen, ob er eingeschaltet und im System nicht angehalten ist, dann noch einmal drucken.</translation>
    </message>
    <message>
        <source>Choose another one, or set it up in the system.</source>
        <translation>Einen anderen wählen, oder ihn im System einrichten.</translation>
    </message>
    <message>
        <source>The printer {name} takes no page.</source>
        <translation>Der Drucker {name} nimmt keine Seite an.</translation>
    </message>
    <message>
        <source>There is no printer named {name}.</source>
        <translation>Es gibt keinen Drucker namens {name}.</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>Nothing was saved or printed. Make the code larger, or report this as a fault.</source>
        <translation>Es wurde nichts gespeichert oder gedruckt. Code vergrößern, oder dies als Fehler melden.</translation>
    </message>
    <message>
        <source>The code that was drawn does not read back as the text it was made from.</source>
        <translation>Der gezeichnete Code liest sich nicht als der Text zurück, aus dem er gemacht wurde.</translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message>
        <source>Ask the account&apos;s owner for the right, or use another account.</source>
        <translation>Beim Inhaber des Kontos um das Recht bitten, oder ein anderes Konto verwenden.</translation>
    </message>
    <message>
        <source>Ask the provider what happened before anything is sent again.</source>
        <translation>Beim Anbieter nachfragen, was geschah, bevor erneut gesendet wird.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address in Settings.</source>
        <translation>Adresse des Kontos in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address, and whether the item still exists in the portal.</source>
        <translation>Adresse des Kontos prüfen, und ob es den Eintrag im Portal noch gibt.</translation>
    </message>
    <message>
        <source>Check the account&apos;s identifier and secret in Settings, then test the account.</source>
        <translation>Kennung und Geheimnis des Kontos in den Einstellungen prüfen, dann das Konto testen.</translation>
    </message>
    <message>
        <source>Check the network connection, the proxy and the account&apos;s address.</source>
        <translation>Netzverbindung, Proxy und Adresse des Kontos prüfen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and set the company&apos;s CA file if a proxy inspects traffic.</source>
        <translation>Datum dieses Rechners prüfen, und die CA-Datei der Firma angeben, falls ein Proxy den Verkehr prüft.</translation>
    </message>
    <message>
        <source>Choose a file with certificates, each from BEGIN CERTIFICATE to END CERTIFICATE.</source>
        <translation>Eine Datei mit Zertifikaten wählen, jedes von BEGIN CERTIFICATE bis END CERTIFICATE.</translation>
    </message>
    <message>
        <source>Complete the account in Settings.</source>
        <translation>Konto in den Einstellungen vervollständigen.</translation>
    </message>
    <message>
        <source>Correct the account in Settings.</source>
        <translation>Konto in den Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>Correct what the provider names, then try again.</source>
        <translation>Berichtigen, was der Anbieter nennt, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Sign in to the network with a browser if it asks for it; or check the proxy and the account&apos;s address.</source>
        <translation>Im Browser am Netz anmelden, falls es danach fragt; oder Proxy und Adresse des Kontos prüfen.</translation>
    </message>
    <message>
        <source>The CA file {file} cannot be read: {reason}</source>
        <translation>Die CA-Datei {file} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>The account lacks: {fields}</source>
        <translation>Dem Konto fehlt: {fields}</translation>
    </message>
    <message>
        <source>The address must begin with https: {url}</source>
        <translation>Die Adresse muss mit https beginnen: {url}</translation>
    </message>
    <message>
        <source>The answer of {account} was lost; whether the request took effect is not known.</source>
        <translation>Die Antwort von {account} ging verloren; ob die Anfrage gewirkt hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The credentials were not sent there. Check the account&apos;s address in Settings.</source>
        <translation>Die Zugangsdaten wurden nicht dorthin gesendet. Adresse des Kontos in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The key has characters that no key contains.</source>
        <translation>Der Schlüssel hat Zeichen, die kein Schlüssel enthält.</translation>
    </message>
    <message>
        <source>The pages of the list at {account} repeat without end.</source>
        <translation>Die Seiten der Liste von {account} wiederholen sich ohne Ende.</translation>
    </message>
    <message>
        <source>The proxy address cannot be used; it begins with http:// or https://.</source>
        <translation>Die Adresse des Proxys ist nicht verwendbar; sie beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>The secure connection to {host} for {account} failed.</source>
        <translation>Die sichere Verbindung zu {host} für {account} kam nicht zustande.</translation>
    </message>
    <message>
        <source>The time for an answer is not a number of seconds: {text}</source>
        <translation>Die Zeit für eine Antwort ist keine Zahl von Sekunden: {text}</translation>
    </message>
    <message>
        <source>There is no CA file {file}.</source>
        <translation>Es gibt keine CA-Datei {file}.</translation>
    </message>
    <message>
        <source>There is no certificate in the CA file {file}; it has to be PEM text.</source>
        <translation>In der CA-Datei {file} ist kein Zertifikat; es muss PEM-Text sein.</translation>
    </message>
    <message>
        <source>There is no such way to sign in at {provider}: {auth}</source>
        <translation>Bei {provider} gibt es diese Art der Anmeldung nicht: {auth}</translation>
    </message>
    <message>
        <source>This is not an address: {url}</source>
        <translation>Das ist keine Adresse: {url}</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays so, check the account&apos;s address and the provider&apos;s status page.</source>
        <translation>In einigen Minuten erneut versuchen; bleibt es so, Adresse des Kontos und Statusseite des Anbieters prüfen.</translation>
    </message>
    <message>
        <source>Wait a little and try again; fewer calls in flight can be set for the account.</source>
        <translation>Etwas warten und erneut versuchen; für das Konto lassen sich weniger gleichzeitige Aufrufe einstellen.</translation>
    </message>
    <message>
        <source>{account} answers that its address has changed.</source>
        <translation>{account} antwortet, die Adresse habe sich geändert.</translation>
    </message>
    <message>
        <source>{account} asks for fewer calls at a time.</source>
        <translation>{account} verlangt weniger Aufrufe auf einmal.</translation>
    </message>
    <message>
        <source>{account} cannot be reached at {host}.</source>
        <translation>{account} ist unter {host} nicht erreichbar.</translation>
    </message>
    <message>
        <source>{account} cannot be reached: this network or a proxy answers in its place.</source>
        <translation>{account} ist nicht erreichbar: Dieses Netz oder ein Proxy antwortet an seiner Stelle.</translation>
    </message>
    <message>
        <source>{account} did not accept the credentials.</source>
        <translation>{account} hat die Zugangsdaten nicht angenommen.</translation>
    </message>
    <message>
        <source>{account} does not allow this: {words}</source>
        <translation>{account} erlaubt das nicht: {words}</translation>
    </message>
    <message>
        <source>{account} does not know what was asked for: {words}</source>
        <translation>{account} kennt das Gefragte nicht: {words}</translation>
    </message>
    <message>
        <source>{account} gave no usable answer.</source>
        <translation>{account} gab keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>{account} points to another address: {host}</source>
        <translation>{account} verweist auf eine andere Adresse: {host}</translation>
    </message>
    <message>
        <source>{account} refused the request: {words}</source>
        <translation>{account} hat die Anfrage abgelehnt: {words}</translation>
    </message>
</context>
<context>
    <name>qr</name>
    <message>
        <source>A Code 128 cannot hold “{character}”.</source>
        <translation>Ein Code 128 kann „{character}“ nicht enthalten.</translation>
    </message>
    <message>
        <source>A text of {n} characters does not fit into a code of the kind {kind}.</source>
        <translation>Ein Text mit {n} Zeichen passt nicht in einen Code der Art {kind}.</translation>
    </message>
    <message>
        <source>An activation code has at most 255 characters: check what was pasted.</source>
        <translation>Ein Aktivierungscode hat höchstens 255 Zeichen: Prüfen, was eingefügt wurde.</translation>
    </message>
    <message>
        <source>There is no text to make a code of.</source>
        <translation>Es gibt keinen Text für einen Code.</translation>
    </message>
    <message>
        <source>Use a QR code for this text.</source>
        <translation>Für diesen Text einen QR-Code verwenden.</translation>
    </message>
</context>
<context>
    <name>read</name>
    <message>
        <source>Hold the camera still, a hand&apos;s breadth away, and wait until it is in focus.</source>
        <translation>Die Kamera eine Handbreit entfernt ruhig halten und warten, bis sie scharf stellt.</translation>
    </message>
    <message>
        <source>No code was found.</source>
        <translation>Es wurde kein Code gefunden.</translation>
    </message>
    <message>
        <source>No code was found; a bright reflection may lie on it.</source>
        <translation>Es wurde kein Code gefunden; vielleicht liegt eine helle Spiegelung darauf.</translation>
    </message>
    <message>
        <source>Open it in a viewer and save a page as a picture, or take the code from the screen.</source>
        <translation>In einem Betrachter öffnen und eine Seite als Bild speichern, oder den Code vom Bildschirm nehmen.</translation>
    </message>
    <message>
        <source>Put more light on the code, from the side, and take the picture again.</source>
        <translation>Mehr Licht von der Seite auf den Code geben und das Bild noch einmal aufnehmen.</translation>
    </message>
    <message>
        <source>Save it smaller, or cut out the part with the code.</source>
        <translation>Kleiner speichern, oder den Teil mit dem Code ausschneiden.</translation>
    </message>
    <message>
        <source>Show the whole code with the white margin around it, flat and larger in the picture.</source>
        <translation>Den ganzen Code mit dem weißen Rand darum zeigen, flach und größer im Bild.</translation>
    </message>
    <message>
        <source>Take the picture from closer, or save it at full size.</source>
        <translation>Das Bild von näher aufnehmen, oder es in voller Größe speichern.</translation>
    </message>
    <message>
        <source>Take the picture straight from above, with the whole code and the white margin around it.</source>
        <translation>Das Bild gerade von oben aufnehmen, mit dem ganzen Code und dem weißen Rand darum.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>Das Bild ist unscharf.</translation>
    </message>
    <message>
        <source>The picture is larger than {n} million pixels.</source>
        <translation>Das Bild ist größer als {n} Millionen Pixel.</translation>
    </message>
    <message>
        <source>The picture is too dark.</source>
        <translation>Das Bild ist zu dunkel.</translation>
    </message>
    <message>
        <source>The picture is too small to hold a code that can be read.</source>
        <translation>Das Bild ist zu klein für einen Code, der sich lesen lässt.</translation>
    </message>
    <message>
        <source>There is a code, but it cannot be read: a part of it is hidden, damaged or too small.</source>
        <translation>Da ist ein Code, aber er ist nicht lesbar: Ein Teil ist verdeckt, beschädigt oder zu klein.</translation>
    </message>
    <message>
        <source>This PDF cannot be opened; it may be damaged or locked by a password.</source>
        <translation>Diese PDF-Datei lässt sich nicht öffnen; vielleicht ist sie beschädigt oder durch ein Passwort gesperrt.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read.</source>
        <translation>Das ist kein Bild, das sich lesen lässt.</translation>
    </message>
    <message>
        <source>Tilt the card or move the lamp until the reflection is beside the code.</source>
        <translation>Karte kippen oder Lampe verschieben, bis die Spiegelung neben dem Code liegt.</translation>
    </message>
    <message>
        <source>Use a PNG or JPEG file, or a PDF.</source>
        <translation>PNG- oder JPEG-Datei verwenden, oder eine PDF-Datei.</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>A command begins with AT.</source>
        <translation>Ein Befehl beginnt mit AT.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>An APN is missing.</source>
        <translation>Ein APN fehlt.</translation>
    </message>
    <message>
        <source>Authentication needs a user name.</source>
        <translation>Die Authentifizierung braucht einen Benutzernamen.</translation>
    </message>
    <message>
        <source>Character {place} of “{line}” is {character}, which cannot be sent.</source>
        <translation>Zeichen {place} von „{line}“ ist {character} und lässt sich nicht senden.</translation>
    </message>
    <message>
        <source>Choose one or more, or leave it as the module has it.</source>
        <translation>Eine oder mehrere wählen, oder lassen, wie das Modul es hat.</translation>
    </message>
    <message>
        <source>Choose one, or type it as the provider writes it.</source>
        <translation>Einen wählen, oder so tippen, wie der Anbieter ihn schreibt.</translation>
    </message>
    <message>
        <source>Give each context a number of its own.</source>
        <translation>Jedem Kontext eine eigene Nummer geben.</translation>
    </message>
    <message>
        <source>No radio access is chosen.</source>
        <translation>Es ist keine Funktechnik gewählt.</translation>
    </message>
    <message>
        <source>PDP context</source>
        <translation>PDP-Kontext</translation>
    </message>
    <message>
        <source>PDP context {cid} is there twice.</source>
        <translation>PDP-Kontext {cid} ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Put a backslash before a character that stands for itself, such as \+ or \(.</source>
        <translation>Vor ein Zeichen, das für sich selbst steht, einen Rückstrich setzen, etwa \+ oder \(.</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Type a command that begins with AT, or remove the row.</source>
        <translation>Einen Befehl eingeben, der mit AT beginnt, oder die Zeile entfernen.</translation>
    </message>
    <message>
        <source>Wait for the network</source>
        <translation>Auf das Netz warten</translation>
    </message>
    <message>
        <source>Write its PLMN: three digits of the country, two or three of the network, such as 26201.</source>
        <translation>Sein PLMN schreiben: drei Ziffern für das Land, zwei oder drei für das Netz, etwa 26201.</translation>
    </message>
    <message>
        <source>Write numbers from 1 to 256, such as 3, 8, 20.</source>
        <translation>Nummern von 1 bis 256 schreiben, etwa 3, 8, 20.</translation>
    </message>
    <message>
        <source>eDRX is asked for on {network}, and the radio access is {rat}.</source>
        <translation>eDRX wird auf {network} verlangt, und die Funktechnik ist {rat}.</translation>
    </message>
    <message>
        <source>{timer} is missing.</source>
        <translation>{timer} fehlt.</translation>
    </message>
    <message>
        <source>{title}: “{text}” is not a number from {low} to {high}.</source>
        <translation>{title}: „{text}“ ist keine Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>“{line}” is not a command.</source>
        <translation>„{line}“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>“{pattern}” is not a regular expression ({why}).</source>
        <translation>„{pattern}“ ist kein regulärer Ausdruck ({why}).</translation>
    </message>
    <message>
        <source>“{text}” is not an operator.</source>
        <translation>„{text}“ ist kein Betreiber.</translation>
    </message>
    <message>
        <source>“{text}” is not the number of a band.</source>
        <translation>„{text}“ ist keine Bandnummer.</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>A recipe needs a name with letters or digits.</source>
        <translation>Ein Rezept braucht einen Namen mit Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Battery sensor, LTE-M</source>
        <translation>Batteriesensor, LTE-M</translation>
    </message>
    <message>
        <source>Give another name, or replace that one.</source>
        <translation>Einen anderen Namen geben, oder jenes ersetzen.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ihm einen Namen geben.</translation>
    </message>
    <message>
        <source>Power saving off</source>
        <translation>Stromsparen aus</translation>
    </message>
    <message>
        <source>See the library of recipes.</source>
        <translation>Siehe die Rezeptbibliothek.</translation>
    </message>
    <message>
        <source>There is a recipe named {name} already.</source>
        <translation>Es gibt schon ein Rezept namens {name}.</translation>
    </message>
    <message>
        <source>There is no recipe named {name}.</source>
        <translation>Es gibt kein Rezept namens {name}.</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>A SIM can be made ready or active only in a fleet.</source>
        <translation>Bereit oder aktiv wird eine SIM nur in einer Fleet.</translation>
    </message>
    <message>
        <source>A disabled device with an active SIM is still billed.</source>
        <translation>Ein deaktiviertes Gerät mit aktiver SIM wird trotzdem berechnet.</translation>
    </message>
    <message>
        <source>Activated SIMs are billed from their registration on.</source>
        <translation>Aktivierte SIMs werden ab ihrer Registrierung berechnet.</translation>
    </message>
    <message>
        <source>Active SIMs are billed from now on, whether they are used or not.</source>
        <translation>Aktive SIMs werden von nun an berechnet, ob sie benutzt werden oder nicht.</translation>
    </message>
    <message>
        <source>Check in the EMnify portal whether the SIMs of this batch are yours, then decide here.</source>
        <translation>Im EMnify-Portal prüfen, ob die SIMs dieser Charge zum Konto gehören, dann hier entscheiden.</translation>
    </message>
    <message>
        <source>Check the account, or ask EMnify to move the batch to your organisation.</source>
        <translation>Konto prüfen, oder EMnify bitten, die Charge in die eigene Organisation zu übertragen.</translation>
    </message>
    <message>
        <source>Choose an account at Super SIM.</source>
        <translation>Ein Konto bei Super SIM wählen.</translation>
    </message>
    <message>
        <source>Choose the fleet, or leave the SIMs new.</source>
        <translation>Fleet wählen, oder die SIMs neu lassen.</translation>
    </message>
    <message>
        <source>Compare ICCID and registration code with the card; it may belong to another account.</source>
        <translation>ICCID und Registrierungscode mit der Karte vergleichen; vielleicht gehört sie zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>Compare it with the card or the box: BIC1 is one card, BIC2 the batch.</source>
        <translation>Mit Karte oder Schachtel vergleichen: BIC1 ist eine Karte, BIC2 die Charge.</translation>
    </message>
    <message>
        <source>EMnify knows no batch with this BIC.</source>
        <translation>EMnify kennt keine Charge mit diesem BIC.</translation>
    </message>
    <message>
        <source>Every device would have the name {name}.</source>
        <translation>Jedes Gerät hätte den Namen {name}.</translation>
    </message>
    <message>
        <source>Fields are {fields}.</source>
        <translation>Felder sind {fields}.</translation>
    </message>
    <message>
        <source>Free. SIMs that a registration claims: {n}.</source>
        <translation>Frei. SIMs, die eine Registrierung übernimmt: {n}.</translation>
    </message>
    <message>
        <source>Free: nobody has registered it yet.</source>
        <translation>Frei: Noch niemand hat sie registriert.</translation>
    </message>
    <message>
        <source>Holds SIMs of another organisation.</source>
        <translation>Enthält SIMs einer anderen Organisation.</translation>
    </message>
    <message>
        <source>If it is yours, its SIMs are in the list of this account. Nothing is left to do.</source>
        <translation>Gehört sie dazu, stehen ihre SIMs in der Liste dieses Kontos. Mehr ist nicht zu tun.</translation>
    </message>
    <message>
        <source>In the EMnify portal put the SIM into it, or delete it. Then say here whether the device is made.</source>
        <translation>Im EMnify-Portal die SIM dort zuweisen oder das Gerät löschen. Dann hier angeben, ob das Gerät angelegt ist.</translation>
    </message>
    <message>
        <source>Issued SIMs are not billed until they are activated.</source>
        <translation>Ausgegebene SIMs werden erst berechnet, wenn sie aktiviert sind.</translation>
    </message>
    <message>
        <source>Make the missing policy in the portal of EMnify, then ask again.</source>
        <translation>Die fehlende Richtlinie im Portal von EMnify anlegen, dann erneut fragen.</translation>
    </message>
    <message>
        <source>Super SIM requires unique names. Put {field} into it.</source>
        <translation>Super SIM verlangt eindeutige Namen. {field} in den Namen aufnehmen.</translation>
    </message>
    <message>
        <source>The name has an unmatched brace.</source>
        <translation>Der Name hat eine geschweifte Klammer ohne Gegenstück.</translation>
    </message>
    <message>
        <source>The registration of {bic} was sent at {when} and its answer was lost. The state of the batch at EMnify is now {state}. SIMs in the batch: {quantity}; new SIMs without a device: {found} ({iccids}).</source>
        <translation>Die Registrierung von {bic} wurde um {when} gesendet, und ihre Antwort ging verloren. Der Zustand der Charge bei EMnify ist jetzt {state}. SIMs in der Charge: {quantity}; neue SIMs ohne Gerät: {found} ({iccids}).</translation>
    </message>
    <message>
        <source>Use a sharper picture, taken straight from above, with a white margin around the code.</source>
        <translation>Ein schärferes Bild verwenden, gerade von oben aufgenommen, mit weißem Rand um den Code.</translation>
    </message>
    <message>
        <source>{name} is not a Super SIM account; only there are cards registered one by one.</source>
        <translation>{name} ist kein Super-SIM-Konto; nur dort werden Karten einzeln registriert.</translation>
    </message>
    <message>
        <source>More than one SIM would have the name {name}.</source>
        <translation>Mehr als eine SIM hätte den Namen {name}.</translation>
    </message>
    <message>
        <source>New SIMs are not billed, and cannot connect until they are ready or active.</source>
        <translation>Neue SIMs kosten nichts und können sich nicht verbinden, bis sie bereit oder aktiv sind.</translation>
    </message>
    <message>
        <source>New SIMs without a device: {found}. SIMs in the batch: {quantity}. Which of them are its own is unclear.</source>
        <translation>Neue SIMs ohne Gerät: {found}. SIMs in der Charge: {quantity}. Welche davon ihre eigenen sind, ist unklar.</translation>
    </message>
    <message>
        <source>No code was found in {name}.</source>
        <translation>In {name} wurde kein Code gefunden.</translation>
    </message>
    <message>
        <source>Put the SIMs of other batches into their devices, then say so again.</source>
        <translation>Die SIMs anderer Chargen in ihre Geräte bringen, dann erneut angeben.</translation>
    </message>
    <message>
        <source>Ready SIMs are not billed until they become active: after 250 KB, 5 SMS commands or 3 months. They cannot be made new again.</source>
        <translation>Bereite SIMs werden erst berechnet, wenn sie aktiv werden: nach 250 KB, 5 SMS-Befehlen oder 3 Monaten. Sie lassen sich nicht wieder auf neu setzen.</translation>
    </message>
    <message>
        <source>Registered already.</source>
        <translation>Schon registriert.</translation>
    </message>
    <message>
        <source>Registration claims every SIM of a batch for good; it cannot be taken back.</source>
        <translation>Die Registrierung übernimmt jede SIM einer Charge endgültig; sie lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Registration claims the cards for this account.</source>
        <translation>Die Registrierung übernimmt die Karten für dieses Konto.</translation>
    </message>
    <message>
        <source>SIM registered with BIC {bic}, {state}.</source>
        <translation>SIM registriert mit BIC {bic}, {state}.</translation>
    </message>
    <message>
        <source>SIM registered, device made.</source>
        <translation>SIM registriert, Gerät angelegt.</translation>
    </message>
    <message>
        <source>SIM registered.</source>
        <translation>SIM registriert.</translation>
    </message>
    <message>
        <source>SIMs in factory test become active, and are billed, after about 100 KB or 10 SMS, when the status of their device changes, or when its connectivity is reset.</source>
        <translation>SIMs im Werkstest werden aktiv und berechnet nach etwa 100 KB oder 10 SMS, wenn sich der Status ihres Geräts ändert oder wenn seine Verbindung zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>Scan or type one.</source>
        <translation>Einen scannen oder tippen.</translation>
    </message>
    <message>
        <source>Somebody put it there meanwhile. Take it out there if this device is wanted, then retry.</source>
        <translation>Jemand hat sie inzwischen dort zugewiesen. Dort herausnehmen, wenn dieses Gerät gewollt ist, dann wiederholen.</translation>
    </message>
    <message>
        <source>Super SIM did not register the card: {words}</source>
        <translation>Super SIM hat die Karte nicht registriert: {words}</translation>
    </message>
    <message>
        <source>The QR code with the BIC is on the card or on the label of the box.</source>
        <translation>Der QR-Code mit dem BIC ist auf der Karte oder auf dem Etikett der Schachtel.</translation>
    </message>
    <message>
        <source>The SIM is in another device, {name}.</source>
        <translation>Die SIM ist in einem anderen Gerät, {name}.</translation>
    </message>
    <message>
        <source>The account has no service policy or no coverage policy, so no device can be made.</source>
        <translation>Das Konto hat keine Dienstrichtlinie oder keine Abdeckungsrichtlinie, also lässt sich kein Gerät anlegen.</translation>
    </message>
    <message>
        <source>The device {name} was sent at {when} and the answer was lost. EMnify has a device of this name without a SIM: {ids}.</source>
        <translation>Das Gerät {name} wurde um {when} gesendet, und die Antwort ging verloren. EMnify hat ein Gerät dieses Namens ohne SIM: {ids}.</translation>
    </message>
    <message>
        <source>The name has a field that is not known: {field}</source>
        <translation>Der Name hat ein unbekanntes Feld: {field}</translation>
    </message>
    <message>
        <source>The name has a “!” in a field.</source>
        <translation>Der Name hat ein „!“ in einem Feld.</translation>
    </message>
    <message>
        <source>There is no BIC.</source>
        <translation>Es gibt keinen BIC.</translation>
    </message>
    <message>
        <source>There is no card.</source>
        <translation>Es gibt keine Karte.</translation>
    </message>
    <message>
        <source>Was registered in this account before.</source>
        <translation>Wurde schon früher in diesem Konto registriert.</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>factory test</source>
        <translation>Werkstest</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>aus {name}</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>of others</source>
        <translation>von anderen</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>read by the scanner</source>
        <translation>vom Scanner gelesen</translation>
    </message>
    <message>
        <source>read from the picture {name}</source>
        <translation>aus dem Bild {name} gelesen</translation>
    </message>
    <message>
        <source>registered already</source>
        <translation>schon registriert</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getippt</translation>
    </message>
    <message>
        <source>{name} holds a code, but no BIC.</source>
        <translation>{name} enthält einen Code, aber keinen BIC.</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>Activation code</source>
        <translation>Aktivierungscode</translation>
    </message>
    <message>
        <source>Activation code of {smdp}</source>
        <translation>Aktivierungscode von {smdp}</translation>
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
        <translation>Unter SIMs registrieren ein Konto bei Super SIM wählen und zuerst die ICCID scannen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Andere Datei wählen.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command {value}</source>
        <translation>Befehl {value}</translation>
    </message>
    <message>
        <source>Copy a picture or a screenshot first.</source>
        <translation>Zuerst ein Bild oder Bildschirmfoto kopieren.</translation>
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
        <translation>Den Scanner anstecken: Er wird von selbst wieder gefunden. Sein Port wird unter Einstellungen gewählt.</translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation>Registrierungscode</translation>
    </message>
    <message>
        <source>Registration code of a SIM</source>
        <translation>Registrierungscode einer SIM</translation>
    </message>
    <message>
        <source>Scan it again, or compare it with what is printed.</source>
        <translation>Noch einmal scannen oder mit dem Aufdruck vergleichen.</translation>
    </message>
    <message>
        <source>Serial number of a unit</source>
        <translation>Seriennummer einer Einheit</translation>
    </message>
    <message>
        <source>Set the scanner to the keyboard layout of this computer, as its manual shows, or connect it as a serial port.</source>
        <translation>Den Scanner auf die Tastaturbelegung dieses Rechners stellen, wie sein Handbuch es zeigt, oder als seriellen Port anschließen.</translation>
    </message>
    <message>
        <source>Text to search for</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>Text: {value}</source>
        <translation>Text: {value}</translation>
    </message>
    <message>
        <source>The command {command} has nothing to do on this page now.</source>
        <translation>Der Befehl {command} hat auf dieser Seite jetzt nichts zu tun.</translation>
    </message>
    <message>
        <source>The hand scanner at {port} is connected.</source>
        <translation>Der Handscanner an {port} ist verbunden.</translation>
    </message>
    <message>
        <source>The hand scanner cannot be read: {reason}</source>
        <translation>Der Handscanner lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>The picture holds {n} codes. Which one is meant?</source>
        <translation>Das Bild enthält {n} Codes. Welcher ist gemeint?</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout than this computer, and the scan cannot be repaired.</source>
        <translation>Der Scanner hat eine andere Tastaturbelegung als dieser Rechner, und der Scan lässt sich nicht richtigstellen.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout than this computer; the scan was repaired.</source>
        <translation>Der Scanner hat eine andere Tastaturbelegung als dieser Rechner; der Scan wurde richtiggestellt.</translation>
    </message>
    <message>
        <source>The scanner types {scanner}, this computer reads {computer}; the scan was repaired.</source>
        <translation>Der Scanner tippt {scanner}, dieser Rechner liest {computer}; der Scan wurde richtiggestellt.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>This can be read in more than one way. What is it?</source>
        <translation>Das lässt sich auf mehr als eine Art lesen. Was ist es?</translation>
    </message>
    <message>
        <source>Unit {value}</source>
        <translation>Einheit {value}</translation>
    </message>
    <message>
        <source>{kind}: {problem}</source>
        <translation>{kind}: {problem}</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} lässt sich nicht öffnen.</translation>
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
        <translation>APN von Kontext {cid}</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Command of the recipe</source>
        <translation>Befehl des Rezepts</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>PIN when the SIM starts</source>
        <translation>PIN beim Start der SIM</translation>
    </message>
    <message>
        <source>PSM</source>
        <translation>PSM</translation>
    </message>
    <message>
        <source>Paging time window</source>
        <translation>Paging Time Window</translation>
    </message>
    <message>
        <source>Radio access</source>
        <translation>Funktechnik</translation>
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
        <translation>Fragen, wer die Station betreut; es ist in {file} festgelegt.</translation>
    </message>
    <message>
        <source>Finish, settle or cancel it on the page Start; then give the station its new name.</source>
        <translation>Auf der Seite Start abschließen, klären oder abbrechen; dann der Station den neuen Namen geben.</translation>
    </message>
    <message>
        <source>This setting is fixed for this station.</source>
        <translation>Diese Einstellung ist für diese Station festgelegt.</translation>
    </message>
    <message>
        <source>Work of {name} is not finished.</source>
        <translation>Arbeit von {name} ist nicht abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Account {name}</source>
        <translation>Konto {name}</translation>
    </message>
    <message>
        <source>Age of a lost call that counts as not carried out, s</source>
        <translation>Alter, ab dem ein verlorener Aufruf als nicht ausgeführt gilt, s</translation>
    </message>
    <message>
        <source>Apply a set-up file first.</source>
        <translation>Zuerst eine Einrichtungsdatei anwenden.</translation>
    </message>
    <message>
        <source>Apply it with that version, or export it again with this one.</source>
        <translation>Mit jener Version anwenden, oder mit dieser neu exportieren.</translation>
    </message>
    <message>
        <source>Each station has a name of its own.</source>
        <translation>Jede Station hat ihren eigenen Namen.</translation>
    </message>
    <message>
        <source>First question after an assignment, s</source>
        <translation>Erste Nachfrage nach einer Zuweisung, s</translation>
    </message>
    <message>
        <source>Its secret goes with it.</source>
        <translation>Sein Geheimnis wird mit entfernt.</translation>
    </message>
    <message>
        <source>Its secret has to be entered under Settings afterwards.</source>
        <translation>Sein Geheimnis muss danach unter Einstellungen eingegeben werden.</translation>
    </message>
    <message>
        <source>Label template {name}</source>
        <translation>Etikettenvorlage {name}</translation>
    </message>
    <message>
        <source>Longest time an assignment is followed, s</source>
        <translation>Längste Zeit, die eine Zuweisung verfolgt wird, s</translation>
    </message>
    <message>
        <source>Longest time between questions, s</source>
        <translation>Längste Zeit zwischen Nachfragen, s</translation>
    </message>
    <message>
        <source>Modules at once, 0 for all</source>
        <translation>Module gleichzeitig, 0 für alle</translation>
    </message>
    <message>
        <source>Recipe {name}</source>
        <translation>Rezept {name}</translation>
    </message>
    <message>
        <source>Sockets of the bench</source>
        <translation>Plätze am Prüfplatz</translation>
    </message>
    <message>
        <source>Start when a module is plugged in</source>
        <translation>Starten, wenn ein Modul angesteckt wird</translation>
    </message>
    <message>
        <source>There is nothing to undo: no set-up file was applied here.</source>
        <translation>Es gibt nichts rückgängig zu machen: Hier wurde keine Einrichtungsdatei angewandt.</translation>
    </message>
    <message>
        <source>another one of this name</source>
        <translation>etwas anderes mit diesem Namen</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>ist hier</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the program, as format {found}; this one reads {known}.</source>
        <translation>{file} wurde von einer neueren Version des Programms geschrieben, im Format {found}; diese liest {known}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the program.</source>
        <translation>{file} wurde von einer neueren Version des Programms geschrieben.</translation>
    </message>
</context>
<context>
    <name>sim</name>
    <message>
        <source>Ask the maker of the device to remove the network lock.</source>
        <translation>Beim Hersteller des Geräts die Netzbindung entfernen lassen.</translation>
    </message>
    <message>
        <source>Clean its contacts, check that it sits well, or try another SIM.</source>
        <translation>Kontakte reinigen, Sitz prüfen, oder eine andere SIM versuchen.</translation>
    </message>
    <message>
        <source>Enter it here once, or put another SIM in. Nothing is tried by itself.</source>
        <translation>Hier einmal eingeben, oder eine andere SIM einlegen. Von selbst wird nichts versucht.</translation>
    </message>
    <message>
        <source>Enter it once on the card of this socket.</source>
        <translation>Einmal auf der Karte dieses Platzes eingeben.</translation>
    </message>
    <message>
        <source>Make sure of the PIN before it is entered again. Nothing is tried by itself.</source>
        <translation>Die PIN sicherstellen, bevor sie erneut eingegeben wird. Von selbst wird nichts versucht.</translation>
    </message>
    <message>
        <source>Make sure of the PIN, and allow the last try; or put another SIM in.</source>
        <translation>Die PIN sicherstellen und den letzten Versuch erlauben; oder eine andere SIM einlegen.</translation>
    </message>
    <message>
        <source>Put a SIM in, check that it sits well, and start again.</source>
        <translation>SIM einlegen, Sitz prüfen und neu starten.</translation>
    </message>
    <message>
        <source>Start the module again; if it stays so, try another SIM.</source>
        <translation>Modul neu starten; bleibt es so, andere SIM versuchen.</translation>
    </message>
    <message>
        <source>Switching the PIN of the SIM on or off takes the PIN.</source>
        <translation>Die PIN der SIM ein- oder auszuschalten verlangt die PIN.</translation>
    </message>
    <message>
        <source>{what} Tries left: {tries}.</source>
        <translation>{what} Versuche übrig: {tries}.</translation>
    </message>
    <message>
        <source>The SIM asks for its PIN.</source>
        <translation>Die SIM verlangt ihre PIN.</translation>
    </message>
    <message>
        <source>The SIM cannot be used.</source>
        <translation>Die SIM ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The SIM did not become ready.</source>
        <translation>Die SIM wurde nicht bereit.</translation>
    </message>
    <message>
        <source>The SIM is blocked and asks for its PUK.</source>
        <translation>Die SIM ist gesperrt und verlangt ihre PUK.</translation>
    </message>
    <message>
        <source>The SIM leaves one try for its PIN. After a wrong one it is blocked.</source>
        <translation>Die SIM lässt noch einen Versuch für ihre PIN. Nach einer falschen ist sie gesperrt.</translation>
    </message>
    <message>
        <source>The SIM refused the PIN.</source>
        <translation>Die SIM hat die PIN abgelehnt.</translation>
    </message>
    <message>
        <source>The module takes only SIMs of one network.</source>
        <translation>Das Modul nimmt nur SIMs eines Netzes an.</translation>
    </message>
    <message>
        <source>There is no SIM in the module.</source>
        <translation>Im Modul ist keine SIM.</translation>
    </message>
    <message>
        <source>Unblock it in a phone with the PUK from the provider, or put another SIM in.</source>
        <translation>In einem Telefon mit der PUK des Anbieters entsperren, oder andere SIM einlegen.</translation>
    </message>
</context>
<context>
    <name>sms</name>
    <message>
        <source>Being delivered</source>
        <translation>Wird zugestellt</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Cancel a text</source>
        <translation>SMS abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Character {place} is {character}, which GSM-7 text does not have.</source>
        <translation>Zeichen {place} ist {character}; das gibt es in GSM-7-Text nicht.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Expired before it could be delivered</source>
        <translation>Vor der Zustellung abgelaufen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Forwarded, delivery not known</source>
        <translation>Weitergeleitet, Zustellung unbekannt</translation>
    </message>
    <message>
        <source>From the device</source>
        <translation>Vom Gerät</translation>
    </message>
    <message>
        <source>Give digits with the country code, such as +49173871878.</source>
        <translation>Ziffern mit Landesvorwahl angeben, etwa +49173871878.</translation>
    </message>
    <message>
        <source>Kept until the device can be reached</source>
        <translation>Aufbewahrt, bis das Gerät erreichbar ist</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Not delivered before its validity ended</source>
        <translation>Nicht zugestellt, bevor ihre Gültigkeit endete</translation>
    </message>
    <message>
        <source>Not delivered: deleted at the service centre</source>
        <translation>Nicht zugestellt: in der SMS-Zentrale gelöscht</translation>
    </message>
    <message>
        <source>Not delivered: the device cannot be reached</source>
        <translation>Nicht zugestellt: Gerät nicht erreichbar</translation>
    </message>
    <message>
        <source>Not delivered: the device cannot receive it</source>
        <translation>Nicht zugestellt: Gerät kann sie nicht empfangen</translation>
    </message>
    <message>
        <source>Not delivered: the device does not answer</source>
        <translation>Nicht zugestellt: Gerät antwortet nicht</translation>
    </message>
    <message>
        <source>Not delivered: the device had a fault</source>
        <translation>Nicht zugestellt: Fehler im Gerät</translation>
    </message>
    <message>
        <source>Not delivered: the device has rejected it</source>
        <translation>Nicht zugestellt: vom Gerät abgewiesen</translation>
    </message>
    <message>
        <source>Not delivered: the device was busy</source>
        <translation>Nicht zugestellt: Gerät war beschäftigt</translation>
    </message>
    <message>
        <source>Not delivered: the network had a fault</source>
        <translation>Nicht zugestellt: Fehler im Netz</translation>
    </message>
    <message>
        <source>Not delivered: the network has rejected it</source>
        <translation>Nicht zugestellt: vom Netz abgewiesen</translation>
    </message>
    <message>
        <source>Not delivered: the network was busy</source>
        <translation>Nicht zugestellt: Netz war beschäftigt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Neu lesen.</translation>
    </message>
    <message>
        <source>Received from the device</source>
        <translation>Vom Gerät empfangen</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>SMS senden</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Send it when online</source>
        <translation>Senden, sobald online</translation>
    </message>
    <message>
        <source>Use plain letters, digits and punctuation.</source>
        <translation>Einfache Buchstaben, Ziffern und Satzzeichen verwenden.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen.</translation>
    </message>
    <message>
        <source>Shorten the name, or send from a number.</source>
        <translation>Namen kürzen, oder von einer Nummer senden.</translation>
    </message>
    <message>
        <source>State {word}</source>
        <translation>Zustand {word}</translation>
    </message>
    <message>
        <source>The module gave an SMS that is cut or damaged.</source>
        <translation>Das Modul gab eine abgeschnittene oder beschädigte SMS aus.</translation>
    </message>
    <message>
        <source>The sender {name} has more than 11 characters.</source>
        <translation>Der Absender {name} hat mehr als 11 Zeichen.</translation>
    </message>
    <message>
        <source>The text needs {parts} SMS; {most} are allowed.</source>
        <translation>Der Text braucht {parts} SMS; erlaubt sind {most}.</translation>
    </message>
    <message>
        <source>To the device</source>
        <translation>An das Gerät</translation>
    </message>
    <message>
        <source>Waiting for the first attempt</source>
        <translation>Wartet auf den ersten Versuch</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message>
        <source>“{number}” is not a telephone number.</source>
        <translation>„{number}“ ist keine Telefonnummer.</translation>
    </message>
</context>
<context>
    <name>supersim</name>
    <message>
        <source>Send less at a time.</source>
        <translation>Weniger auf einmal senden.</translation>
    </message>
    <message>
        <source>The command has {size} bytes; an IP command takes 1,300.</source>
        <translation>Der Befehl hat {size} Bytes; ein IP-Befehl fasst 1.300.</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Accounts, without their secrets</source>
        <translation>Konten, ohne ihre Geheimnisse</translation>
    </message>
    <message>
        <source>Calls that are not settled or not sent</source>
        <translation>Aufrufe, die nicht geklärt oder nicht gesendet sind</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Requests since the program began</source>
        <translation>Anfragen seit Start des Programms</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Serielle Ports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The last batches, with what failed</source>
        <translation>Die letzten Aufträge, mit dem, was fehlschlug</translation>
    </message>
    <message>
        <source>Trace of a module</source>
        <translation>Mitschnitt eines Moduls</translation>
    </message>
    <message>
        <source>Versions, system and ledger</source>
        <translation>Versionen, System und Ledger</translation>
    </message>
</context>
<context>
    <name>timer</name>
    <message>
        <source>It is {longest} at most.</source>
        <translation>Höchstens {longest}.</translation>
    </message>
    <message>
        <source>It is {shortest} to {longest}.</source>
        <translation>Erlaubt ist {shortest} bis {longest}.</translation>
    </message>
    <message>
        <source>Listens every {cycle}. Wake-ups in a day: {wakeups}.</source>
        <translation>Horcht alle {cycle}. Aufwachvorgänge am Tag: {wakeups}.</translation>
    </message>
    <message>
        <source>Sleeps {active} after its last connection.</source>
        <translation>Schläft {active} nach der letzten Verbindung.</translation>
    </message>
    <message>
        <source>T3324 ({active}) is not shorter than T3412 extended ({tau}), so the module never sleeps.</source>
        <translation>T3324 ({active}) ist nicht kürzer als T3412 extended ({tau}), daher schläft das Modul nie.</translation>
    </message>
    <message>
        <source>T3324 is off, so the network gives no PSM.</source>
        <translation>T3324 ist aus, daher gewährt das Netz kein PSM.</translation>
    </message>
    <message>
        <source>T3412 extended is off, so the network&apos;s own T3412 decides when the module wakes.</source>
        <translation>T3412 extended ist aus, daher bestimmt das T3412 des Netzes, wann das Modul aufwacht.</translation>
    </message>
    <message>
        <source>The eDRX cycle ({cycle}) is longer than T3324 ({active}), so the module is never paged before it sleeps.</source>
        <translation>Der eDRX-Zyklus ({cycle}) ist länger als T3324 ({active}), daher wird das Modul vor dem Schlafen nie gerufen.</translation>
    </message>
    <message>
        <source>The module never sleeps with these timers.</source>
        <translation>Mit diesen Timern schläft das Modul nie.</translation>
    </message>
    <message>
        <source>The network takes this as no request; the module listens as without eDRX.</source>
        <translation>Das Netz wertet das als keine Anforderung; das Modul horcht wie ohne eDRX.</translation>
    </message>
    <message>
        <source>The paging time window ({window}) is not shorter than the cycle ({cycle}), so eDRX saves nothing.</source>
        <translation>Das Paging Time Window ({window}) ist nicht kürzer als der Zyklus ({cycle}), daher spart eDRX nichts.</translation>
    </message>
    <message>
        <source>Wakes every {tau}, can be reached for {active}, then sleeps for {sleep}. Wake-ups in 30 days: {wakeups}.</source>
        <translation>Wacht alle {tau} auf, ist {active} erreichbar, schläft dann {sleep}. Aufwachvorgänge in 30 Tagen: {wakeups}.</translation>
    </message>
    <message>
        <source>Write it with d, h, min and s, such as 10 h, 1 h 30 min or 20.48 s.</source>
        <translation>Mit d, h, min und s schreiben, etwa 10 h, 1 h 30 min oder 20,48 s.</translation>
    </message>
    <message>
        <source>Write {count} bits, each 0 or 1.</source>
        <translation>{count} Bits schreiben, jedes 0 oder 1.</translation>
    </message>
    <message>
        <source>{bits} ({nominal}) is not for {mode}: networks ignore it.</source>
        <translation>{bits} ({nominal}) ist nicht für {mode}: Netze beachten es nicht.</translation>
    </message>
    <message>
        <source>{bits} ({nominal}) is not for {mode}: networks read it as {real}.</source>
        <translation>{bits} ({nominal}) ist nicht für {mode}: Netze lesen es als {real}.</translation>
    </message>
    <message>
        <source>{bits} has a unit that is not defined; networks count in minutes.</source>
        <translation>{bits} hat eine nicht definierte Einheit; Netze zählen in Minuten.</translation>
    </message>
    <message>
        <source>{bits} is in units of 320 h. A network that gets it without integrity protection reads {hours} h.</source>
        <translation>{bits} zählt in Schritten von 320 h. Ein Netz, das es ohne Integritätsschutz bekommt, liest {hours} h.</translation>
    </message>
    <message>
        <source>{timer} cannot be {duration}.</source>
        <translation>{timer} kann nicht {duration} sein.</translation>
    </message>
    <message>
        <source>{timer} cannot be {wanted} exactly; it becomes {real}.</source>
        <translation>{timer} kann nicht genau {wanted} sein; es wird {real}.</translation>
    </message>
    <message>
        <source>{timer}: “{text}” is not a code.</source>
        <translation>{timer}: „{text}“ ist kein Code.</translation>
    </message>
    <message>
        <source>“{text}” is not a duration.</source>
        <translation>„{text}“ ist keine Dauer.</translation>
    </message>
</context>
<context>
    <name>toml</name>
    <message>
        <source>Correct this line in a text editor.</source>
        <translation>Diese Zeile in einem Texteditor berichtigen.</translation>
    </message>
    <message>
        <source>Write straight quotation marks (&quot;) in this line, with a text editor.</source>
        <translation>In dieser Zeile mit einem Texteditor gerade Anführungszeichen (&quot;) schreiben.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>{file} ließ sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>{file}, line {line}: character {place} of {key} is {character}, which a module cannot take.</source>
        <translation>{file}, Zeile {line}: Zeichen {place} von {key} ist {character}; das nimmt kein Modul an.</translation>
    </message>
    <message>
        <source>{file}, line {line}: character {place} of {key} is {character}, which cannot be sent.</source>
        <translation>{file}, Zeile {line}: Zeichen {place} von {key} ist {character} und lässt sich nicht senden.</translation>
    </message>
    <message>
        <source>{file}, line {line}: context {cid} is there twice.</source>
        <translation>{file}, Zeile {line}: Kontext {cid} ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not TOML ({reason}).</source>
        <translation>{file}, Zeile {line}: Das ist kein TOML ({reason}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} asks for a user name, and there is none.</source>
        <translation>{file}, Zeile {line}: {key} verlangt einen Benutzernamen, und es gibt keinen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} goes together with the other timer.</source>
        <translation>{file}, Zeile {line}: {key} gehört mit dem anderen Timer zusammen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is missing.</source>
        <translation>{file}, Zeile {line}: {key} fehlt.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a known key.</source>
        <translation>{file}, Zeile {line}: {key} ist kein bekannter Schlüssel.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a regular expression ({why}).</source>
        <translation>{file}, Zeile {line}: {key} ist kein regulärer Ausdruck ({why}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is {value}; it must be from {low} to {high}.</source>
        <translation>{file}, Zeile {line}: {key} ist {value}; erlaubt ist {low} bis {high}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be auto, or a PLMN in five or six digits.</source>
        <translation>{file}, Zeile {line}: {key} ist „{value}“; erlaubt ist auto oder ein PLMN mit fünf oder sechs Ziffern.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be auto, or some of these in order, joined by +: {choices}.</source>
        <translation>{file}, Zeile {line}: {key} ist „{value}“; erlaubt ist auto oder einiges hiervon in Reihenfolge, mit + verbunden: {choices}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be one of: {choices}.</source>
        <translation>{file}, Zeile {line}: {key} ist „{value}“; erlaubt ist eines von: {choices}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a list of tables.</source>
        <translation>{file}, Zeile {line}: {key} muss eine Liste von Tabellen sein.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a list of texts.</source>
        <translation>{file}, Zeile {line}: {key} muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a list of whole numbers.</source>
        <translation>{file}, Zeile {line}: {key} muss eine Liste ganzer Zahlen sein.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a number.</source>
        <translation>{file}, Zeile {line}: {key} muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a table.</source>
        <translation>{file}, Zeile {line}: {key} muss eine Tabelle sein.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a whole number.</source>
        <translation>{file}, Zeile {line}: {key} muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be one line.</source>
        <translation>{file}, Zeile {line}: {key} muss eine einzige Zeile sein.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be text in quotes.</source>
        <translation>{file}, Zeile {line}: {key} muss Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be true or false.</source>
        <translation>{file}, Zeile {line}: {key} muss true oder false sein.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must begin with AT.</source>
        <translation>{file}, Zeile {line}: {key} muss mit AT beginnen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: {why}</source>
        <translation>{file}, Zeile {line}: {key}: {why}</translation>
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
        <translation>APN-Passwort</translation>
    </message>
    <message>
        <source>APN user name</source>
        <translation>APN-Benutzername</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Ask which APN it has</source>
        <translation>Fragen, welchen APN er hat</translation>
    </message>
    <message>
        <source>Check password and values, then send it again.</source>
        <translation>Passwort und Werte prüfen, dann noch einmal senden.</translation>
    </message>
    <message>
        <source>Check that the tracker has power and coverage, and its SIM service. Then retry.</source>
        <translation>Prüfen, ob der Tracker Strom und Abdeckung hat und seine SIM SMS nutzen darf. Dann wiederholen.</translation>
    </message>
    <message>
        <source>Check the SMS password, and that the tracker has power and coverage. Then retry.</source>
        <translation>SMS-Passwort prüfen, und ob der Tracker Strom und Abdeckung hat. Dann wiederholen.</translation>
    </message>
    <message>
        <source>Check the number, and that the module has network and its SIM may send SMS. Then retry.</source>
        <translation>Nummer prüfen, und ob das Modul Netz hat und seine SIM SMS senden darf. Dann wiederholen.</translation>
    </message>
    <message>
        <source>Check the password, and that this is the tracker&apos;s own port. Then send it again.</source>
        <translation>Passwort prüfen, und ob dies der Port des Trackers selbst ist. Dann noch einmal senden.</translation>
    </message>
    <message>
        <source>Check whether the tracker has it, then say so. Nothing is sent again by itself.</source>
        <translation>Prüfen, ob der Tracker es hat, dann angeben. Von selbst wird nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Choose an account, or a port with a module or the tracker itself.</source>
        <translation>Ein Konto wählen, oder einen Port mit einem Modul oder dem Tracker selbst.</translation>
    </message>
    <message>
        <source>Delivered, but no answer within {seconds} s.</source>
        <translation>Zugestellt, aber keine Antwort innerhalb von {seconds} s.</translation>
    </message>
    <message>
        <source>Delivered; this message has no answer</source>
        <translation>Zugestellt; auf diese Nachricht gibt es keine Antwort</translation>
    </message>
    <message>
        <source>Follow the steps by hand.</source>
        <translation>Den Schritten von Hand folgen.</translation>
    </message>
    <message>
        <source>Give a device of the account by its name, ICCID or id.</source>
        <translation>Ein Gerät des Kontos über Name, ICCID oder ID angeben.</translation>
    </message>
    <message>
        <source>Give a host name or an IP address.</source>
        <translation>Einen Hostnamen oder eine IP-Adresse angeben.</translation>
    </message>
    <message>
        <source>Give codes of network operators, such as 26201, 26202.</source>
        <translation>Codes von Netzbetreibern angeben, etwa 26201, 26202.</translation>
    </message>
    <message>
        <source>Give it.</source>
        <translation>Bitte angeben.</translation>
    </message>
    <message>
        <source>Give shorter or fewer values.</source>
        <translation>Kürzere oder weniger Werte angeben.</translation>
    </message>
    <message>
        <source>Give the model, or --form with one of: {forms}.</source>
        <translation>Das Modell angeben, oder --form mit einem von: {forms}.</translation>
    </message>
    <message>
        <source>Give the model, or choose the form.</source>
        <translation>Das Modell angeben, oder die Form wählen.</translation>
    </message>
    <message>
        <source>Give the number with its country code, such as +49173871878.</source>
        <translation>Die Nummer mit Landesvorwahl angeben, etwa +49173871878.</translation>
    </message>
    <message>
        <source>Give the telephone number of its SIM.</source>
        <translation>Die Telefonnummer seiner SIM angeben.</translation>
    </message>
    <message>
        <source>Give {low} to {high}.</source>
        <translation>{low} bis {high} angeben.</translation>
    </message>
    <message>
        <source>Home network (MCC and MNC)</source>
        <translation>Heimatnetz (MCC und MNC)</translation>
    </message>
    <message>
        <source>It has no APN</source>
        <translation>Er hat keinen APN</translation>
    </message>
    <message>
        <source>It has the APN {apn}</source>
        <translation>Er hat den APN {apn}</translation>
    </message>
    <message>
        <source>It has the APN {apn}, not {wanted}</source>
        <translation>Er hat den APN {apn}, nicht {wanted}</translation>
    </message>
    <message>
        <source>Sent, as a person checked</source>
        <translation>Gesendet, von Hand geprüft</translation>
    </message>
    <message>
        <source>Use letters, digits and punctuation other than , # ; $ * and `.</source>
        <translation>Buchstaben, Ziffern und Satzzeichen außer , # ; $ * und ` verwenden.</translation>
    </message>
    <message>
        <source>It refuses: {text}</source>
        <translation>Er lehnt ab: {text}</translation>
    </message>
    <message>
        <source>It takes: {values}.</source>
        <translation>Er nimmt: {values}.</translation>
    </message>
    <message>
        <source>Known are: {names}.</source>
        <translation>Bekannt sind: {names}.</translation>
    </message>
    <message>
        <source>Message {number} has {used} characters; a tracker takes one SMS of {of}.</source>
        <translation>Nachricht {number} hat {used} Zeichen; ein Tracker nimmt eine SMS mit {of}.</translation>
    </message>
    <message>
        <source>Message {n} of {of} is being sent</source>
        <translation>Nachricht {n} von {of} wird gesendet</translation>
    </message>
    <message>
        <source>Message {n} of {of}: delivered</source>
        <translation>Nachricht {n} von {of}: zugestellt</translation>
    </message>
    <message>
        <source>Message {n} of {of}: sent</source>
        <translation>Nachricht {n} von {of}: gesendet</translation>
    </message>
    <message>
        <source>Message {n} of {of}: {state}</source>
        <translation>Nachricht {n} von {of}: {state}</translation>
    </message>
    <message>
        <source>Networks to roam in</source>
        <translation>Netze für Roaming</translation>
    </message>
    <message>
        <source>No answer; the next message follows</source>
        <translation>Keine Antwort; die nächste Nachricht folgt</translation>
    </message>
    <message>
        <source>No delivery and no answer within {seconds} s.</source>
        <translation>Weder Zustellung noch Antwort innerhalb von {seconds} s.</translation>
    </message>
    <message>
        <source>Not a reply that is known: {text}</source>
        <translation>Keine bekannte Antwort: {text}</translation>
    </message>
    <message>
        <source>Nothing was chosen to send the texts with.</source>
        <translation>Es ist nichts gewählt, womit die SMS gesendet werden sollen.</translation>
    </message>
    <message>
        <source>Open it under Trackers and type them again: {names}.</source>
        <translation>Unter Tracker öffnen und neu eintippen: {names}.</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Port des Servers</translation>
    </message>
    <message>
        <source>Preparing the port</source>
        <translation>Der Port wird vorbereitet</translation>
    </message>
    <message>
        <source>Put its file back, or send anew with another form.</source>
        <translation>Seine Datei zurücklegen, oder mit einer anderen Form neu senden.</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Retry sends it.</source>
        <translation>Wiederholen sendet sie.</translation>
    </message>
    <message>
        <source>SMS login</source>
        <translation>SMS-Anmeldename</translation>
    </message>
    <message>
        <source>SMS password</source>
        <translation>SMS-Passwort</translation>
    </message>
    <message>
        <source>Send it by SMS.</source>
        <translation>Per SMS senden.</translation>
    </message>
    <message>
        <source>Sent at {when}, but nobody can tell whether it went out: {reason}</source>
        <translation>Um {when} gesendet, aber niemand weiß, ob es hinausging: {reason}</translation>
    </message>
    <message>
        <source>Serial number of the command</source>
        <translation>Seriennummer des Befehls</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Set the APN</source>
        <translation>APN setzen</translation>
    </message>
    <message>
        <source>Switch mobile data on</source>
        <translation>Mobile Daten einschalten</translation>
    </message>
    <message>
        <source>Telephone that configures it</source>
        <translation>Telefon, das ihn einrichtet</translation>
    </message>
    <message>
        <source>Tell it which telephone may configure it</source>
        <translation>Ihm sagen, welches Telefon ihn einrichten darf</translation>
    </message>
    <message>
        <source>The call was lost on its way: the provider shows that the SMS was not sent.</source>
        <translation>Der Aufruf ging unterwegs verloren: Beim Anbieter ist zu sehen, dass die SMS nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>The catalog has no {maker} {form} any more.</source>
        <translation>Der Katalog enthält {maker} {form} nicht mehr.</translation>
    </message>
    <message>
        <source>The tracker does not take the password.</source>
        <translation>Der Tracker nimmt das Passwort nicht an.</translation>
    </message>
    <message>
        <source>There is no tracker to send to.</source>
        <translation>Es gibt keinen Tracker, an den zu senden wäre.</translation>
    </message>
    <message>
        <source>This answers another message: {text}</source>
        <translation>Das beantwortet eine andere Nachricht: {text}</translation>
    </message>
    <message>
        <source>This maker has more than one form of the text.</source>
        <translation>Dieser Hersteller hat mehr als eine Form des Textes.</translation>
    </message>
    <message>
        <source>Tracker {row} has no name, ICCID or id.</source>
        <translation>Tracker {row} hat weder Name noch ICCID noch ID.</translation>
    </message>
    <message>
        <source>Tracker {row} has no telephone number.</source>
        <translation>Tracker {row} hat keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Use digits only.</source>
        <translation>Nur Ziffern verwenden.</translation>
    </message>
    <message>
        <source>Use the digits 0 to 9 and the letters A to F only.</source>
        <translation>Nur die Ziffern 0 bis 9 und die Buchstaben A bis F verwenden.</translation>
    </message>
    <message>
        <source>Written to its port</source>
        <translation>An seinen Port geschrieben</translation>
    </message>
    <message>
        <source>the program ended before the answer came</source>
        <translation>das Programm endete, bevor die Antwort kam</translation>
    </message>
    <message>
        <source>{maker} has more than one form.</source>
        <translation>{maker} hat mehr als eine Form.</translation>
    </message>
    <message>
        <source>{maker} {name} does not take {value}.</source>
        <translation>{maker} {name} nimmt {value} nicht.</translation>
    </message>
    <message>
        <source>{maker} {name} has no serial form.</source>
        <translation>{maker} {name} hat keine serielle Form.</translation>
    </message>
    <message>
        <source>{maker} {name} takes no SMS.</source>
        <translation>{maker} {name} nimmt keine SMS.</translation>
    </message>
    <message>
        <source>{name} has {length} characters.</source>
        <translation>{name} hat {length} Zeichen.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <source>{name} is not a maker that is known.</source>
        <translation>{name} ist kein bekannter Hersteller.</translation>
    </message>
    <message>
        <source>{name}: character {place} is {character}.</source>
        <translation>{name}: Zeichen {place} ist {character}.</translation>
    </message>
    <message>
        <source>{name}: the passwords are not kept, and are needed to go on.</source>
        <translation>{name}: Die Passwörter werden nicht aufbewahrt und sind zum Fortfahren nötig.</translation>
    </message>
    <message>
        <source>{n} of {of}: {purpose}</source>
        <translation>{n} von {of}: {purpose}</translation>
    </message>
</context>
<context>
    <name>trackerlist</name>
    <message>
        <source>Give a row for each, with its telephone number, ICCID or name.</source>
        <translation>Je Tracker eine Zeile angeben, mit Telefonnummer, ICCID oder Name.</translation>
    </message>
    <message>
        <source>There is no tracker in {name}.</source>
        <translation>In {name} ist kein Tracker.</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Ask whoever looks after the station, or whoever gave you the program.</source>
        <translation>Fragen, wer die Station betreut oder wer das Programm gegeben hat.</translation>
    </message>
    <message>
        <source>Simwright could not look for a newer version: {host} cannot be reached.</source>
        <translation>Simwright konnte nicht nach einer neueren Version suchen: {host} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The answer of {host} about versions cannot be understood.</source>
        <translation>Die Antwort von {host} zu Versionen ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This installation does not look for newer versions.</source>
        <translation>Diese Installation sucht nicht nach neueren Versionen.</translation>
    </message>
    <message>
        <source>Try again when the computer is online.</source>
        <translation>Noch einmal versuchen, wenn der Rechner online ist.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>If you close now, it stops safely and can be resumed on the next start.</source>
        <translation>Beim Schließen hält die Arbeit sicher an und lässt sich beim nächsten Start fortsetzen.</translation>
    </message>
    <message>
        <source>The program ended because of a fault last time.</source>
        <translation>Das Programm endete letztes Mal durch einen Fehler.</translation>
    </message>
    <message>
        <source>What waited for the network is done: {name}</source>
        <translation>Was auf das Netz wartete, ist erledigt: {name}</translation>
    </message>
    <message>
        <source>What waited for the network was not done with {name}.</source>
        <translation>Was auf das Netz wartete, wurde nicht ausgeführt: {name}.</translation>
    </message>
    <message>
        <source>What was finished is safe; what was under way can be resumed.</source>
        <translation>Was fertig war, ist sicher; was gerade lief, lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>Work is still running.</source>
        <translation>Es wird noch gearbeitet.</translation>
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
        <translation>wird aktiviert</translation>
    </message>
    <message>
        <source>available</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>reserving</source>
        <translation>wird reserviert</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
</TS>
