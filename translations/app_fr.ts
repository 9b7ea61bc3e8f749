<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>Change the account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Save the account</source>
        <translation>Enregistrer le compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As people at this station call it</source>
        <translation>Sous lequel il est connu à ce poste</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Leave it empty for the provider&apos;s usual address</source>
        <translation>Laisser vide pour l’adresse habituelle du fournisseur</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
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
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Application token</source>
        <translation>Application token</translation>
    </message>
    <message>
        <source>Made in the portal under Integrations</source>
        <translation>À créer dans le portail sous Integrations</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Only if the provider is reached through one</source>
        <translation>Seulement si l’accès au fournisseur passe par un proxy</translation>
    </message>
    <message>
        <source>Company CA file</source>
        <translation>Fichier CA de l’entreprise</translation>
    </message>
    <message>
        <source>PEM, trusted besides the usual authorities; where the company inspects traffic</source>
        <translation>PEM, approuvé en plus des autorités habituelles&#xa0;; là où l’entreprise inspecte le trafic</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in use</source>
        <translation>Laisser vide pour garder la valeur actuelle</translation>
    </message>
    <message>
        <source>Account SID and auth token</source>
        <translation>Account SID et auth token</translation>
    </message>
    <message>
        <source>OAuth 2 client credentials (KORE)</source>
        <translation>Identifiants client OAuth 2 (KORE)</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Il manque encore&#xa0;: {fields}</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>Tester {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Each row takes one eSIM of the account&apos;s stock. It cannot be taken back here.</source>
        <translation>Chaque ligne prend une eSIM du stock du compte. On ne peut pas revenir en arrière ici.</translation>
    </message>
    <message>
        <source>Each row takes one eSIM and activates it: billing starts.</source>
        <translation>Chaque ligne prend une eSIM et l’active&#xa0;: la facturation commence.</translation>
    </message>
    <message>
        <source>Each row takes one eSIM. New and ready SIMs are not charged until they are active.</source>
        <translation>Chaque ligne prend une eSIM. Les SIM nouvelles et prêtes ne sont pas facturées avant d’être actives.</translation>
    </message>
    <message>
        <source>A SIM can be activated only in a fleet.</source>
        <translation>Une SIM ne peut être activée que dans une flotte.</translation>
    </message>
    <message>
        <source>Choose the fleet.</source>
        <translation>Choisissez la flotte.</translation>
    </message>
    <message>
        <source>Activating starts billing for each SIM, whether the device is used or not.</source>
        <translation>L’activation lance la facturation de chaque SIM, que l’appareil serve ou non.</translation>
    </message>
    <message>
        <source>Leave it off to activate later, when the device goes into service.</source>
        <translation>Laissez décoché pour activer plus tard, à la mise en service de l’appareil.</translation>
    </message>
    <message>
        <source>Rows with an ICCID take that very eSIM, also where another device has it.</source>
        <translation>Les lignes avec un ICCID prennent cette eSIM précise, même si un autre appareil l’a.</translation>
    </message>
    <message>
        <source>First deactivate it in the Orchestrator, and delete it from the old device.</source>
        <translation>Désactivez-la d’abord dans l’Orchestrator et supprimez-la de l’ancien appareil.</translation>
    </message>
    <message>
        <source>Where the eSIMs come from</source>
        <translation>D’où viennent les eSIM</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Profiles and SIMs</source>
        <translation>Profils et SIM</translation>
    </message>
    <message>
        <source>For the EID of each row</source>
        <translation>Pour l’EID de chaque ligne</translation>
    </message>
    <message>
        <source>With an activation code for each row</source>
        <translation>Avec un code d’activation par ligne</translation>
    </message>
    <message>
        <source>By EID only that device can download the profile. With an activation code any device can, once: choose it for codes that are printed and scanned.</source>
        <translation>Par EID, seul cet appareil peut télécharger le profil. Avec un code d’activation, n’importe quel appareil le peut, une seule fois&#xa0;: à choisir pour les codes imprimés et scannés.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>The fleet that the new SIMs join; may be left empty.</source>
        <translation>La flotte que rejoignent les nouvelles SIM&#xa0;; peut rester vide.</translation>
    </message>
    <message>
        <source>Fleets and networks…</source>
        <translation>Flottes et réseaux…</translation>
    </message>
    <message>
        <source>A new fleet, and the networks of its SIMs</source>
        <translation>Une nouvelle flotte, et les réseaux de ses SIM</translation>
    </message>
    <message>
        <source>Activate the SIMs</source>
        <translation>Activer les SIM</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Il n’y a pas encore de compte.</translation>
    </message>
    <message>
        <source>An account holds the address and the key of a provider.</source>
        <translation>Un compte contient l’adresse et la clé d’un fournisseur.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>There is no account yet. It takes the provider, its address and a key.</source>
        <translation>Il n’y a pas encore de compte. Il faut le fournisseur, son adresse et une clé.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of this system, never in a file.</source>
        <translation>Les secrets sont gardés dans le trousseau de ce système, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>This system has no keychain. Secrets are kept until the program ends.</source>
        <translation>Ce système n’a pas de trousseau. Les secrets sont gardés jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Set up a keychain (on Linux GNOME Keyring or KWallet), or enter the secrets each time.</source>
        <translation>Installez un trousseau (sous Linux&#xa0;: GNOME Keyring ou KWallet), ou saisissez les secrets à chaque fois.</translation>
    </message>
</context>
<context>
    <name>ActionStrip</name>
    <message>
        <source>The provider has nothing to choose from.</source>
        <translation>Le fournisseur ne propose rien à choisir.</translation>
    </message>
    <message>
        <source>{action}: done.</source>
        <translation>{action}&#xa0;: terminé.</translation>
    </message>
    <message>
        <source>{action}: not sent.</source>
        <translation>{action}&#xa0;: non envoyé.</translation>
    </message>
    <message>
        <source>Do it when online</source>
        <translation>Exécuter une fois en ligne</translation>
    </message>
    <message>
        <source>{action}: not done.</source>
        <translation>{action}&#xa0;: non exécuté.</translation>
    </message>
    <message>
        <source>{action}: not known yet whether it was done.</source>
        <translation>{action}&#xa0;: on ne sait pas encore si c’est fait.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>{action}: waits, and is sent once the provider can be reached.</source>
        <translation>{action}&#xa0;: en attente, sera envoyé dès que le fournisseur sera joignable.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>{action}: waiting for the provider…</source>
        <translation>{action}&#xa0;: en attente du fournisseur…</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{action} anyway</source>
        <translation>{action} quand même</translation>
    </message>
    <message>
        <source>Change it to</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>ICCID of the SIM</source>
        <translation>ICCID de la SIM</translation>
    </message>
    <message>
        <source>Scan it, or type its 19 or 20 digits.</source>
        <translation>Scannez-le, ou tapez ses 19 ou 20 chiffres.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>All of them, separated by commas.</source>
        <translation>Tous, séparés par des virgules.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
</context>
<context>
    <name>ApnSection</name>
    <message>
        <source>Access point</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>Recipe name</source>
        <translation>Nom de la recette</translation>
    </message>
</context>
<context>
    <name>AssignPage</name>
    <message>
        <source>pasted list</source>
        <translation>liste collée</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Change columns…</source>
        <translation>Changer les colonnes…</translation>
    </message>
    <message>
        <source>Open another list</source>
        <translation>Ouvrir une autre liste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send nothing more; what is under way is finished</source>
        <translation>Ne plus rien envoyer&#xa0;; ce qui est en cours se termine</translation>
    </message>
    <message>
        <source>Assign eSIMs</source>
        <translation>Attribuer des eSIM</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Ouvrir une liste…</translation>
    </message>
    <message numerus="yes">
        <source>Continue with %n row(s)</source>
        <translation>
            <numerusform>Continuer avec&#xa0;%Ln ligne</numerusform>
            <numerusform>Continuer avec&#xa0;%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n eSIM(s)</source>
        <translation>
            <numerusform>Attribuer&#xa0;%Ln eSIM</numerusform>
            <numerusform>Attribuer&#xa0;%Ln eSIM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n code(s)</source>
        <translation>
            <numerusform>Afficher&#xa0;%Ln code</numerusform>
            <numerusform>Afficher&#xa0;%Ln codes</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n row(s)</source>
        <translation>
            <numerusform>Poursuivre avec&#xa0;%Ln ligne</numerusform>
            <numerusform>Poursuivre avec&#xa0;%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>{name} · account “{account}”</source>
        <translation>{name} · compte «&#xa0;{account}&#xa0;»</translation>
    </message>
    <message>
        <source>Give each device of a list its eSIM</source>
        <translation>Donner son eSIM à chaque appareil d’une liste</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {rows} · separator “{separator}” · {encoding}</source>
        <translation>{name} · {rows} · séparateur «&#xa0;{separator}&#xa0;» · {encoding}</translation>
    </message>
    <message>
        <source>Rows that are not ready stay in this list. Fix them here by double-click, or send them later.</source>
        <translation>Les lignes qui ne sont pas prêtes restent dans cette liste. Corrigez-les ici par un double-clic, ou envoyez-les plus tard.</translation>
    </message>
    <message>
        <source>Stopped. Nothing more is sent until you go on.</source>
        <translation>Arrêté. Plus rien n’est envoyé tant que vous ne poursuivez pas.</translation>
    </message>
    <message>
        <source>You can leave this page or close the program: the work goes on, or is resumed.</source>
        <translation>Vous pouvez quitter cette page ou fermer le programme&#xa0;: le travail continue, ou sera repris.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Enter the code</source>
        <translation>Saisir le code</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>Ouvrir les comptes</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Voir ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>{account} · {done} of {total}</source>
        <translation>{account} · {done} sur {total}</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Avancement de {name}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>Reprendre {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
</context>
<context>
    <name>BenchCard</name>
    <message>
        <source>Socket {number}</source>
        <translation>Emplacement {number}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop what is being done to this module (Escape)</source>
        <translation>Arrêter ce qui est fait à ce module (Échap)</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Take this socket off the page; its number becomes free</source>
        <translation>Retirer cet emplacement de la page&#xa0;; son numéro redevient libre</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Configure and check this module once more (Enter)</source>
        <translation>Configurer et contrôler ce module une fois de plus (Entrée)</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Configure and check this module (Enter)</source>
        <translation>Configurer et contrôler ce module (Entrée)</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Read and understood: clear the card (Delete)</source>
        <translation>Lu et compris&#xa0;: vider la carte (Suppr)</translation>
    </message>
    <message>
        <source>Details of this socket</source>
        <translation>Détails de cet emplacement</translation>
    </message>
</context>
<context>
    <name>BenchCounts</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>BenchDesk</name>
    <message>
        <source>Start all ({count})</source>
        <translation>Tout démarrer ({count})</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Tout démarrer</translation>
    </message>
    <message>
        <source>Retry failed ({count})</source>
        <translation>Réessayer les échecs ({count})</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banc</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>What each module should have</source>
        <translation>Ce que chaque module doit avoir</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>No module is plugged in.</source>
        <translation>Aucun module n’est branché.</translation>
    </message>
    <message>
        <source>Plug one in: its card appears here by itself. Then Start configures and checks it.</source>
        <translation>Branchez-en un&#xa0;: sa carte apparaît ici d’elle-même. Le bouton Démarrer le configure et le contrôle.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
</context>
<context>
    <name>BenchDetail</name>
    <message>
        <source>Module</source>
        <translation>Module</translation>
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
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Voir ce qui serait envoyé</translation>
    </message>
    <message>
        <source>Reads the module, and changes nothing</source>
        <translation>Lit le module sans rien changer</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>The traffic of the last sessions in this socket</source>
        <translation>Échanges des dernières sessions à cet emplacement</translation>
    </message>
    <message>
        <source>Restore previous values</source>
        <translation>Rétablir les valeurs précédentes</translation>
    </message>
    <message>
        <source>Those from before the last run</source>
        <translation>Les valeurs d’avant le dernier passage</translation>
    </message>
    <message>
        <source>Restore these values?</source>
        <translation>Rétablir ces valeurs&#xa0;?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Name and number</source>
        <translation>Nom et numéro</translation>
    </message>
    <message>
        <source>Rename this socket (F2)</source>
        <translation>Renommer cet emplacement (F2)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Requested and granted</source>
        <translation>Demandé et accordé</translation>
    </message>
    <message>
        <source>{value} already</source>
        <translation>déjà {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>requested {requested}
granted {granted}</source>
        <translation>demandé {requested}
accordé {granted}</translation>
    </message>
</context>
<context>
    <name>BenchOptions</name>
    <message>
        <source>Start when a module is plugged in</source>
        <translation>Démarrer dès qu’un module est branché</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>En même temps</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Modules that are configured at once</source>
        <translation>Modules configurés en même temps</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Recipe “{name}” · APN {apn}</source>
        <translation>Recette «&#xa0;{name}&#xa0;» · APN {apn}</translation>
    </message>
    <message>
        <source>changes not saved</source>
        <translation>modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>BicCard</name>
    <message>
        <source>Batch identification code (BIC1 of a card, BIC2 of a box)</source>
        <translation>Batch Identification Code (BIC1 d’une carte, BIC2 d’une boîte)</translation>
    </message>
    <message>
        <source>Batch identification code</source>
        <translation>Batch Identification Code</translation>
    </message>
    <message>
        <source>Keep this code and enter one more; a scanner needs no click</source>
        <translation>Garder ce code et en saisir un de plus&#xa0;; avec une douchette, aucun clic nécessaire</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>En ajouter un</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Forget the codes on this page; nothing was sent</source>
        <translation>Oublier les codes de cette page&#xa0;; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Scan, type or paste it</source>
        <translation>Scanner, taper ou coller</translation>
    </message>
</context>
<context>
    <name>BicFlow</name>
    <message>
        <source>Lists of BICs (*.csv *.txt *.tsv)</source>
        <translation>Listes de BIC (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a list of BICs</source>
        <translation>Ouvrir une liste de BIC</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Images ({endings})</translation>
    </message>
    <message>
        <source>Open a picture of a card or a box</source>
        <translation>Ouvrir l’image d’une carte ou d’une boîte</translation>
    </message>
    <message>
        <source>Only register</source>
        <translation>Enregistrer seulement</translation>
    </message>
    <message>
        <source>Scan the code of a card or a box, or open a list of codes.</source>
        <translation>Scannez le code d’une carte ou d’une boîte, ou ouvrez une liste de codes.</translation>
    </message>
    <message>
        <source>What a code claims is shown before anything is registered.</source>
        <translation>Ce qu’un code rattache est montré avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Open a list of BICs…</source>
        <translation>Ouvrir une liste de BIC…</translation>
    </message>
    <message>
        <source>There is no account at EMnify or Super SIM yet.</source>
        <translation>Il n’y a pas encore de compte EMnify ou Super SIM.</translation>
    </message>
    <message>
        <source>SIMs are registered in an account; it holds the address and the key of the provider.</source>
        <translation>Les SIM s’enregistrent dans un compte, qui contient l’adresse et la clé du fournisseur.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
</context>
<context>
    <name>CallbackField</name>
    <message>
        <source>Super SIM tells {url} ({method}) of each profile.</source>
        <translation>Super SIM signale chaque profil à {url} ({method}).</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Adresse de rappel</translation>
    </message>
    <message>
        <source>Called when a profile is ready. It may be left empty: this program asks by itself.</source>
        <translation>Appelée quand un profil est prêt. Peut rester vide&#xa0;: ce programme interroge lui-même.</translation>
    </message>
    <message>
        <source>HTTP method of the call</source>
        <translation>Méthode HTTP de l’appel</translation>
    </message>
</context>
<context>
    <name>CameraWindow</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Scanner avec la caméra</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Image de la caméra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Step {number} of {of}</source>
        <translation>Étape {number} sur {of}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
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
        <translation>ARRÊTÉ</translation>
    </message>
    <message>
        <source>Plug in a module</source>
        <translation>Brancher un module</translation>
    </message>
    <message>
        <source>Something is plugged in.</source>
        <translation>Quelque chose est branché.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>à retirer</translation>
    </message>
</context>
<context>
    <name>CardChoicesCard</name>
    <message>
        <source>More than one SIM would be named {name}.</source>
        <translation>Plus d’une SIM s’appellerait {name}.</translation>
    </message>
    <message>
        <source>Then, for each SIM</source>
        <translation>Puis, pour chaque SIM</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Ordre de fabrication</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Give each SIM a name</source>
        <translation>Donner un nom à chaque SIM</translation>
    </message>
    <message>
        <source>Name of the SIMs</source>
        <translation>Nom des SIM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>left new (not billed, no connection)</source>
        <translation>laisser nouvelle (sans frais ni connexion)</translation>
    </message>
    <message>
        <source>ready (billed once it is used)</source>
        <translation>prête (facturée dès l’utilisation)</translation>
    </message>
    <message>
        <source>active (billed from today)</source>
        <translation>active (facturée dès aujourd’hui)</translation>
    </message>
</context>
<context>
    <name>CardEntry</name>
    <message>
        <source>ICCID of a card</source>
        <translation>ICCID d’une carte</translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation>Code d’enregistrement</translation>
    </message>
    <message>
        <source>Scan, type or paste it</source>
        <translation>Scanner, taper ou coller</translation>
    </message>
    <message>
        <source>10 characters</source>
        <translation>10 caractères</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Put the card on the list; nothing is sent yet</source>
        <translation>Mettre la carte dans la liste&#xa0;; rien n’est encore envoyé</translation>
    </message>
</context>
<context>
    <name>CardsFlow</name>
    <message>
        <source>Lists of cards (*.csv *.txt *.tsv)</source>
        <translation>Listes de cartes (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a list of cards</source>
        <translation>Ouvrir une liste de cartes</translation>
    </message>
    <message>
        <source>Type or scan a card, or open a list of cards.</source>
        <translation>Tapez ou scannez une carte, ou ouvrez une liste de cartes.</translation>
    </message>
    <message>
        <source>A CSV has the columns ICCID and registration code. It can also be dropped here, or pasted.</source>
        <translation>Un CSV a les colonnes ICCID et registration code. On peut aussi le déposer ici, ou le coller.</translation>
    </message>
    <message>
        <source>Try the sample cards</source>
        <translation>Essayer avec les cartes d’exemple</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Forget the cards on this page; nothing was sent</source>
        <translation>Oublier les cartes de cette page&#xa0;; rien n’a été envoyé</translation>
    </message>
</context>
<context>
    <name>CardsTable</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln carte</numerusform>
            <numerusform>%Ln cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be registered and are left out.</source>
        <translation>
            <numerusform>%Ln ligne ne peut pas être enregistrée et est laissée de côté.</numerusform>
            <numerusform>%Ln lignes ne peuvent pas être enregistrées et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>Take this card out</source>
        <translation>Retirer cette carte</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Leave the chosen cards as they are at the provider</source>
        <translation>Laisser les cartes choisies telles quelles chez le fournisseur</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Put the chosen card back into the line above, to be corrected</source>
        <translation>Remettre la carte choisie dans la ligne ci-dessus, pour la corriger</translation>
    </message>
    <message>
        <source>Cards to register</source>
        <translation>Cartes à enregistrer</translation>
    </message>
</context>
<context>
    <name>CardsWords</name>
    <message numerus="yes">
        <source>Register %n SIM(s)</source>
        <translation>
            <numerusform>Enregistrer&#xa0;%Ln SIM</numerusform>
            <numerusform>Enregistrer&#xa0;%Ln SIM</numerusform>
        </translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>Enregistrer des SIM</translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s) will be billed from today.</source>
        <translation>
            <numerusform>%Ln SIM sera facturée dès aujourd’hui.</numerusform>
            <numerusform>%Ln SIM seront facturées dès aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether they are used or not. Ready SIMs are billed only once they are used.</source>
        <translation>Qu’elles servent ou non. Les SIM prêtes ne sont facturées qu’à partir de leur utilisation.</translation>
    </message>
    <message>
        <source>Register and activate</source>
        <translation>Enregistrer et activer</translation>
    </message>
    <message>
        <source>A SIM can be made ready or active only in a fleet. Choose the fleet.</source>
        <translation>Une SIM ne peut être rendue prête ou active que dans une flotte. Choisissez la flotte.</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>contenu collé</translation>
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
        <translation>absent ici</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Only problems</source>
        <translation>Problèmes seulement</translation>
    </message>
    <message>
        <source>Export problems…</source>
        <translation>Exporter les problèmes…</translation>
    </message>
    <message>
        <source>Use this row anyway</source>
        <translation>Utiliser cette ligne quand même</translation>
    </message>
    <message>
        <source>Undo this decision</source>
        <translation>Annuler cette décision</translation>
    </message>
    <message>
        <source>Rows of the list and what was found</source>
        <translation>Lignes de la liste et ce qui a été constaté</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%Ln prête</numerusform>
            <numerusform>%Ln prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%Ln à corriger</numerusform>
            <numerusform>%Ln à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%Ln à trancher</numerusform>
            <numerusform>%Ln à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the rows with problems</source>
        <translation>Exporter les lignes à problème</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>problemes.csv</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Wait for the network, s</source>
        <translation>Attente du réseau, s</translation>
    </message>
    <message>
        <source>Host to ping</source>
        <translation>Hôte du ping</translation>
    </message>
    <message>
        <source>Seconds; 0 skips the network check</source>
        <translation>En secondes&#xa0;; 0 supprime le contrôle du réseau</translation>
    </message>
    <message>
        <source>no ping</source>
        <translation>pas de ping</translation>
    </message>
    <message>
        <source>Name or address of a host, asked over the data session where the module can</source>
        <translation>Nom ou adresse d’un hôte, interrogé par la session de données si le module le peut</translation>
    </message>
    <message>
        <source>Wait for a data session with an address</source>
        <translation>Attendre une session de données avec une adresse</translation>
    </message>
    <message>
        <source>The network is not waited for.</source>
        <translation>Le réseau n’est pas attendu.</translation>
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
        <translation>SIM</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>interrogation…</translation>
    </message>
    <message>
        <source>What these codes claim</source>
        <translation>Ce que ces codes rattachent</translation>
    </message>
    <message>
        <source>What this code claims</source>
        <translation>Ce que ce code rattache</translation>
    </message>
    <message>
        <source>not reported by the provider</source>
        <translation>non indiqué par le fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot be claimed and are left out.</source>
        <translation>
            <numerusform>%Ln code ne peut pas être rattaché et est laissé de côté.</numerusform>
            <numerusform>%Ln codes ne peuvent pas être rattachés et sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a line to see what to do.</source>
        <translation>Pointez une ligne pour voir que faire.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Ordre de fabrication</translation>
    </message>
    <message>
        <source>SIM state</source>
        <translation>État de la SIM</translation>
    </message>
    <message>
        <source>issued (not billed)</source>
        <translation>émise (non facturée)</translation>
    </message>
    <message>
        <source>factory test (free at first)</source>
        <translation>test usine (gratuit au début)</translation>
    </message>
    <message>
        <source>activated (billed from today)</source>
        <translation>activée (facturée dès aujourd’hui)</translation>
    </message>
    <message>
        <source>Take this code out</source>
        <translation>Retirer ce code</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Leave the chosen codes as they are at the provider</source>
        <translation>Laisser les codes choisis tels quels chez le fournisseur</translation>
    </message>
    <message>
        <source>Codes to claim</source>
        <translation>Codes à rattacher</translation>
    </message>
</context>
<context>
    <name>CodeBuild</name>
    <message>
        <source>SM-DP+ address</source>
        <translation>Adresse SM-DP+</translation>
    </message>
    <message>
        <source>MatchingID</source>
        <translation>MatchingID</translation>
    </message>
    <message>
        <source>SM-DP+ OID (optional)</source>
        <translation>OID SM-DP+ (facultatif)</translation>
    </message>
    <message>
        <source>Whoever downloads it is asked for a confirmation code</source>
        <translation>Un code de confirmation est demandé au téléchargement</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Créer le code</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Code from the e-mail</source>
        <translation>Code reçu par e-mail</translation>
    </message>
    <message>
        <source>6 digits</source>
        <translation>6 chiffres</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Renvoyer un code</translation>
    </message>
    <message>
        <source>Type, paste or scan an activation code: LPA:1$…</source>
        <translation>Tapez, collez ou scannez un code d’activation&#xa0;: LPA:1$…</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Code d’activation</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Explain the code and draw it</source>
        <translation>Expliquer le code et le dessiner</translation>
    </message>
    <message>
        <source>Make a code of its fields</source>
        <translation>Créer un code à partir de ses champs</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Ouvrir une image…</translation>
    </message>
    <message>
        <source>Read the code out of a picture; one can also be dropped here</source>
        <translation>Lire le code dans une image&#xa0;; on peut aussi en déposer une ici</translation>
    </message>
</context>
<context>
    <name>CodeStyle</name>
    <message>
        <source>Error level</source>
        <translation>Niveau de correction</translation>
    </message>
    <message>
        <source>Error level of the QR code</source>
        <translation>Niveau de correction du code QR</translation>
    </message>
    <message>
        <source>How much of the code may be damaged. More needs a larger symbol.</source>
        <translation>Part du code qui peut être abîmée. Un niveau plus haut demande un symbole plus grand.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Writes the host in capital letters, which needs less room. It is the same host for every phone.</source>
        <translation>Écrit l’hôte en majuscules, ce qui prend moins de place. Pour tout téléphone, c’est le même hôte.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>As large as the screen allows, for a phone to scan</source>
        <translation>Aussi grand que l’écran le permet, à scanner par un téléphone</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the QR code as PNG, SVG or PDF</source>
        <translation>Enregistrer le code QR en PNG, SVG ou PDF</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>Adresse SM-DP+</translation>
    </message>
    <message>
        <source>MatchingID</source>
        <translation>MatchingID</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>Code de confirmation</translation>
    </message>
    <message>
        <source>SM-DP+ OID</source>
        <translation>OID SM-DP+</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Masquer le code</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Afficher le code</translation>
    </message>
    <message>
        <source>version {version}, level {level} · read back and equal</source>
        <translation>version {version}, niveau {level} · relu, identique</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>None: the SM-DP+ knows the device by its EID.</source>
        <translation>Aucun&#xa0;: le SM-DP+ reconnaît l’appareil à son EID.</translation>
    </message>
    <message>
        <source>Whoever downloads the profile is asked for a code that comes by another way.</source>
        <translation>Au téléchargement du profil, un code reçu par une autre voie est demandé.</translation>
    </message>
    <message>
        <source>The download starts without a further question.</source>
        <translation>Le téléchargement démarre sans autre question.</translation>
    </message>
    <message>
        <source>The server that holds the profile.</source>
        <translation>Le serveur qui détient le profil.</translation>
    </message>
    <message>
        <source>Which profile it is. Whoever has it can download the profile, once.</source>
        <translation>De quel profil il s’agit. Qui l’a peut télécharger le profil, une seule fois.</translation>
    </message>
    <message>
        <source>The server must prove that it has this number.</source>
        <translation>Le serveur doit prouver qu’il a ce numéro.</translation>
    </message>
    <message>
        <source>Fields of SGP.22 version 3; they are kept as they are.</source>
        <translation>Champs de SGP.22 version 3&#xa0;; ils sont gardés tels quels.</translation>
    </message>
    <message>
        <source>The profile of this code was already downloaded.</source>
        <translation>Le profil de ce code a déjà été téléchargé.</translation>
    </message>
    <message>
        <source>A code works once. Print or show it again only if you know why.</source>
        <translation>Un code ne sert qu’une fois. Ne l’imprimez ou ne le montrez à nouveau qu’en connaissance de cause.</translation>
    </message>
</context>
<context>
    <name>CodesOut</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>Le code est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The SM-DP+ address is on the clipboard.</source>
        <translation>L’adresse SM-DP+ est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the list for the device management system</source>
        <translation>Enregistrer la liste pour le MDM</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) listed in {name}.</source>
        <translation>
            <numerusform>%Ln appareil inscrit dans {name}.</numerusform>
            <numerusform>%Ln appareils inscrits dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>It was read back and is equal.</source>
        <translation>Relu et identique.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Enregistrer le code QR</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a picture of a code</source>
        <translation>Ouvrir l’image d’un code</translation>
    </message>
    <message>
        <source>Codes typed or read here</source>
        <translation>Codes tapés ou lus ici</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Imprimer des étiquettes…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Gabarits…</translation>
    </message>
    <message>
        <source>Codes and labels</source>
        <translation>Codes et étiquettes</translation>
    </message>
    <message>
        <source>There is no activation code here yet.</source>
        <translation>Il n’y a pas encore de code d’activation ici.</translation>
    </message>
    <message>
        <source>No unit of “{name}” has a code yet.</source>
        <translation>Aucune unité de «&#xa0;{name}&#xa0;» n’a encore de code.</translation>
    </message>
    <message>
        <source>The codes of an assignment appear here by themselves.</source>
        <translation>Les codes d’une attribution apparaissent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>QR codes on screen, as pictures and as labels, each read back</source>
        <translation>Codes QR à l’écran, en image et en étiquette, chacun relu</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) typed or read here</source>
        <translation>
            <numerusform>%Ln code tapé ou lu ici</numerusform>
            <numerusform>%Ln codes tapés ou lus ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of “{name}”</source>
        <translation>
            <numerusform>%Ln unité de «&#xa0;{name}&#xa0;»</numerusform>
            <numerusform>%Ln unités de «&#xa0;{name}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already downloaded</source>
        <translation>
            <numerusform>%Ln déjà téléchargé</numerusform>
            <numerusform>%Ln déjà téléchargés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesTable</name>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Units with codes</source>
        <translation>Unités avec codes</translation>
    </message>
    <message>
        <source>typed or read here</source>
        <translation>tapé ou lu ici</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>pas d’étiquette</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>Nobody has been given this code yet.</source>
        <translation>Ce code n’a encore été remis à personne.</translation>
    </message>
    <message>
        <source>The code was shown or copied; no label was saved.</source>
        <translation>Le code a été affiché ou copié&#xa0;; aucune étiquette n’a été enregistrée.</translation>
    </message>
    <message>
        <source>The code was saved as a picture, which was read back.</source>
        <translation>Le code a été enregistré en image, et celle-ci relue.</translation>
    </message>
    <message>
        <source>A label was saved and read back.</source>
        <translation>Une étiquette a été enregistrée et relue.</translation>
    </message>
    <message>
        <source>The provider says that the profile was downloaded.</source>
        <translation>Le fournisseur indique que le profil a été téléchargé.</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>What each column holds</source>
        <translation>Rôle de chaque colonne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>ICCID (optional)</source>
        <translation>ICCID (facultatif)</translation>
    </message>
    <message>
        <source>Read the list with these columns</source>
        <translation>Lire la liste avec ces colonnes</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Time-out, s</source>
        <translation>Délai, s</translation>
    </message>
    <message>
        <source>A regular expression that a line of the answer has to match; empty: OK is enough</source>
        <translation>Une expression régulière à laquelle une ligne de la réponse doit correspondre&#xa0;; vide&#xa0;: OK suffit</translation>
    </message>
    <message>
        <source>Go on where the module refuses it</source>
        <translation>Continuer si le module la refuse</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Send this command before the one above it</source>
        <translation>Envoyer cette commande avant celle du dessus</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take this command out of the recipe</source>
        <translation>Retirer cette commande de la recette</translation>
    </message>
</context>
<context>
    <name>CommandsSection</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>None are sent.</source>
        <translation>Aucune n’est envoyée.</translation>
    </message>
    <message>
        <source>Sent in this order after the settings, before the network is waited for.</source>
        <translation>Envoyées dans cet ordre après les réglages, avant l’attente du réseau.</translation>
    </message>
    <message>
        <source>Add a command</source>
        <translation>Ajouter une commande</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Console · {socket}</source>
        <translation>Console · {socket}</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Make this line a favourite</source>
        <translation>Mettre cette ligne en favori</translation>
    </message>
    <message>
        <source>Traffic of the chosen socket</source>
        <translation>Trafic de l’emplacement choisi</translation>
    </message>
    <message>
        <source>No traffic here yet.</source>
        <translation>Aucun échange pour l’instant.</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Envoyer un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Save the traffic</source>
        <translation>Enregistrer les échanges</translation>
    </message>
    <message>
        <source>Text for the module. Enter sends it, Escape leaves it out.</source>
        <translation>Texte pour le module. Entrée l’envoie, Échap le laisse.</translation>
    </message>
    <message>
        <source>Command, for example AT+CSQ. Ctrl+R searches what was typed before.</source>
        <translation>Commande, par exemple AT+CSQ. Ctrl+R cherche dans les saisies précédentes.</translation>
    </message>
    <message>
        <source>Line to send</source>
        <translation>Ligne à envoyer</translation>
    </message>
</context>
<context>
    <name>ConsoleBar</name>
    <message>
        <source>Favourites and macros</source>
        <translation>Favoris et macros</translation>
    </message>
    <message>
        <source>Search the traffic (Ctrl+F)</source>
        <translation>Chercher dans les échanges (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy all traffic of this socket</source>
        <translation>Copier tous les échanges de cet emplacement</translation>
    </message>
    <message>
        <source>Save the traffic</source>
        <translation>Enregistrer les échanges</translation>
    </message>
    <message>
        <source>Clear the console (Ctrl+L)</source>
        <translation>Vider la console (Ctrl+L)</translation>
    </message>
    <message>
        <source>Speed, line ending, view, files</source>
        <translation>Débit, fin de ligne, vue, fichiers</translation>
    </message>
    <message>
        <source>More room for the console</source>
        <translation>Plus de place pour la console</translation>
    </message>
    <message>
        <source>Go on (Ctrl+P)</source>
        <translation>Continuer (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause the view and go on receiving (Ctrl+P)</source>
        <translation>Figer l’affichage, la réception continue (Ctrl+P)</translation>
    </message>
    <message>
        <source>paused; what arrives meanwhile is kept</source>
        <translation>en pause&#xa0;; ce qui arrive entre-temps est gardé</translation>
    </message>
    <message>
        <source>what the program and the module send each other</source>
        <translation>ce que le programme et le module s’envoient</translation>
    </message>
</context>
<context>
    <name>ConsoleFind</name>
    <message>
        <source>Search the traffic</source>
        <translation>Chercher dans les échanges</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminer la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleMacroEditor</name>
    <message>
        <source>Name of the macro</source>
        <translation>Nom de la macro</translation>
    </message>
    <message>
        <source>Lines of the macro</source>
        <translation>Lignes de la macro</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Text for &gt;</source>
        <translation>Texte pour &gt;</translation>
    </message>
    <message>
        <source>Regular expression that the answer has; without one it must not be an error.</source>
        <translation>Expression régulière présente dans la réponse&#xa0;; sans elle, la réponse ne doit pas être une erreur.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>Supprimer la ligne choisie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A macro needs a name and a line to send.</source>
        <translation>Une macro demande un nom et une ligne à envoyer.</translation>
    </message>
    <message>
        <source>Line {number}: not a regular expression ({reason}).</source>
        <translation>Ligne {number}&#xa0;: ce n’est pas une expression régulière ({reason}).</translation>
    </message>
    <message>
        <source>Line {number}: the seconds are a number from 0.1 to 600.</source>
        <translation>Ligne {number}&#xa0;: les secondes sont un nombre de 0,1 à 600.</translation>
    </message>
</context>
<context>
    <name>ConsoleMacros</name>
    <message>
        <source>Favourites and macros</source>
        <translation>Favoris et macros</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The star keeps a line, the plus makes a macro of several.</source>
        <translation>Rien n’est encore gardé. L’étoile garde une ligne, le plus fait une macro de plusieurs.</translation>
    </message>
    <message>
        <source>Send the chosen one (Enter)</source>
        <translation>Envoyer la sélection (Entrée)</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Nouvelle macro</translation>
    </message>
    <message>
        <source>Edit the chosen macro</source>
        <translation>Modifier la macro choisie</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Supprimer la sélection</translation>
    </message>
    <message>
        <source>Import macros from a file</source>
        <translation>Importer des macros d’un fichier</translation>
    </message>
    <message>
        <source>Export all macros to a file</source>
        <translation>Exporter toutes les macros dans un fichier</translation>
    </message>
    <message>
        <source>Import macros</source>
        <translation>Importer des macros</translation>
    </message>
    <message>
        <source>Macros (*.toml)</source>
        <translation>Macros (*.toml)</translation>
    </message>
    <message>
        <source>Export macros</source>
        <translation>Exporter les macros</translation>
    </message>
</context>
<context>
    <name>ConsoleMenu</name>
    <message>
        <source>Close the port</source>
        <translation>Fermer le port</translation>
    </message>
    <message>
        <source>Open the port and listen</source>
        <translation>Ouvrir le port et écouter</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>Significations</translation>
    </message>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>Octets en hexadécimal</translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation>Fin de ligne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Speed in baud</source>
        <translation>Débit en bauds</translation>
    </message>
    <message>
        <source>Find the speed</source>
        <translation>Trouver le débit</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Contrôle de flux</translation>
    </message>
    <message>
        <source>RTS and CTS</source>
        <translation>RTS et CTS</translation>
    </message>
    <message>
        <source>XON and XOFF</source>
        <translation>XON et XOFF</translation>
    </message>
    <message>
        <source>DTR on</source>
        <translation>DTR actif</translation>
    </message>
    <message>
        <source>Send the lines of a file…</source>
        <translation>Envoyer les lignes d’un fichier…</translation>
    </message>
    <message>
        <source>Send a file as it is…</source>
        <translation>Envoyer un fichier tel quel…</translation>
    </message>
    <message>
        <source>History of this port only</source>
        <translation>Historique de ce port seulement</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>Oublier l’historique</translation>
    </message>
</context>
<context>
    <name>ConsoleStatus</name>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} sur {of}</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>attend une réponse</translation>
    </message>
    <message>
        <source>open at {baud} baud</source>
        <translation>ouvert à {baud} bauds</translation>
    </message>
    <message>
        <source>the recipe has the port</source>
        <translation>la recette a le port</translation>
    </message>
    <message>
        <source>port closed</source>
        <translation>port fermé</translation>
    </message>
    <message>
        <source>Stop sending (Escape)</source>
        <translation>Arrêter l’envoi (Échap)</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message numerus="yes">
        <source>… %n lines are not shown …</source>
        <translation>
            <numerusform>…&#xa0;%Ln ligne n’est pas affichée …</numerusform>
            <numerusform>…&#xa0;%Ln lignes ne sont pas affichées …</numerusform>
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
        <translation>Type PDP</translation>
    </message>
    <message>
        <source>PDP context</source>
        <translation>Contexte PDP</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Number of the context (CID), 1 to 16; most modules use 1</source>
        <translation>Numéro du contexte (CID), de 1 à 16&#xa0;; la plupart des modules utilisent 1</translation>
    </message>
    <message>
        <source>Remove this context</source>
        <translation>Supprimer ce contexte</translation>
    </message>
</context>
<context>
    <name>ContextsSection</name>
    <message>
        <source>Further contexts</source>
        <translation>Autres contextes</translation>
    </message>
    <message>
        <source>For devices that use a second APN, such as one for management.</source>
        <translation>Pour les appareils qui utilisent un second APN, par exemple pour la gestion.</translation>
    </message>
    <message>
        <source>Add a context</source>
        <translation>Ajouter un contexte</translation>
    </message>
</context>
<context>
    <name>CopyFacts</name>
    <message>
        <source>Copy: {name}</source>
        <translation>Copier&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Simwright has a fault</source>
        <translation>Simwright a rencontré une erreur</translation>
    </message>
    <message>
        <source>Something happened that the program did not foresee. What was finished is safe in the ledger; what was being done may have to be done again. Please send this text to support.</source>
        <translation>Il s’est produit quelque chose que le programme n’avait pas prévu. Ce qui était terminé est en sûreté dans le registre&#xa0;; ce qui était en cours sera peut-être à refaire. Veuillez envoyer ce texte à l’assistance.</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>The log is in {file}</source>
        <translation>Le journal se trouve dans {file}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Dossier d’assistance…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>CycleField</name>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Bits of the cycle</source>
        <translation>Bits du cycle</translation>
    </message>
    <message>
        <source>Paging time window</source>
        <translation>Paging time window</translation>
    </message>
    <message>
        <source>Bits of the window</source>
        <translation>Bits de la fenêtre</translation>
    </message>
    <message>
        <source>Choose a cycle, or type one: a value without an exact code is rounded</source>
        <translation>Choisissez un cycle ou tapez-en un&#xa0;: une valeur sans code exact est arrondie</translation>
    </message>
    <message>
        <source>{network}: taken as no request</source>
        <translation>{network}&#xa0;: ne vaut pas comme demande</translation>
    </message>
    <message>
        <source>left to the network</source>
        <translation>laissé au réseau</translation>
    </message>
    <message>
        <source>{network}: {cycle}</source>
        <translation>{network}&#xa0;: {cycle}</translation>
    </message>
    <message>
        <source>{network}: {cycle}, PTW {window}</source>
        <translation>{network}&#xa0;: {cycle}, PTW {window}</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Row {row}, {name}: was it made?</source>
        <translation>Ligne {row}, {name}&#xa0;: l’attribution a-t-elle été faite&#xa0;?</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>It was made</source>
        <translation>Elle a été faite</translation>
    </message>
    <message>
        <source>I found it at the provider; nothing is sent again</source>
        <translation>Je l’ai trouvée chez le fournisseur&#xa0;; rien n’est renvoyé</translation>
    </message>
    <message>
        <source>It was not made</source>
        <translation>Elle n’a pas été faite</translation>
    </message>
    <message>
        <source>The row waits again, and is sent when you go on</source>
        <translation>La ligne attend de nouveau, et part quand vous poursuivez</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Ask the provider once more what it shows</source>
        <translation>Redemander au fournisseur ce qu’il affiche</translation>
    </message>
    <message>
        <source>asking the provider…</source>
        <translation>interrogation du fournisseur…</translation>
    </message>
</context>
<context>
    <name>DeviceListModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>ready, as you decided</source>
        <translation>prête, selon votre décision</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>DeviceTable</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Set up as trackers…</source>
        <translation>Configurer comme traceurs…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>DeviceTimeline</name>
    <message>
        <source>Part of an event</source>
        <translation>Texte d’un événement</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Events of the device, newest first</source>
        <translation>Événements de l’appareil, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Sans heure</translation>
    </message>
    <message>
        <source>No event matches. Clear the filter to see every event.</source>
        <translation>Aucun événement ne correspond. Effacez le filtre pour voir tous les événements.</translation>
    </message>
    <message>
        <source>The provider has no events of this device yet.</source>
        <translation>Le fournisseur n’a pas encore d’événement de cet appareil.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>{names}
Some devices may get the same name. Put {field} into it.</source>
        <translation>{names}
Certains appareils pourraient avoir le même nom. Ajoutez-y {field}.</translation>
    </message>
    <message>
        <source>Then make a device from each SIM</source>
        <translation>Puis créer un appareil par SIM</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Service policy</source>
        <translation>Politique de service</translation>
    </message>
    <message>
        <source>Coverage policy</source>
        <translation>Politique de couverture</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Name of the devices</source>
        <translation>Nom des appareils</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>séparés par des virgules</translation>
    </message>
    <message>
        <source>left disabled</source>
        <translation>laisser désactivé</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>{name}: {action}, done.</source>
        <translation>{name}&#xa0;: {action}, terminé.</translation>
    </message>
    <message>
        <source>{name}: {action}</source>
        <translation>{name}&#xa0;: {action}</translation>
    </message>
    <message>
        <source>{call}: not done.</source>
        <translation>{call}&#xa0;: non exécuté.</translation>
    </message>
    <message>
        <source>{call}: done.</source>
        <translation>{call}&#xa0;: terminé.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Ask the provider again (F5)</source>
        <translation>Interroger à nouveau le fournisseur (F5)</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>There is no account whose devices can be shown.</source>
        <translation>Aucun compte n’a d’appareils à afficher.</translation>
    </message>
    <message>
        <source>Devices are kept by accounts at EMnify and Super SIM.</source>
        <translation>Les comptes EMnify et Super SIM gèrent des appareils.</translation>
    </message>
</context>
<context>
    <name>DiagnosisPanel</name>
    <message>
        <source>Checks each step from the SIM to the data with what the provider knows now. Ends in one finding.</source>
        <translation>Vérifie chaque étape, de la SIM aux données, d’après ce que sait le fournisseur. Aboutit à un constat.</translation>
    </message>
    <message>
        <source>Asking the provider: SIM, device, network, events, data session, data …</source>
        <translation>Interrogation du fournisseur&#xa0;: SIM, appareil, réseau, événements, session de données, données …</translation>
    </message>
    <message>
        <source>The diagnosis is under way</source>
        <translation>Le diagnostic est en cours</translation>
    </message>
    <message>
        <source>Diagnose again</source>
        <translation>Refaire le diagnostic</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostiquer</translation>
    </message>
</context>
<context>
    <name>EdrxSection</name>
    <message>
        <source>Extended discontinuous reception (eDRX)</source>
        <translation>Réception discontinue étendue (eDRX)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>eDRX</source>
        <translation>eDRX</translation>
    </message>
    <message>
        <source>on, with this cycle</source>
        <translation>activé, avec ce cycle</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>FindingView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the finding with its evidence</source>
        <translation>Copier le constat avec ses indices</translation>
    </message>
    <message>
        <source>What was found on the way</source>
        <translation>Ce qui a été relevé en chemin</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>As of {time}; later changes are not included</source>
        <translation>État à {time}&#xa0;; sans les changements ultérieurs</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>État à {time}</translation>
    </message>
</context>
<context>
    <name>FleetDesk</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Fleets and networks</source>
        <translation>Flottes et réseaux</translation>
    </message>
    <message>
        <source>New fleet</source>
        <translation>Nouvelle flotte</translation>
    </message>
    <message>
        <source>with the networks of</source>
        <translation>avec les réseaux de</translation>
    </message>
    <message>
        <source>Name of the new fleet</source>
        <translation>Nom de la nouvelle flotte</translation>
    </message>
    <message>
        <source>Network access profile</source>
        <translation>Network Access Profile</translation>
    </message>
    <message>
        <source>A network to add</source>
        <translation>Un réseau à ajouter</translation>
    </message>
    <message>
        <source>Country or network</source>
        <translation>Pays ou réseau</translation>
    </message>
    <message>
        <source>Networks that the SIMs may use</source>
        <translation>Réseaux que les SIM peuvent utiliser</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Create a fleet of this name; data and SMS are on</source>
        <translation>Créer une flotte de ce nom&#xa0;; données et SMS sont activés</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Ajouter le réseau</translation>
    </message>
    <message>
        <source>Every fleet with this profile may use it</source>
        <translation>Toute flotte avec ce profil peut l’utiliser</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>A profile of the name above, with this network alone</source>
        <translation>Un profil du nom ci-dessus, avec ce seul réseau</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>SIMs of every fleet with this profile lose these networks</source>
        <translation>Les SIM de toutes les flottes avec ce profil perdent ces réseaux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FleetList</name>
    <message>
        <source>Nothing here matches “{text}”.</source>
        <translation>Rien ici ne correspond à «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>A device is found by its name, tag, ICCID, IMEI, IMSI or IP address; a SIM by its numbers.</source>
        <translation>Un appareil se trouve par son nom, tag, ICCID, IMEI, IMSI ou adresse IP&#xa0;; une SIM par ses numéros.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>This account has no SIMs yet.</source>
        <translation>Ce compte n’a pas encore de SIM.</translation>
    </message>
    <message>
        <source>They appear here as soon as they are registered or assigned.</source>
        <translation>Elles apparaissent ici dès qu’elles sont enregistrées ou attribuées.</translation>
    </message>
    <message>
        <source>Assign eSIMs</source>
        <translation>Attribuer des eSIM</translation>
    </message>
    <message>
        <source>There are no devices yet.</source>
        <translation>Il n’y a pas encore d’appareils.</translation>
    </message>
    <message>
        <source>Register SIMs by the code on their card or box, and make devices of them.</source>
        <translation>Enregistrez des SIM par le code de leur carte ou de leur boîte, et créez-en des appareils.</translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>Enregistrer des SIM</translation>
    </message>
    <message>
        <source>Name, ICCID or status</source>
        <translation>Nom, ICCID ou statut</translation>
    </message>
    <message>
        <source>Name, tag, ICCID, IMEI or IP address</source>
        <translation>Nom, tag, ICCID, IMEI ou adresse IP</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Chercher dans le parc</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>SIMs</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>Also those that are in no device</source>
        <translation>Aussi celles qui ne sont dans aucun appareil</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Hide them</source>
        <translation>Les masquer</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Leave it empty if it was never changed.</source>
        <translation>Laisser vide si la valeur n’a jamais été changée.</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>The model does not tell which; see the device&apos;s manual.</source>
        <translation>Le modèle ne permet pas de le dire&#xa0;; voir le manuel de l’appareil.</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Taper pour chercher</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Scan this code with the camera of the phone. Escape goes back.</source>
        <translation>Scannez ce code avec la caméra du téléphone. Échap revient en arrière.</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>Code QR de {name}</translation>
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
        <translation>Enregistrer les étapes</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Steps by hand</source>
        <translation>Étapes manuelles</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>Copier les étapes</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>Enregistrer pour impression…</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Help on this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Dossier d’assistance…</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <translation>Version {version} disponible</translation>
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
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Name, EID, ICCID, IMEI, BIC or batch</source>
        <translation>Nom, EID, ICCID, IMEI, BIC ou lot</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Units, newest first</source>
        <translation>Unités, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>EID or IMEI</source>
        <translation>EID ou IMEI</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) found</source>
        <translation>
            <numerusform>%Ln unité trouvée</numerusform>
            <numerusform>%Ln unités trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%Ln unité</numerusform>
            <numerusform>%Ln unités</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>Rien ne correspond ici.</translation>
    </message>
    <message>
        <source>Clear the search to see every unit, newest first.</source>
        <translation>Effacez la recherche pour voir toutes les unités, de la plus récente à la plus ancienne.</translation>
    </message>
    <message>
        <source>No unit has been worked on at this station yet.</source>
        <translation>Aucune unité n’a encore été traitée à ce poste.</translation>
    </message>
    <message>
        <source>What is assigned or configured appears here, with every step and its result.</source>
        <translation>Ce qui est attribué ou configuré apparaît ici, avec chaque étape et son résultat.</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln unité écrite dans {name}.</numerusform>
            <numerusform>%Ln unités écrites dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activation codes are secrets and were left out.</source>
        <translation>Les codes d’activation sont des secrets et n’y figurent pas.</translation>
    </message>
</context>
<context>
    <name>HostView</name>
    <message>
        <source>Celona gives no code per device</source>
        <translation>Celona ne donne pas de code par appareil</translation>
    </message>
    <message>
        <source>The profile waits for the EID. Enter this SM-DP+ address in the device management system; each device then fetches its own profile. There is nothing to scan and no label to print.</source>
        <translation>Le profil attend l’EID. Saisissez cette adresse SM-DP+ dans le MDM&#xa0;; chaque appareil récupère alors son propre profil. Il n’y a rien à scanner ni d’étiquette à imprimer.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Save the list for it…</source>
        <translation>Enregistrer la liste pour lui…</translation>
    </message>
    <message>
        <source>EID, name, ICCID and SM-DP+ address of every device</source>
        <translation>EID, nom, ICCID et adresse SM-DP+ de chaque appareil</translation>
    </message>
    <message>
        <source>Device management system</source>
        <translation>Gestion des appareils (MDM)</translation>
    </message>
    <message>
        <source>another system</source>
        <translation>un autre système</translation>
    </message>
    <message>
        <source>In Jamf Pro: make a group of the devices in the saved list, found by EID. Send it the command Refresh Cellular Plans with this address as eSIM server URL, https:// before it. Each device takes up to three minutes.</source>
        <translation>Dans Jamf Pro&#xa0;: créez un groupe des appareils de la liste enregistrée, trouvés par EID. Envoyez-lui la commande Refresh Cellular Plans avec cette adresse comme eSIM server URL, https:// devant. Chaque appareil prend jusqu’à trois minutes.</translation>
    </message>
    <message>
        <source>In Intune, for Windows 11: make a settings catalog profile with the category eSIM, enter this address as download server, and assign it to a group of the devices in the saved list. For iPhone and iPad: choose the devices and their action Update cellular data plan, with this address and https:// before it.</source>
        <translation>Dans Intune, pour Windows 11&#xa0;: créez un profil settings catalog avec la catégorie eSIM, saisissez cette adresse comme download server, et affectez-le à un groupe des appareils de la liste enregistrée. Pour iPhone et iPad&#xa0;: choisissez les appareils et leur action Update cellular data plan, avec cette adresse et https:// devant.</translation>
    </message>
    <message>
        <source>There: import the list or choose the devices by EID, enter the address as the server for eSIM profiles, and let the devices refresh their cellular plans. That takes up to three minutes each.</source>
        <translation>Là&#xa0;: importez la liste ou choisissez les appareils par EID, saisissez l’adresse comme serveur des profils eSIM, et laissez les appareils actualiser leurs forfaits cellulaires. Cela prend jusqu’à trois minutes chacun.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>what was pasted</source>
        <translation>contenu collé</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold no BIC and are left out.</source>
        <translation>
            <numerusform>%Ln ligne ne contient pas de BIC et est laissée de côté.</numerusform>
            <numerusform>%Ln lignes ne contiennent pas de BIC et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is line {number}: {line}</source>
        <translation>La première est la ligne {number}&#xa0;: {line}</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>Interrupted at the bench</source>
        <translation>Interrompu au banc</translation>
    </message>
    <message>
        <source>Simwright ended while these modules were being configured. What a module has already, it keeps.</source>
        <translation>Simwright s’est arrêté pendant la configuration de ces modules. Ce qu’un module a déjà reçu, il le garde.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>encore&#xa0;%Ln</numerusform>
            <numerusform>encore&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>Tout laisser tel quel</translation>
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
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Start {name} again</source>
        <translation>Relancer {name}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Leave {name} as it is</source>
        <translation>Laisser {name} tel quel</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{device}, {at}</source>
        <translation>{device}, {at}</translation>
    </message>
    <message>
        <source>Looked at {time}: it does not show yet.</source>
        <translation>Vérifié à {time}&#xa0;: rien n’apparaît encore.</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Ce n’est pas fait</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Waiting for the network</source>
        <translation>En attente du réseau</translation>
    </message>
    <message>
        <source>Each of these is sent once, in this order, as soon as its provider can be reached.</source>
        <translation>Chacun de ces appels est envoyé une fois, dans cet ordre, dès que son fournisseur est joignable.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>encore&#xa0;%Ln</numerusform>
            <numerusform>encore&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>{what}: {device}</source>
        <translation>{what}&#xa0;: {device}</translation>
    </message>
    <message>
        <source>{account} · since {when}</source>
        <translation>{account} · depuis {when}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel {what} of {device}</source>
        <translation>Annuler {what} pour {device}</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} sur {of}</translation>
    </message>
    <message>
        <source>Printing goes on by itself after that.</source>
        <translation>L’impression reprend ensuite d’elle-même.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n label(s)…</source>
        <translation>
            <numerusform>Enregistrer&#xa0;%Ln étiquette…</numerusform>
            <numerusform>Enregistrer&#xa0;%Ln étiquettes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)</source>
        <translation>
            <numerusform>Imprimer&#xa0;%Ln étiquette</numerusform>
            <numerusform>Imprimer&#xa0;%Ln étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save labels…</source>
        <translation>Enregistrer des étiquettes…</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimer des étiquettes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of the labels</source>
        <translation>Avancement des étiquettes</translation>
    </message>
</context>
<context>
    <name>LabelCard</name>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Picture of the label</source>
        <translation>Image de l’étiquette</translation>
    </message>
    <message>
        <source>Print this label…</source>
        <translation>Imprimer cette étiquette…</translation>
    </message>
    <message>
        <source>300 dpi · read back and equal</source>
        <translation>300 dpi · relu, identique</translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)…</source>
        <translation>
            <numerusform>Imprimer&#xa0;%Ln étiquette…</numerusform>
            <numerusform>Imprimer&#xa0;%Ln étiquettes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelCheck</name>
    <message>
        <source>PASS: the label of {name}, row {row}</source>
        <translation>PASS&#xa0;: l’étiquette de {name}, ligne {row}</translation>
    </message>
    <message>
        <source>Check by scanning</source>
        <translation>Contrôler en scannant</translation>
    </message>
    <message>
        <source>Scan printed labels: each must be one of this list</source>
        <translation>Scannez les étiquettes imprimées&#xa0;: chacune doit être de cette liste</translation>
    </message>
    <message>
        <source>FAIL: this label is not one of the list</source>
        <translation>FAIL&#xa0;: cette étiquette n’est pas de la liste</translation>
    </message>
    <message>
        <source>Put it aside: it belongs to something else, or was made from another list.</source>
        <translation>Mettez-la de côté&#xa0;: elle appartient à autre chose, ou vient d’une autre liste.</translation>
    </message>
    <message>
        <source>Scan the code of a printed label.</source>
        <translation>Scannez le code d’une étiquette imprimée.</translation>
    </message>
    <message>
        <source>{done} of {of} checked</source>
        <translation>{done} sur {of} contrôlées</translation>
    </message>
</context>
<context>
    <name>LabelDesign</name>
    <message>
        <source>read back and equal</source>
        <translation>relu, identique</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Change this template, or make another one of it</source>
        <translation>Modifier ce gabarit, ou en faire un autre à partir de lui</translation>
    </message>
    <message>
        <source>Picture of the label</source>
        <translation>Image de l’étiquette</translation>
    </message>
    <message>
        <source>First label of the sheet</source>
        <translation>Première étiquette de la planche</translation>
    </message>
    <message>
        <source>Counted along the rows; those before are used</source>
        <translation>Comptée le long des rangées&#xa0;; les précédentes sont utilisées</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Where a unit of the list names none</source>
        <translation>Là où une unité de la liste n’en indique pas</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>Taille réelle</translation>
    </message>
</context>
<context>
    <name>LabelDesk</name>
    <message>
        <source>A code works once. Print it again only if the first label is gone.</source>
        <translation>Un code ne sert qu’une fois. Ne le réimprimez que si la première étiquette a disparu.</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Poursuivre quand même</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Enregistrer des étiquettes</translation>
    </message>
    <message>
        <source>Cancelled. What was printed until then is recorded.</source>
        <translation>Annulé. Ce qui a été imprimé jusque-là est consigné.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%Ln étiquette</numerusform>
            <numerusform>%Ln étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} saved as {name}.</source>
        <translation>Enregistré sous {name}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{count} sent to {name}.</source>
        <translation>Envoyé à {name}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Each code was read back and is equal.</source>
        <translation>Chaque code a été relu et est identique.</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page.</source>
        <translation>Imprimez à 100&#xa0;%, sans ajuster à la page.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a code were left out.</source>
        <translation>
            <numerusform>%Ln sans code a été laissée de côté.</numerusform>
            <numerusform>%Ln sans code ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the printer…</source>
        <translation>Interrogation de l’imprimante…</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimer des étiquettes</translation>
    </message>
    <message>
        <source>Each code is read back at the printer&apos;s resolution before it goes out.</source>
        <translation>Chaque code est relu à la résolution de l’imprimante avant de partir.</translation>
    </message>
    <message>
        <source>Back to the codes</source>
        <translation>Retour aux codes</translation>
    </message>
</context>
<context>
    <name>LabelEmpty</name>
    <message>
        <source>Open a list, or drop it here.</source>
        <translation>Ouvrez une liste, ou déposez-la ici.</translation>
    </message>
    <message>
        <source>A CSV with titles such as code, EID and name, or a text with a code on each line.</source>
        <translation>Un CSV avec des titres tels que code, EID et name, ou un texte avec un code par ligne.</translation>
    </message>
    <message>
        <source>Search for units in the history.</source>
        <translation>Cherchez des unités dans l’historique.</translation>
    </message>
    <message>
        <source>Type a name, an EID, an ICCID or a batch above, then press Enter.</source>
        <translation>Tapez ci-dessus un nom, un EID, un ICCID ou un lot, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation>Rien ne correspond dans l’historique.</translation>
    </message>
    <message>
        <source>Try fewer letters or digits.</source>
        <translation>Essayez avec moins de lettres ou de chiffres.</translation>
    </message>
    <message>
        <source>Nothing here has a label yet.</source>
        <translation>Rien n’a encore d’étiquette ici.</translation>
    </message>
    <message>
        <source>Choose another batch above, or open a list.</source>
        <translation>Choisissez un autre lot ci-dessus, ou ouvrez une liste.</translation>
    </message>
</context>
<context>
    <name>LabelSource</name>
    <message>
        <source>What is printed</source>
        <translation>À imprimer</translation>
    </message>
    <message>
        <source>Where the labels come from</source>
        <translation>D’où viennent les étiquettes</translation>
    </message>
    <message>
        <source>Name, EID, ICCID, batch … then Enter</source>
        <translation>Nom, EID, ICCID, lot … puis Entrée</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>CSV with titles, or a code on each line; drop it here, too</source>
        <translation>CSV avec titres, ou un code par ligne&#xa0;; on peut aussi le déposer ici</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The code shown last</source>
        <translation>Le dernier code affiché</translation>
    </message>
    <message>
        <source>A file (CSV, or a code on each line)</source>
        <translation>Un fichier (CSV, ou un code par ligne)</translation>
    </message>
    <message>
        <source>Card of commands for the scanner</source>
        <translation>Carte de commandes pour la douchette</translation>
    </message>
    <message>
        <source>Card of commands</source>
        <translation>Carte de commandes</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listes (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a list for labels</source>
        <translation>Ouvrir une liste pour les étiquettes</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Ligne {row}&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore&#xa0;%Ln</numerusform>
            <numerusform>et encore&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%Ln ligne laissée de côté.</numerusform>
            <numerusform>%Ln lignes laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>EID or ICCID</source>
        <translation>EID ou ICCID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>contrôlée</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>pas de code</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimée</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
</context>
<context>
    <name>LabelTarget</name>
    <message>
        <source>Where to</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Fichier PDF</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>Imprimante de cet ordinateur</translation>
    </message>
    <message>
        <source>Label printer on the network (ZPL)</source>
        <translation>Imprimante d’étiquettes en réseau (ZPL)</translation>
    </message>
    <message>
        <source>Label printer at a queue (ZPL)</source>
        <translation>Imprimante d’étiquettes sur une file (ZPL)</translation>
    </message>
    <message>
        <source>ZPL file</source>
        <translation>Fichier ZPL</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Images (PNG)</translation>
    </message>
    <message>
        <source>Pictures (SVG)</source>
        <translation>Images (SVG)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name or IP address; port 9100 unless another one follows</source>
        <translation>Nom ou adresse IP&#xa0;; port 9100 sauf si un autre suit</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>It must pass on data unchanged (raw).</source>
        <translation>Elle doit transmettre les données telles quelles (raw).</translation>
    </message>
    <message>
        <source>Paper, ribbon and errors, as the printer reports them</source>
        <translation>Papier, ruban et erreurs, selon l’imprimante</translation>
    </message>
    <message>
        <source>No printer is set up in this system. Save a PDF file and print that.</source>
        <translation>Aucune imprimante n’est configurée dans ce système. Enregistrez un fichier PDF et imprimez-le.</translation>
    </message>
    <message>
        <source>Resolution of the printer</source>
        <translation>Résolution de l’imprimante</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>Interroger l’imprimante</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Voir les pages</translation>
    </message>
    <message>
        <source>The first pages as they will be printed</source>
        <translation>Les premières pages telles qu’elles seront imprimées</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>Device lists ({endings})</source>
        <translation>Listes d’appareils ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a device list</source>
        <translation>Ouvrir une liste d’appareils</translation>
    </message>
    <message>
        <source>Drop a device list here.</source>
        <translation>Déposez ici une liste d’appareils.</translation>
    </message>
    <message>
        <source>A CSV file with the columns EID and Name, and ICCID where each device gets a certain eSIM.</source>
        <translation>Un fichier CSV avec les colonnes EID et Name, et ICCID si chaque appareil reçoit une eSIM précise.</translation>
    </message>
    <message>
        <source>Use the sample list</source>
        <translation>Utiliser la liste d’exemple</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Coller depuis un tableur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reading {name}: {rows} rows so far</source>
        <translation>Lecture de {name}&#xa0;: {rows} lignes jusqu’ici</translation>
    </message>
</context>
<context>
    <name>ManualView</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>Fields: {fields}</source>
        <translation>Champs&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>à partir de</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Premier numéro</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Roaming</source>
        <translation>Itinérance</translation>
    </message>
    <message>
        <source>Radio access</source>
        <translation>Accès radio</translation>
    </message>
    <message>
        <source>LTE bands</source>
        <translation>Bandes LTE</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>PLMN of the operator</source>
        <translation>PLMN de l’opérateur</translation>
    </message>
    <message>
        <source>as the module has it</source>
        <translation>comme sur le module</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>only these:</source>
        <translation>seulement celles-ci&#xa0;:</translation>
    </message>
    <message>
        <source>only this one:</source>
        <translation>seulement celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Numbers, such as 3, 8, 20; empty leaves the bands as the module has them</source>
        <translation>Numéros, par exemple 3, 8, 20&#xa0;; vide laisse les bandes comme sur le module</translation>
    </message>
    <message>
        <source>Country and network in five or six digits, such as 26201</source>
        <translation>Pays et réseau en cinq ou six chiffres, par exemple 26201</translation>
    </message>
</context>
<context>
    <name>OpenCalls</name>
    <message numerus="yes">
        <source>%n call(s) to decide: nobody knows whether they were carried out.</source>
        <translation>
            <numerusform>%Ln appel à trancher&#xa0;: nul ne sait s’il a été exécuté.</numerusform>
            <numerusform>%Ln appels à trancher&#xa0;: nul ne sait s’ils ont été exécutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait until the provider can be reached, since {time}.</source>
        <translation>
            <numerusform>%Ln appel attend que le fournisseur soit joignable, depuis {time}.</numerusform>
            <numerusform>%Ln appels attendent que le fournisseur soit joignable, depuis {time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Page {n}</source>
        <translation>Page {n}</translation>
    </message>
    <message>
        <source>Pages {n} to {last}</source>
        <translation>Pages {n} à {last}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <source>{shown}, more follow</source>
        <translation>{shown}, d’autres suivent</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Tout charger</translation>
    </message>
    <message>
        <source>Read every page, to sort and count all rows</source>
        <translation>Lire toutes les pages, pour trier et compter toutes les lignes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>PagesWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Pages telles qu’elles seront imprimées</translation>
    </message>
</context>
<context>
    <name>PanelBody</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Vu à</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Service policy</source>
        <translation>Politique de service</translation>
    </message>
    <message>
        <source>Coverage policy</source>
        <translation>Politique de couverture</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>ID at the provider</source>
        <translation>ID chez le fournisseur</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Ask the provider again (F5)</source>
        <translation>Interroger à nouveau le fournisseur (F5)</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostiquer</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Asking the provider</source>
        <translation>Interrogation du fournisseur</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Infos</translation>
    </message>
    <message>
        <source>Parts of the device</source>
        <translation>Rubriques de l’appareil</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Passwords are needed to go on</source>
        <translation>Des mots de passe sont nécessaires pour poursuivre</translation>
    </message>
    <message>
        <source>They are not kept. Type them as before.</source>
        <translation>Ils ne sont pas conservés. Tapez-les comme avant.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
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
        <translation>Saisir le PIN une fois</translation>
    </message>
    <message>
        <source>Sent once; it is not kept and not tried again</source>
        <translation>Envoyé une seule fois&#xa0;; il n’est ni conservé ni réessayé</translation>
    </message>
    <message>
        <source>Do not enter it</source>
        <translation>Ne pas le saisir</translation>
    </message>
    <message>
        <source>How many tries are left is not known.</source>
        <translation>Le nombre d’essais restants est inconnu.</translation>
    </message>
    <message>
        <source>This is the last try.</source>
        <translation>C’est le dernier essai.</translation>
    </message>
    <message>
        <source>This may be the last try.</source>
        <translation>C’est peut-être le dernier essai.</translation>
    </message>
    <message>
        <source>A wrong PIN blocks the SIM.</source>
        <translation>Un PIN erroné bloque la SIM.</translation>
    </message>
    <message>
        <source>Enter it anyway</source>
        <translation>Le saisir quand même</translation>
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
        <translation>Au démarrage de la SIM</translation>
    </message>
    <message>
        <source>Changing it takes the PIN, which is asked for on the card of the socket and never kept.</source>
        <translation>Ce changement demande le PIN, qui se saisit sur la carte de l’emplacement et n’est jamais conservé.</translation>
    </message>
    <message>
        <source>it does not ask for its PIN</source>
        <translation>elle ne demande pas son PIN</translation>
    </message>
    <message>
        <source>it asks for its PIN</source>
        <translation>elle demande son PIN</translation>
    </message>
</context>
<context>
    <name>PlaceEdit</name>
    <message>
        <source>Number of the socket</source>
        <translation>Numéro de l’emplacement</translation>
    </message>
    <message>
        <source>The socket that has this number now gets the number of this one</source>
        <translation>L’emplacement qui a ce numéro reçoit celui de cet emplacement-ci</translation>
    </message>
    <message>
        <source>Name of the socket</source>
        <translation>Nom de l’emplacement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Keep number and name (Enter)</source>
        <translation>Garder le numéro et le nom (Entrée)</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>What would be sent</source>
        <translation>Ce qui serait envoyé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Configure and check this module with this recipe</source>
        <translation>Configurer et contrôler ce module avec cette recette</translation>
    </message>
    <message>
        <source>Reading what the module has. Nothing is changed.</source>
        <translation>Lecture de l’état du module. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Nothing is sent unless everything is possible.</source>
        <translation>Rien n’est envoyé si tout n’est pas possible.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) would be sent.</source>
        <translation>
            <numerusform>%Ln commande serait envoyée.</numerusform>
            <numerusform>%Ln commandes seraient envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be sent.</source>
        <translation>Il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>The radio is switched off meanwhile.</source>
        <translation>La radio est coupée pendant ce temps.</translation>
    </message>
    <message>
        <source>The module starts again afterwards.</source>
        <translation>Le module redémarre ensuite.</translation>
    </message>
</context>
<context>
    <name>PlannedRow</name>
    <message>
        <source>now {now} → {wanted}</source>
        <translation>actuel {now} → {wanted}</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>comme voulu</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Chercher une nouvelle version une fois par jour</translation>
    </message>
    <message>
        <source>Nothing is installed by itself.</source>
        <translation>Rien ne s’installe tout seul.</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Montrer où elle se trouve</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>C’est la version la plus récente.</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>La version {version} est disponible.</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Sauvegarder le registre</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>Registres (*.sqlite)</translation>
    </message>
    <message>
        <source>Simwright {version}</source>
        <translation>Simwright {version}</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>For support: versions, settings, logs and traces in one file, secrets masked.</source>
        <translation>Pour l’assistance&#xa0;: versions, réglages, journaux et traces dans un seul fichier, secrets masqués.</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Dossier d’assistance…</translation>
    </message>
    <message>
        <source>A file that sets up this station like another one, or another one like this.</source>
        <translation>Un fichier qui configure ce poste comme un autre, ou un autre comme celui-ci.</translation>
    </message>
    <message>
        <source>Set-up file…</source>
        <translation>Fichier de configuration…</translation>
    </message>
    <message>
        <source>A copy of the ledger, also while work runs. It holds activation codes: keep it as safe as the ledger.</source>
        <translation>Une copie du registre, même pendant le travail. Elle contient des codes d’activation&#xa0;: gardez-la aussi sûrement que le registre.</translation>
    </message>
    <message>
        <source>Back up the ledger…</source>
        <translation>Sauvegarder le registre…</translation>
    </message>
</context>
<context>
    <name>PsmSection</name>
    <message>
        <source>Power saving mode (PSM)</source>
        <translation>Mode d’économie d’énergie (PSM)</translation>
    </message>
    <message>
        <source>PSM</source>
        <translation>PSM</translation>
    </message>
    <message>
        <source>on, with these timers</source>
        <translation>activé, avec ces temporisateurs</translation>
    </message>
    <message>
        <source>on, with the network&apos;s timers</source>
        <translation>activé, avec les temporisateurs du réseau</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>QueueFact</name>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>The last call reached no provider. What waits goes out in order as soon as one is reached.</source>
        <translation>Le dernier appel n’a joint aucun fournisseur. Ce qui attend part dans l’ordre dès qu’un fournisseur est joignable.</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Voir ce qui attend</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n’attend</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>{count} waiting, oldest {age}</source>
        <translation>{count} en attente depuis {age}</translation>
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
        <translation>{n} jours</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>Votre saisie n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Save it first, or open {name} without it.</source>
        <translation>Enregistrez-la d’abord, ou ouvrez {name} sans elle.</translation>
    </message>
    <message>
        <source>Open without saving</source>
        <translation>Ouvrir sans enregistrer</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>Retour au banc</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Recipes that are kept on this computer</source>
        <translation>Recettes gardées sur cet ordinateur</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Vue fichier</translation>
    </message>
    <message>
        <source>Show the recipe as the text of its file</source>
        <translation>Afficher la recette comme texte de son fichier</translation>
    </message>
    <message>
        <source>On the module in</source>
        <translation>Sur le module de</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Voir ce qui serait envoyé</translation>
    </message>
    <message>
        <source>Reads the module, and sends nothing that changes it</source>
        <translation>Lit le module, et n’envoie rien qui le modifie</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Back to what was saved last</source>
        <translation>Revenir au dernier enregistrement</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save under the name above as a recipe of its own</source>
        <translation>Enregistrer sous le nom ci-dessus comme recette à part</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Enregistrer et utiliser</translation>
    </message>
    <message>
        <source>Use this recipe</source>
        <translation>Utiliser cette recette</translation>
    </message>
</context>
<context>
    <name>RecipeLibraryView</name>
    <message>
        <source>Library of recipes</source>
        <translation>Bibliothèque de recettes</translation>
    </message>
    <message>
        <source>Kept on this computer; passwords are never in a file.</source>
        <translation>Gardées sur cet ordinateur&#xa0;; les mots de passe ne sont jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Back to the recipe</source>
        <translation>Retour à la recette</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Copy a recipe file into the library; it can also be dropped here</source>
        <translation>Copier un fichier de recette dans la bibliothèque&#xa0;; on peut aussi le déposer ici</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save it as a file, for other stations and the command line</source>
        <translation>L’enregistrer en fichier, pour d’autres postes et la ligne de commande</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erronée</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>{what} off</source>
        <translation>{what} désactivé</translation>
    </message>
    <message>
        <source>Delete the recipe {name}?</source>
        <translation>Supprimer la recette {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Its file is removed from this computer.</source>
        <translation>Son fichier est supprimé de cet ordinateur.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Importer une recette</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Exporter la recette</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Recipe (*.simrecipe *.toml)</source>
        <translation>Recette (*.simrecipe *.toml)</translation>
    </message>
</context>
<context>
    <name>RecipeSection</name>
    <message>
        <source>Left as the module has it.</source>
        <translation>Laissé comme sur le module.</translation>
    </message>
</context>
<context>
    <name>RecipeText</name>
    <message>
        <source>As a file</source>
        <translation>Vue fichier</translation>
    </message>
    <message>
        <source>Copy the recipe as text</source>
        <translation>Copier la recette en texte</translation>
    </message>
    <message>
        <source>The recipe as a file</source>
        <translation>La recette en fichier</translation>
    </message>
    <message>
        <source>A field is wrong. The text follows once it is fixed.</source>
        <translation>Un champ est erroné. Le texte suit dès qu’il est corrigé.</translation>
    </message>
    <message>
        <source>Passwords are never written to a file.</source>
        <translation>Les mots de passe ne sont jamais écrits dans un fichier.</translation>
    </message>
</context>
<context>
    <name>RegionGrab</name>
    <message>
        <source>Draw a frame round the code</source>
        <translation>Tracez un cadre autour du code</translation>
    </message>
    <message>
        <source>Draw a frame round the code. Esc leaves.</source>
        <translation>Tracez un cadre autour du code. Échap quitte.</translation>
    </message>
</context>
<context>
    <name>RegisterFoot</name>
    <message>
        <source>Last batch: {passed} of {total}</source>
        <translation>Dernier lot&#xa0;: {passed} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n SIM(s)</source>
        <translation>
            <numerusform>Poursuivre avec&#xa0;%Ln SIM</numerusform>
            <numerusform>Poursuivre avec&#xa0;%Ln SIM</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Register more</source>
        <translation>En enregistrer d’autres</translation>
    </message>
    <message>
        <source>Stopped. Nothing more is sent until you go on.</source>
        <translation>Arrêté. Plus rien n’est envoyé tant que vous ne poursuivez pas.</translation>
    </message>
    <message>
        <source>You can leave this page or close the program: the work goes on, or is resumed.</source>
        <translation>Vous pouvez quitter cette page ou fermer le programme&#xa0;: le travail continue, ou sera repris.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send nothing more; what is under way is finished</source>
        <translation>Ne plus rien envoyer&#xa0;; ce qui est en cours se termine</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register SIMs</source>
        <translation>Enregistrer des SIM</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>The account that the SIMs are registered in</source>
        <translation>Le compte dans lequel les SIM sont enregistrées</translation>
    </message>
    <message>
        <source>List of cards…</source>
        <translation>Liste de cartes…</translation>
    </message>
    <message>
        <source>A CSV of ICCIDs and codes; can also be dropped here</source>
        <translation>Un CSV d’ICCID et de codes&#xa0;; on peut aussi le déposer ici</translation>
    </message>
    <message>
        <source>List of BICs…</source>
        <translation>Liste de BIC…</translation>
    </message>
    <message>
        <source>One BIC a line, or a CSV; can also be dropped here</source>
        <translation>Un BIC par ligne, ou un CSV&#xa0;; on peut aussi le déposer ici</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation>À partir d’une image…</translation>
    </message>
    <message>
        <source>Read the codes in a picture; can also be dropped here</source>
        <translation>Lire les codes d’une image&#xa0;; on peut aussi la déposer ici</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>À partir d’un fichier…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Coller du presse-papiers</translation>
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
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>device made</source>
        <translation>appareil créé</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>registered, device to be made</source>
        <translation>enregistrée, appareil à créer</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>attend la réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n with a device</source>
        <translation>
            <numerusform>%Ln avec appareil</numerusform>
            <numerusform>%Ln avec appareil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%Ln enregistrée</numerusform>
            <numerusform>%Ln enregistrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Register SIMs</source>
        <translation>Enregistrer des SIM</translation>
    </message>
    <message numerus="yes">
        <source>Register %n SIM(s)</source>
        <translation>
            <numerusform>Enregistrer&#xa0;%Ln SIM</numerusform>
            <numerusform>Enregistrer&#xa0;%Ln SIM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and make %n device(s)</source>
        <translation>
            <numerusform>et créer&#xa0;%Ln appareil</numerusform>
            <numerusform>et créer&#xa0;%Ln appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register the SIMs of %n code(s)</source>
        <translation>
            <numerusform>Enregistrer les SIM de&#xa0;%Ln code</numerusform>
            <numerusform>Enregistrer les SIM de&#xa0;%Ln codes</numerusform>
        </translation>
    </message>
    <message>
        <source>and make devices</source>
        <translation>et créer des appareils</translation>
    </message>
    <message>
        <source>{name} · account “{account}”</source>
        <translation>{name} · compte «&#xa0;{account}&#xa0;»</translation>
    </message>
    <message>
        <source>Claim SIMs by the code of their card or box</source>
        <translation>Rattacher des SIM par le code de leur carte ou de leur boîte</translation>
    </message>
    <message>
        <source>Super SIM · account “{account}”</source>
        <translation>Super SIM · compte «&#xa0;{account}&#xa0;»</translation>
    </message>
    <message>
        <source>EMnify · account “{account}”</source>
        <translation>EMnify · compte «&#xa0;{account}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s) will be billed from today.</source>
        <translation>
            <numerusform>%Ln SIM sera facturée dès aujourd’hui.</numerusform>
            <numerusform>%Ln SIM seront facturées dès aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The SIMs will be billed.</source>
        <translation>Les SIM seront facturées.</translation>
    </message>
    <message>
        <source>Whether the devices are used or not. Issued SIMs can be activated later, one by one.</source>
        <translation>Que les appareils servent ou non. Les SIM émises peuvent être activées plus tard, une à une.</translation>
    </message>
    <message>
        <source>Activate and register</source>
        <translation>Activer et enregistrer</translation>
    </message>
</context>
<context>
    <name>RemedyRow</name>
    <message>
        <source>Apply…</source>
        <translation>Appliquer…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Requête et réponse</translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message numerus="yes">
        <source>%n request(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln requête écrite dans {name}.</numerusform>
            <numerusform>%Ln requêtes écrites dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys, tokens and codes are masked.</source>
        <translation>Les clés, jetons et codes sont masqués.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Retour aux réglages</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Address, status or words in what was sent or received</source>
        <translation>Adresse, statut ou mots de l’envoi ou de la réponse</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>Chercher dans les requêtes</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>Échecs seulement</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Requêtes, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>{time}, try {n}</source>
        <translation>{time}, essai {n}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s); keys, tokens and codes are masked</source>
        <translation>
            <numerusform>%Ln requête&#xa0;; les clés, jetons et codes sont masqués</numerusform>
            <numerusform>%Ln requêtes&#xa0;; les clés, jetons et codes sont masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>Rien ne correspond ici.</translation>
    </message>
    <message>
        <source>Clear the search to see every request.</source>
        <translation>Effacez la recherche pour voir toutes les requêtes.</translation>
    </message>
    <message>
        <source>Nothing was sent since the program began.</source>
        <translation>Rien n’a été envoyé depuis le démarrage du programme.</translation>
    </message>
    <message>
        <source>Each request to a provider appears here with its answer, until the program ends.</source>
        <translation>Chaque requête à un fournisseur apparaît ici avec sa réponse, jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>Enregistrer les requêtes</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
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
        <translation>Elle a été faite&#xa0;: je l’ai trouvée chez le fournisseur</translation>
    </message>
    <message>
        <source>It was not made: send it again with Retry</source>
        <translation>Elle n’a pas été faite&#xa0;: la renvoyer avec Réessayer les échecs</translation>
    </message>
    <message>
        <source>Rows of this run</source>
        <translation>Lignes de cette exécution</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned</source>
        <translation>
            <numerusform>%Ln attribuée</numerusform>
            <numerusform>%Ln attribuées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%Ln en route</numerusform>
            <numerusform>%Ln en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln à regarder</numerusform>
            <numerusform>%Ln à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save each row with its result, the provider&apos;s words and what to do</source>
        <translation>Enregistrer chaque ligne avec son résultat, les mots du fournisseur et que faire</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <translation>Les résultats sont dans {name}.</translation>
    </message>
    <message>
        <source>Activation codes are secrets and were left out.</source>
        <translation>Les codes d’activation sont des secrets et n’y figurent pas.</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>Scanning</source>
        <translation>Lecture de codes</translation>
    </message>
    <message>
        <source>Serial numbers of units</source>
        <translation>Numéros de série des unités</translation>
    </message>
    <message>
        <source>Hand scanner on a serial port</source>
        <translation>Douchette sur un port série</translation>
    </message>
    <message>
        <source>How they look: # is a digit, ? a letter, * either, as in SN-######</source>
        <translation>Leur forme&#xa0;: # est un chiffre,&#xa0;? une lettre, * l’un ou l’autre, comme SN-######</translation>
    </message>
    <message>
        <source>Its port, such as /dev/ttyACM0 or COM5. Empty: it types like a keyboard.</source>
        <translation>Son port, par exemple /dev/ttyACM0 ou COM5. Vide&#xa0;: elle tape comme un clavier.</translation>
    </message>
    <message>
        <source>Ask again what a scan is</source>
        <translation>Redemander le sens d’un scan</translation>
    </message>
    <message>
        <source>Forget which reading was chosen where a scan fits two kinds</source>
        <translation>Oublier la lecture choisie là où un scan peut se lire de deux façons</translation>
    </message>
</context>
<context>
    <name>ScanChoice</name>
    <message>
        <source>Close this question</source>
        <translation>Fermer cette question</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>Scan or type: EID, ICCID, BIC, activation code, unit</source>
        <translation>Scannez ou tapez&#xa0;: EID, ICCID, BIC, code, unité</translation>
    </message>
    <message>
        <source>Scan line</source>
        <translation>Ligne de saisie</translation>
    </message>
    <message>
        <source>Scan from a picture, the screen or the camera</source>
        <translation>Scanner une image, l’écran ou par la caméra</translation>
    </message>
    <message>
        <source>Scan or type here and press Enter. Ctrl+L comes back here from anywhere.</source>
        <translation>Scannez ou tapez ici, puis Entrée. Ctrl+L ramène ici de partout.</translation>
    </message>
</context>
<context>
    <name>ScanSources</name>
    <message>
        <source>Open a picture or PDF…</source>
        <translation>Ouvrir une image ou un PDF…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation>Partie de l’écran…</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Caméra…</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff *.pdf)</source>
        <translation>Images et PDF (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff *.pdf)</translation>
    </message>
    <message>
        <source>Read the codes of a picture</source>
        <translation>Lire les codes d’une image</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>There is no account at EMnify or Super SIM yet. Add one under Settings.</source>
        <translation>Il n’y a pas encore de compte EMnify ou Super SIM. Ajoutez-en un dans Réglages.</translation>
    </message>
    <message>
        <source>Its name, ICCID or id; several separated by commas.</source>
        <translation>Son nom, ICCID ou id&#xa0;; plusieurs séparés par des virgules.</translation>
    </message>
    <message>
        <source>With the country code, such as +49173871878; several separated by commas.</source>
        <translation>Avec l’indicatif du pays, comme +49173871878&#xa0;; plusieurs séparés par des virgules.</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>No serial port was found. Plug it in; it then appears here.</source>
        <translation>Aucun port série trouvé. Branchez-le&#xa0;; il apparaît alors ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) from {name}</source>
        <translation>
            <numerusform>%Ln traceur de {name}</numerusform>
            <numerusform>%Ln traceurs de {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of trackers (*.csv *.txt *.tsv)</source>
        <translation>Listes de traceurs (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a list of trackers</source>
        <translation>Ouvrir une liste de traceurs</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>SMS through the provider</source>
        <translation>SMS par le fournisseur</translation>
    </message>
    <message>
        <source>SMS through a module at a port</source>
        <translation>SMS par un module sur un port</translation>
    </message>
    <message>
        <source>Its own serial port</source>
        <translation>Son propre port série</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Liste…</translation>
    </message>
    <message>
        <source>A CSV with columns number, ICCID or name; can also be dropped here</source>
        <translation>Un CSV avec les colonnes number, ICCID ou name&#xa0;; on peut aussi le déposer ici</translation>
    </message>
    <message>
        <source>Forget the list</source>
        <translation>Oublier la liste</translation>
    </message>
    <message>
        <source>Ask afterwards which APN it has</source>
        <translation>Demander ensuite quel APN il a</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Attendre une réponse</translation>
    </message>
    <message>
        <source>After the delivery; without one by then it has failed.</source>
        <translation>Après la remise&#xa0;; sans réponse d’ici là, c’est un échec.</translation>
    </message>
    <message>
        <source>Go on without an answer after</source>
        <translation>Sans réponse, continuer après</translation>
    </message>
    <message>
        <source>Empty: each waits for its answer.</source>
        <translation>Vide&#xa0;: chacun attend sa réponse.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>What was sent to the providers and what they answered, with keys, tokens and codes masked.</source>
        <translation>Ce qui a été envoyé aux fournisseurs et leurs réponses, clés, jetons et codes masqués.</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Voir ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Appears in the history and on labels</source>
        <translation>Apparaît dans l’historique et sur les étiquettes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Changes are saved at once</source>
        <translation>Les modifications sont enregistrées aussitôt</translation>
    </message>
    <message>
        <source>Settings in grey are fixed for this station in {file}</source>
        <translation>Les réglages grisés sont fixés pour ce poste dans {file}</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>Nom du poste</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation>Qui travaille ici en ce moment</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Show PASS and FAIL large for a moment, on every page</source>
        <translation>Afficher PASS et FAIL en grand un instant, sur toutes les pages</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Larger controls, for gloves and touch screens</source>
        <translation>Commandes plus grandes, pour gants et écrans tactiles</translation>
    </message>
    <message>
        <source>Sound for PASS and FAIL</source>
        <translation>Son pour PASS et FAIL</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>This station is in {file}.</source>
        <translation>Ce poste est dans {file}.</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Set-up file</source>
        <translation>Fichier de configuration</translation>
    </message>
    <message>
        <source>Set up a station like another one</source>
        <translation>Configurer un poste comme un autre</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Retour aux réglages</translation>
    </message>
    <message>
        <source>Export this station…</source>
        <translation>Exporter ce poste…</translation>
    </message>
    <message>
        <source>Undo the last set-up</source>
        <translation>Annuler la dernière configuration</translation>
    </message>
    <message>
        <source>Open a set-up file…</source>
        <translation>Ouvrir un fichier de configuration…</translation>
    </message>
    <message>
        <source>Open a set-up file to see what it would change here.</source>
        <translation>Ouvrez un fichier de configuration pour voir ce qu’il changerait ici.</translation>
    </message>
    <message>
        <source>Or export this station: settings, accounts without secrets, recipes, labels and sockets.</source>
        <translation>Ou exportez ce poste&#xa0;: réglages, comptes sans secrets, recettes, étiquettes et emplacements.</translation>
    </message>
    <message>
        <source>“Undo the last set-up” puts the set-up back.</source>
        <translation>«&#xa0;Annuler la dernière configuration&#xa0;» remet la configuration en place.</translation>
    </message>
    <message>
        <source>This station already matches {file}.</source>
        <translation>Ce poste est déjà conforme à {file}.</translation>
    </message>
    <message>
        <source>What {file} would change</source>
        <translation>Ce que {file} changerait</translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <translation>
            <numerusform>Faire&#xa0;%Ln changement</numerusform>
            <numerusform>Faire&#xa0;%Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>Effectuer les changements</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%Ln changement fait.</numerusform>
            <numerusform>%Ln changements faits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) undone.</source>
        <translation>
            <numerusform>%Ln changement annulé.</numerusform>
            <numerusform>%Ln changements annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Undo the last set-up” restores what was before.</source>
        <translation>«&#xa0;Annuler la dernière configuration&#xa0;» rétablit ce qui était avant.</translation>
    </message>
    <message>
        <source>Open a set-up file</source>
        <translation>Ouvrir un fichier de configuration</translation>
    </message>
    <message>
        <source>Set-up files (*.toml)</source>
        <translation>Fichiers de configuration (*.toml)</translation>
    </message>
    <message>
        <source>Export this station</source>
        <translation>Exporter ce poste</translation>
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
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>Voir l’appareil</translation>
    </message>
    <message>
        <source>It is in no device. To use it, choose a device, then Actions, Assign a SIM, and give its ICCID.</source>
        <translation>Elle n’est dans aucun appareil. Pour l’utiliser, choisissez un appareil, puis Actions, Attribuer une SIM, et indiquez son ICCID.</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Typed or read here ({count})</source>
        <translation>Tapés ou lus ici ({count})</translation>
    </message>
    <message>
        <source>Batch whose codes are shown</source>
        <translation>Lot dont les codes sont affichés</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Waiting work and the main tasks of this station</source>
        <translation>Travail en attente et tâches principales de ce poste</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Travail inachevé</translation>
    </message>
    <message>
        <source>Work that is interrupted can be resumed from here.</source>
        <translation>Un travail interrompu peut être repris d’ici.</translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>Enregistrer des SIM</translation>
    </message>
    <message>
        <source>Claim a batch of SIMs by the code on its card</source>
        <translation>Rattacher un lot de SIM par le code de sa carte</translation>
    </message>
    <message>
        <source>Assign eSIMs</source>
        <translation>Attribuer des eSIM</translation>
    </message>
    <message>
        <source>From a list of EIDs to activation codes, at Celona or Twilio</source>
        <translation>D’une liste d’EID aux codes d’activation, chez Celona ou Twilio</translation>
    </message>
    <message>
        <source>Codes and labels</source>
        <translation>Codes et étiquettes</translation>
    </message>
    <message>
        <source>QR codes on screen, as pictures and labels, each read back</source>
        <translation>Codes QR à l’écran, en image et en étiquette, chacun relu</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banc</translation>
    </message>
    <message>
        <source>Set the APN of modules and see them register</source>
        <translation>Régler l’APN des modules et les voir s’enregistrer</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Il n’y a pas encore de compte.</translation>
    </message>
    <message>
        <source>Add the account of your provider; codes and the bench work without one.</source>
        <translation>Ajoutez le compte de votre fournisseur&#xa0;; les codes et le banc s’en passent.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <source>Of the rows that are loaded</source>
        <translation>Sur les lignes chargées</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>étape en cours</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Simulated providers and modules; nothing here is real.</source>
        <translation>Fournisseurs et modules simulés&#xa0;; rien ici n’est réel.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>{name} · {done} of {total}</source>
        <translation>{name} · {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>SupportView</name>
    <message>
        <source>The support bundle is in {file}.</source>
        <translation>Le dossier d’assistance est dans {file}.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Give it to support yourself.</source>
        <translation>Rien n’a été envoyé. Transmettez-le vous-même à l’assistance.</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Dossier d’assistance</translation>
    </message>
    <message>
        <source>What support needs to see; every secret the program knows is masked</source>
        <translation>Ce que l’assistance doit voir&#xa0;; tout secret connu du programme est masqué</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Retour aux réglages</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>The files are being collected…</source>
        <translation>Collecte des fichiers…</translation>
    </message>
    <message>
        <source>Look through the files, and untick what should stay here. EIDs, ICCIDs and names are in them.</source>
        <translation>Parcourez les fichiers et décochez ce qui doit rester ici. Ils contiennent des EID, ICCID et noms.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s)…</source>
        <translation>
            <numerusform>Enregistrer&#xa0;%Ln fichier…</numerusform>
            <numerusform>Enregistrer&#xa0;%Ln fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Enregistrer le dossier d’assistance</translation>
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
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
</context>
<context>
    <name>TemplateBody</name>
    <message>
        <source>Label templates</source>
        <translation>Gabarits d’étiquettes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The label; arrow keys move the chosen part</source>
        <translation>L’étiquette&#xa0;; les flèches déplacent l’élément choisi</translation>
    </message>
    <message>
        <source>Drag a part, or use the arrow keys; with Shift they change its size.</source>
        <translation>Faites glisser un élément, ou utilisez les flèches&#xa0;; avec Maj, elles changent sa taille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} est enregistré.</translation>
    </message>
    <message>
        <source>{name} is one of your templates now.</source>
        <translation>{name} fait maintenant partie de vos gabarits.</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exporté sous {name}.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} est supprimé.</translation>
    </message>
    <message>
        <source>{name} (own)</source>
        <translation>{name} (le vôtre)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Label templates (*.simlabel *.toml)</source>
        <translation>Gabarits d’étiquettes (*.simlabel *.toml)</translation>
    </message>
    <message>
        <source>Import a label template</source>
        <translation>Importer un gabarit d’étiquette</translation>
    </message>
    <message>
        <source>Export the label template</source>
        <translation>Exporter le gabarit d’étiquette</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Import a template file; it can also be dropped here</source>
        <translation>Importer un fichier de gabarit&#xa0;; on peut aussi le déposer ici</translation>
    </message>
    <message>
        <source>Export this template as a file</source>
        <translation>Exporter ce gabarit en fichier</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>Supprimer ce gabarit</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>This template comes with the program.</source>
        <translation>Ce gabarit est fourni avec le programme.</translation>
    </message>
    <message>
        <source>What you change is saved as a copy of your own.</source>
        <translation>Vos modifications sont enregistrées dans une copie à vous.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read.</source>
        <translation>{name} n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file of at most 2 MB.</source>
        <translation>Choisissez un fichier PNG ou JPEG de 2 Mo au plus.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, copie</translation>
    </message>
    <message>
        <source>The changes to “{name}” are not saved.</source>
        <translation>Les modifications de «&#xa0;{name}&#xa0;» ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Save them, or open the other template without them.</source>
        <translation>Enregistrez-les, ou ouvrez l’autre gabarit sans elles.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Delete “{name}” from this computer?</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;» de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>From the left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Taille minimale</translation>
    </message>
    <message>
        <source>Most lines</source>
        <translation>Lignes au plus</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Error level</source>
        <translation>Niveau de correction</translation>
    </message>
    <message>
        <source>Quiet zone (modules)</source>
        <translation>Zone de silence (modules)</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>centré</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Sans bold</source>
        <translation>Sans gras</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Mono bold</source>
        <translation>Mono gras</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Choose a picture for the label</source>
        <translation>Choisir une image pour l’étiquette</translation>
    </message>
</context>
<context>
    <name>TemplateParts</name>
    <message>
        <source>Parts of the label</source>
        <translation>Éléments de l’étiquette</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>DataMatrix code</source>
        <translation>Code DataMatrix</translation>
    </message>
    <message>
        <source>Code 128</source>
        <translation>Code 128</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Line or frame</source>
        <translation>Trait ou cadre</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>The template as a file</source>
        <translation>Le gabarit en fichier</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>{n} of {of}: {purpose}</source>
        <translation>{n} sur {of}&#xa0;: {purpose}</translation>
    </message>
    <message>
        <source>{used} of {of} characters</source>
        <translation>{used} sur {of} caractères</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Copier ce texte</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documenté</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Show passwords</source>
        <translation>Afficher les mots de passe</translation>
    </message>
</context>
<context>
    <name>TextConsole</name>
    <message>
        <source>Texts to the device and from it, newest last</source>
        <translation>SMS à l’appareil et de l’appareil, le plus récent en bas</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Cancel this text</source>
        <translation>Annuler ce SMS</translation>
    </message>
    <message>
        <source>No texts yet. What you send and what the device answers stands here.</source>
        <translation>Pas encore de SMS. Ce que vous envoyez et ce que répond l’appareil s’affiche ici.</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Sans heure</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Text to the device</source>
        <translation>SMS à l’appareil</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>{used} of {of} characters: too long for one SMS.</source>
        <translation>{used} sur {of} caractères&#xa0;: trop long pour un SMS.</translation>
    </message>
    <message>
        <source>{used} of {of} characters; no more fit because of {character}.</source>
        <translation>{used} sur {of} caractères&#xa0;; pas davantage à cause de {character}.</translation>
    </message>
    <message>
        <source>{used} of {of} characters</source>
        <translation>{used} sur {of} caractères</translation>
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
        <translation>Une durée avec d, h, min et s, par exemple 10 h ou 90 s&#xa0;; ou désactivé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>The timer is off.</source>
        <translation>Le temporisateur est désactivé.</translation>
    </message>
    <message>
        <source>Exactly {duration}, {seconds} s</source>
        <translation>Exactement {duration}, {seconds} s</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Sessions of {socket}</source>
        <translation>Sessions de {socket}</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>Retour au banc</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole session</source>
        <translation>Copier toute la session</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Search in this session</source>
        <translation>Chercher dans cette session</translation>
    </message>
    <message>
        <source>Found before this</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Found after this (Enter)</source>
        <translation>Résultat suivant (Entrée)</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Sessions, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>The last sessions are kept, with times and direction; secrets are masked.</source>
        <translation>Les dernières sessions sont gardées, avec heures et sens&#xa0;; les secrets sont masqués.</translation>
    </message>
    <message>
        <source>No session of this socket is kept yet.</source>
        <translation>Aucune session de cet emplacement n’est encore gardée.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>TrackersPage</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Trackers and phones</source>
        <translation>Traceurs et téléphones</translation>
    </message>
    <message>
        <source>The text or the steps that set the APN, sent and followed to the answer</source>
        <translation>Le SMS ou les étapes qui règlent l’APN, envoyés et suivis jusqu’à la réponse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the exact texts, to send them from elsewhere</source>
        <translation>Copier les textes exacts, pour les envoyer d’ailleurs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send nothing more; what is under way is finished</source>
        <translation>Ne plus rien envoyer&#xa0;; ce qui est en cours se termine</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>A table of all messages and answers, as CSV</source>
        <translation>Un tableau de tous les messages et réponses, en CSV</translation>
    </message>
</context>
<context>
    <name>TrackersRun</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%Ln terminé</numerusform>
            <numerusform>%Ln terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%Ln restant</numerusform>
            <numerusform>%Ln restants</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Traceur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>Sa réponse</translation>
    </message>
    <message>
        <source>Trackers and how far each has come</source>
        <translation>Traceurs et où en est chacun</translation>
    </message>
    <message>
        <source>Check whether the tracker has this text. Was it sent?</source>
        <translation>Vérifiez si le traceur a ce SMS. A-t-il été envoyé&#xa0;?</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Il a été envoyé</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>Il n’a pas été envoyé</translation>
    </message>
    <message>
        <source>It is sent when you go on</source>
        <translation>Il part quand vous poursuivez</translation>
    </message>
    <message>
        <source>Wait for its answer; nothing is sent again</source>
        <translation>Attendre sa réponse&#xa0;; rien n’est renvoyé</translation>
    </message>
</context>
<context>
    <name>TrackersWords</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>Write %n line(s) to its port</source>
        <translation>
            <numerusform>Écrire&#xa0;%Ln ligne sur son port</numerusform>
            <numerusform>Écrire&#xa0;%Ln lignes sur son port</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n SMS to {name}</source>
        <translation>
            <numerusform>Envoyer&#xa0;%Ln SMS à {name}</numerusform>
            <numerusform>Envoyer&#xa0;%Ln SMS à {name}</numerusform>
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
        <translation>Envoyer {sms} à {trackers}</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS will be billed.</source>
        <translation>
            <numerusform>%Ln SMS sera facturé.</numerusform>
            <numerusform>%Ln SMS seront facturés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: billed to the SIM in the module.</source>
        <translation>{count}&#xa0;: facturés à la SIM du module.</translation>
    </message>
    <message>
        <source>{count}: billed by the provider. Texts can activate a SIM that is not billed yet.</source>
        <translation>{count}&#xa0;: facturés par le fournisseur. Un SMS peut activer une SIM qui n’est pas encore facturée.</translation>
    </message>
    <message>
        <source>Send more</source>
        <translation>En envoyer d’autres</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message numerus="yes">
        <source>Send again to %n that failed</source>
        <translation>
            <numerusform>Renvoyer à&#xa0;%Ln en échec</numerusform>
            <numerusform>Renvoyer à&#xa0;%Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Retour à {name}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>{name} · {state}</source>
        <translation>{name} · {state}</translation>
    </message>
    <message>
        <source>Export the messages</source>
        <translation>Exporter les messages</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s)</source>
        <translation>
            <numerusform>%Ln traceur</numerusform>
            <numerusform>%Ln traceurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Afficher le code</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>Voir l’appareil</translation>
    </message>
    <message>
        <source>How it is connected, as its provider sees it</source>
        <translation>Sa connexion, vue par son fournisseur</translation>
    </message>
    <message>
        <source>Details of the unit</source>
        <translation>Détails de l’unité</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
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
        <translation>Adresse SM-DP+</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Answer as it came</source>
        <translation>Réponse telle que reçue</translation>
    </message>
</context>
<context>
    <name>UnsettledCard</name>
    <message>
        <source>Calls to decide: {n}</source>
        <translation>Appels à trancher&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Their answers were lost, so nobody knows whether they were carried out. Nothing is sent again.</source>
        <translation>Leurs réponses se sont perdues&#xa0;: nul ne sait s’ils ont été exécutés. Rien n’est renvoyé.</translation>
    </message>
    <message>
        <source>More, shown when these are decided: {n}</source>
        <translation>D’autres, affichés quand ceux-ci sont tranchés&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>UsagePlot</name>
    <message>
        <source>Received {size}</source>
        <translation>Reçu {size}</translation>
    </message>
    <message>
        <source>Sent {size}</source>
        <translation>Envoyé {size}</translation>
    </message>
    <message>
        <source>Data by day</source>
        <translation>Données par jour</translation>
    </message>
    <message>
        <source>The provider has counted no data of this device in the last 30 days.</source>
        <translation>Le fournisseur n’a compté aucune donnée de cet appareil ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>{day}: received {down}, sent {up}</source>
        <translation>{day}&#xa0;: reçu {down}, envoyé {up}</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys, to read its values.</source>
        <translation>Pointez un jour, ou utilisez les flèches, pour lire ses valeurs.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Add it under Settings, or choose another.</source>
        <translation>Ajoutez-le dans Réglages, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Calls that are not settled: {unsettled}. Calls that wait for the network: {kept}. Resume, settle or cancel them on the page Start; then the account can be removed.</source>
        <translation>Appels non tranchés&#xa0;: {unsettled}. Appels qui attendent le réseau&#xa0;: {kept}. Reprenez-les, tranchez-les ou annulez-les sur la page Accueil&#xa0;; le compte pourra ensuite être supprimé.</translation>
    </message>
    <message>
        <source>Choose an account at Celona or Super SIM.</source>
        <translation>Choisissez un compte chez Celona ou Super SIM.</translation>
    </message>
    <message>
        <source>Choose an account at EMnify.</source>
        <translation>Choisissez un compte chez EMnify.</translation>
    </message>
    <message>
        <source>Enter it again under Settings, Accounts.</source>
        <translation>Saisissez-le à nouveau dans Réglages, Comptes.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Interrogation du fournisseur…</translation>
    </message>
    <message>
        <source>Enter it exactly as in the e-mail.</source>
        <translation>Saisissez-le exactement comme dans l’e-mail.</translation>
    </message>
    <message>
        <source>Give it a name that people at this station know.</source>
        <translation>Donnez-lui un nom connu à ce poste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove {name} and its secrets?</source>
        <translation>Supprimer {name} et ses secrets&#xa0;?</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>Le compte n’a pas de nom.</translation>
    </message>
    <message>
        <source>The code has {n} digits.</source>
        <translation>Le code a {n} chiffres.</translation>
    </message>
    <message>
        <source>The provider accepts these credentials.</source>
        <translation>Le fournisseur accepte ces identifiants.</translation>
    </message>
    <message>
        <source>The secret of account {name} is not in the keychain.</source>
        <translation>Le secret du compte {name} n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>There is no account named {name}.</source>
        <translation>Il n’y a pas de compte nommé {name}.</translation>
    </message>
    <message>
        <source>Unfinished batches need it and cannot be resumed without: {names}</source>
        <translation>Des lots inachevés en ont besoin et ne peuvent pas être repris sans lui&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it; then rename the account.</source>
        <translation>Attendez la fin, ou annulez&#xa0;; renommez ensuite le compte.</translation>
    </message>
    <message>
        <source>What was done with it stays in the history.</source>
        <translation>Ce qui a été fait avec lui reste dans l’historique.</translation>
    </message>
    <message>
        <source>Work is being done with {name} now.</source>
        <translation>Un travail est en cours avec {name}.</translation>
    </message>
    <message>
        <source>{name} is an EMnify account, which registers SIMs and assigns no eSIMs.</source>
        <translation>{name} est un compte EMnify, qui enregistre des SIM et n’attribue pas d’eSIM.</translation>
    </message>
    <message>
        <source>{name} is not an EMnify account; SIMs are registered by BIC at EMnify only.</source>
        <translation>{name} n’est pas un compte EMnify&#xa0;; seul EMnify enregistre des SIM par BIC.</translation>
    </message>
    <message>
        <source>{name} is still needed.</source>
        <translation>{name} est encore nécessaire.</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Activate a context</source>
        <translation>Activer un contexte</translation>
    </message>
    <message>
        <source>Allow all LTE bands</source>
        <translation>Autoriser toutes les bandes LTE</translation>
    </message>
    <message>
        <source>Allow or forbid roaming</source>
        <translation>Autoriser ou interdire l’itinérance</translation>
    </message>
    <message>
        <source>Ask for PSM</source>
        <translation>Demander le PSM</translation>
    </message>
    <message>
        <source>Ask for a paging time window</source>
        <translation>Demander une paging time window</translation>
    </message>
    <message>
        <source>Ask for eDRX</source>
        <translation>Demander l’eDRX</translation>
    </message>
    <message>
        <source>Choose one network</source>
        <translation>Choisir un réseau</translation>
    </message>
    <message>
        <source>Choose text or PDU mode for SMS</source>
        <translation>Choisir le mode texte ou PDU pour les SMS</translation>
    </message>
    <message>
        <source>Choose the network automatically</source>
        <translation>Choisir le réseau automatiquement</translation>
    </message>
    <message>
        <source>Delete an SMS</source>
        <translation>Supprimer un SMS</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Saisir le PIN</translation>
    </message>
    <message>
        <source>List the SMS</source>
        <translation>Lister les SMS</translation>
    </message>
    <message>
        <source>Read an SMS</source>
        <translation>Lire un SMS</translation>
    </message>
    <message>
        <source>Read how many tries are left for the PIN</source>
        <translation>Lire le nombre d’essais restants du PIN</translation>
    </message>
    <message>
        <source>Read the APN</source>
        <translation>Lire l’APN</translation>
    </message>
    <message>
        <source>Read the ICCID</source>
        <translation>Lire l’ICCID</translation>
    </message>
    <message>
        <source>Read the IMEI</source>
        <translation>Lire l’IMEI</translation>
    </message>
    <message>
        <source>Read the IMSI</source>
        <translation>Lire l’IMSI</translation>
    </message>
    <message>
        <source>Read the IP address</source>
        <translation>Lire l’adresse IP</translation>
    </message>
    <message>
        <source>Read the LTE bands</source>
        <translation>Lire les bandes LTE</translation>
    </message>
    <message>
        <source>Read the PSM timers asked for</source>
        <translation>Lire les temporisateurs PSM demandés</translation>
    </message>
    <message>
        <source>Read the PSM timers granted</source>
        <translation>Lire les temporisateurs PSM accordés</translation>
    </message>
    <message>
        <source>Read the authentication</source>
        <translation>Lire l’authentification</translation>
    </message>
    <message>
        <source>Read the eDRX cycle asked for</source>
        <translation>Lire le cycle eDRX demandé</translation>
    </message>
    <message>
        <source>Read the eDRX cycle granted</source>
        <translation>Lire le cycle eDRX accordé</translation>
    </message>
    <message>
        <source>Read the firmware</source>
        <translation>Lire le firmware</translation>
    </message>
    <message>
        <source>Read the maker</source>
        <translation>Lire le fabricant</translation>
    </message>
    <message>
        <source>Read the model</source>
        <translation>Lire le modèle</translation>
    </message>
    <message>
        <source>Read the network</source>
        <translation>Lire le réseau</translation>
    </message>
    <message>
        <source>Read the networks that the SIM forbids</source>
        <translation>Lire les réseaux que la SIM interdit</translation>
    </message>
    <message>
        <source>Read the paging time window</source>
        <translation>Lire la paging time window</translation>
    </message>
    <message>
        <source>Read the radio access technologies</source>
        <translation>Lire les technologies d’accès radio</translation>
    </message>
    <message>
        <source>Read the registration</source>
        <translation>Lire l’enregistrement réseau</translation>
    </message>
    <message>
        <source>Read the signal</source>
        <translation>Lire le signal</translation>
    </message>
    <message>
        <source>Read the signal in detail</source>
        <translation>Lire le signal en détail</translation>
    </message>
    <message>
        <source>Read the state of the SIM</source>
        <translation>Lire l’état de la SIM</translation>
    </message>
    <message>
        <source>Read whether data is attached</source>
        <translation>Lire si les données sont attachées</translation>
    </message>
    <message>
        <source>Read whether roaming is allowed</source>
        <translation>Lire si l’itinérance est autorisée</translation>
    </message>
    <message>
        <source>Read whether the SIM asks for its PIN</source>
        <translation>Lire si la SIM demande son PIN</translation>
    </message>
    <message>
        <source>Read whether the radio is on</source>
        <translation>Lire si la radio est allumée</translation>
    </message>
    <message>
        <source>Read which contexts are active</source>
        <translation>Lire quels contextes sont actifs</translation>
    </message>
    <message>
        <source>Read why the network refused</source>
        <translation>Lire pourquoi le réseau a refusé</translation>
    </message>
    <message>
        <source>Report changes of the registration</source>
        <translation>Signaler les changements d’enregistrement réseau</translation>
    </message>
    <message>
        <source>Restart the module</source>
        <translation>Redémarrer le module</translation>
    </message>
    <message>
        <source>Search for networks</source>
        <translation>Rechercher les réseaux</translation>
    </message>
    <message>
        <source>Send a ping</source>
        <translation>Envoyer un ping</translation>
    </message>
    <message>
        <source>Send an SMS in PDU mode</source>
        <translation>Envoyer un SMS en mode PDU</translation>
    </message>
    <message>
        <source>Send an SMS in text mode</source>
        <translation>Envoyer un SMS en mode texte</translation>
    </message>
    <message>
        <source>Set the APN</source>
        <translation>Régler l’APN</translation>
    </message>
    <message>
        <source>Set the LTE bands</source>
        <translation>Régler les bandes LTE</translation>
    </message>
    <message>
        <source>Set the authentication</source>
        <translation>Régler l’authentification</translation>
    </message>
    <message>
        <source>Set the radio access technologies</source>
        <translation>Régler les technologies d’accès radio</translation>
    </message>
    <message>
        <source>Switch PSM off</source>
        <translation>Désactiver le PSM</translation>
    </message>
    <message>
        <source>Switch eDRX off</source>
        <translation>Désactiver l’eDRX</translation>
    </message>
    <message>
        <source>Switch the PIN on or off</source>
        <translation>Activer ou désactiver le PIN</translation>
    </message>
    <message>
        <source>Switch the SIM on</source>
        <translation>Mettre la SIM sous tension</translation>
    </message>
    <message>
        <source>Switch the module off</source>
        <translation>Éteindre le module</translation>
    </message>
    <message>
        <source>Switch the radio off</source>
        <translation>Couper la radio</translation>
    </message>
    <message>
        <source>Switch the radio on</source>
        <translation>Allumer la radio</translation>
    </message>
</context>
<context>
    <name>apn</name>
    <message>
        <source>APN: character {place} is {character}.</source>
        <translation>APN&#xa0;: le caractère {place} est {character}.</translation>
    </message>
    <message>
        <source>An APN has letters, digits, dots and hyphens only. Type it as the provider writes it.</source>
        <translation>Un APN n’a que des lettres, chiffres, points et traits d’union. Tapez-le comme le fournisseur l’écrit.</translation>
    </message>
    <message>
        <source>Give 1 to {longest} characters, such as em or super.</source>
        <translation>Donnez de 1 à {longest} caractères, par exemple em ou super.</translation>
    </message>
    <message>
        <source>The APN has {length} characters.</source>
        <translation>L’APN a {length} caractères.</translation>
    </message>
</context>
<context>
    <name>assign</name>
    <message>
        <source>Another window or command of Simwright is working on this batch.</source>
        <translation>Une autre fenêtre ou commande de Simwright travaille sur ce lot.</translation>
    </message>
    <message>
        <source>Celona did not assign an eSIM: {word}</source>
        <translation>Celona n’a pas attribué d’eSIM&#xa0;: {word}</translation>
    </message>
    <message>
        <source>Check EID and ICCID, and that free eSIMs are left in the Orchestrator. Then retry.</source>
        <translation>Vérifiez l’EID et l’ICCID, et qu’il reste des eSIM libres dans l’Orchestrator. Puis réessayez.</translation>
    </message>
    <message>
        <source>Check the EID with the device, and the stock of eSIMs at the provider.</source>
        <translation>Vérifiez l’EID sur l’appareil, et le stock d’eSIM chez le fournisseur.</translation>
    </message>
    <message>
        <source>Enter SM-DP+ address {host} in the device management system.</source>
        <translation>Saisissez l’adresse SM-DP+ {host} dans le MDM.</translation>
    </message>
    <message>
        <source>It is tried again until it gets through. If it stays so, check the network, and the address of the account.</source>
        <translation>On réessaie jusqu’à ce que cela passe. Si cela persiste, vérifiez le réseau et l’adresse du compte.</translation>
    </message>
    <message>
        <source>Profile available, SIM active.</source>
        <translation>Profil disponible, SIM active.</translation>
    </message>
    <message>
        <source>Profile available.</source>
        <translation>Profil disponible.</translation>
    </message>
    <message>
        <source>Celona has not finished in the time allowed; its last status was {word}.</source>
        <translation>Celona n’a pas terminé dans le délai&#xa0;; son dernier état était {word}.</translation>
    </message>
    <message>
        <source>Another station is working on this batch.</source>
        <translation>Un autre poste travaille sur ce lot.</translation>
    </message>
    <message>
        <source>Check at the provider which profile is unused, then say here whether this row was made.</source>
        <translation>Vérifiez chez le fournisseur quel profil est inutilisé, puis dites ici si cette ligne a été faite.</translation>
    </message>
    <message>
        <source>Check in the Orchestrator whether these devices have their eSIMs, then decide here.</source>
        <translation>Vérifiez dans l’Orchestrator si ces appareils ont leurs eSIM, puis tranchez ici.</translation>
    </message>
    <message>
        <source>Copy the cells and their titles first.</source>
        <translation>Copiez d’abord les cellules et leurs titres.</translation>
    </message>
    <message>
        <source>Made, as a person checked at the provider.</source>
        <translation>Fait, vérifié à la main chez le fournisseur.</translation>
    </message>
    <message>
        <source>Profiles not made here: {found}. Lost answers: {lost}. Which is whose cannot be told.</source>
        <translation>Profils non créés ici&#xa0;: {found}. Réponses perdues&#xa0;: {lost}. Impossible de dire lequel va avec laquelle.</translation>
    </message>
    <message>
        <source>Retry asks for the same again; nothing is ordered twice.</source>
        <translation>Un nouvel essai redemande la même chose&#xa0;; rien n’est commandé deux fois.</translation>
    </message>
    <message>
        <source>Retry follows the same request again; nothing is assigned twice.</source>
        <translation>Un nouvel essai suit à nouveau la même requête&#xa0;; rien n’est attribué deux fois.</translation>
    </message>
    <message>
        <source>The answer was lost. Asking the provider what happened.</source>
        <translation>La réponse s’est perdue. On demande au fournisseur ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The list was sent at {when}, but the answer was lost, and Celona cannot be asked for it.</source>
        <translation>La liste a été envoyée à {when}, mais la réponse s’est perdue, et Celona ne peut être interrogé à son sujet.</translation>
    </message>
    <message>
        <source>The provider could not reserve an eSIM: {words}</source>
        <translation>Le fournisseur n’a pas pu réserver d’eSIM&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The provider has not finished in the time allowed; its last status was {word}.</source>
        <translation>Le fournisseur n’a pas terminé dans le délai&#xa0;; son dernier état était {word}.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it there. Then resume.</source>
        <translation>Attendez la fin, ou arrêtez-le là-bas. Puis reprenez.</translation>
    </message>
    <message>
        <source>eSIM assigned.</source>
        <translation>eSIM attribuée.</translation>
    </message>
</context>
<context>
    <name>at</name>
    <message>
        <source>It takes a telephone number of {low} to {high} digits.</source>
        <translation>Il faut un numéro de téléphone de {low} à {high} chiffres.</translation>
    </message>
    <message>
        <source>It takes a whole number from {low} to {high}.</source>
        <translation>Il faut un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <source>It takes band numbers, such as 3,8,20.</source>
        <translation>Il faut des numéros de bandes, par exemple 3,8,20.</translation>
    </message>
    <message>
        <source>It takes {high} binary digits.</source>
        <translation>Il faut {high} chiffres binaires.</translation>
    </message>
    <message>
        <source>It takes {low} to {high} digits.</source>
        <translation>Il faut de {low} à {high} chiffres.</translation>
    </message>
    <message>
        <source>It takes {low} to {high} hexadecimal digits.</source>
        <translation>Il faut de {low} à {high} chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>It takes: {choices}.</source>
        <translation>Valeurs possibles&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>Use letters, digits, dot and hyphen.</source>
        <translation>Utilisez lettres, chiffres, point et trait d’union.</translation>
    </message>
    <message>
        <source>{name} cannot be {value} on this module.</source>
        <translation>{name} ne peut pas être {value} sur ce module.</translation>
    </message>
    <message>
        <source>{name} has {length} characters; {longest} are allowed.</source>
        <translation>{name} a {length} caractères&#xa0;; {longest} sont permis.</translation>
    </message>
    <message>
        <source>{name} is missing, or is not what this module takes.</source>
        <translation>{name} manque, ou n’est pas ce que ce module accepte.</translation>
    </message>
    <message>
        <source>{name}: character {place} is {character}, which cannot be sent to a module.</source>
        <translation>{name}&#xa0;: le caractère {place} est {character}, qui ne peut pas être envoyé à un module.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Choose another folder or another name for the copy.</source>
        <translation>Choisissez un autre dossier ou un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>The copy of the ledger is in {file}.</source>
        <translation>La copie du registre est dans {file}.</translation>
    </message>
    <message>
        <source>There is no ledger yet: nothing was done here.</source>
        <translation>Il n’y a pas encore de registre&#xa0;: rien n’a été fait ici.</translation>
    </message>
    <message>
        <source>This ledger is in a database on a server, which copies it by its own means.</source>
        <translation>Ce registre est dans une base de données sur un serveur, qui le copie par ses propres moyens.</translation>
    </message>
    <message>
        <source>Use pg_dump, or ask whoever looks after the server.</source>
        <translation>Utilisez pg_dump, ou demandez au responsable du serveur.</translation>
    </message>
    <message>
        <source>{name} is the ledger itself.</source>
        <translation>{name} est le registre lui-même.</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>A fault in Simwright ended this.</source>
        <translation>Une erreur de Simwright a mis fin à ceci.</translation>
    </message>
    <message>
        <source>A socket cannot have the number {number}.</source>
        <translation>Un emplacement ne peut pas avoir le numéro {number}.</translation>
    </message>
    <message>
        <source>Another module is on this port now, IMEI {imei}.</source>
        <translation>Un autre module est maintenant sur ce port, IMEI {imei}.</translation>
    </message>
    <message>
        <source>Asking {host} for an answer</source>
        <translation>Demande d’une réponse à {host}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Compare the answer with what the recipe expects: {expected}</source>
        <translation>Comparez la réponse à ce qu’attend la recette&#xa0;: {expected}</translation>
    </message>
    <message>
        <source>Configured and checked.</source>
        <translation>Configuré et contrôlé.</translation>
    </message>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>Donnez un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>Identifying the module</source>
        <translation>Identification du module</translation>
    </message>
    <message>
        <source>It is the module whose values were kept</source>
        <translation>C’est le module dont les valeurs ont été gardées</translation>
    </message>
    <message>
        <source>No port is known to take AT commands.</source>
        <translation>Aucun port connu n’accepte de commandes AT.</translation>
    </message>
    <message>
        <source>Opening a data session</source>
        <translation>Ouverture d’une session de données</translation>
    </message>
    <message>
        <source>Opening the port</source>
        <translation>Ouverture du port</translation>
    </message>
    <message>
        <source>Plug a module in, or name the port: see “simwright ports”.</source>
        <translation>Branchez un module, ou nommez le port&#xa0;: voir «&#xa0;simwright ports&#xa0;».</translation>
    </message>
    <message>
        <source>Plug the module in and start it at the bench, or leave it as it is.</source>
        <translation>Branchez le module et démarrez-le au banc, ou laissez-le tel quel.</translation>
    </message>
    <message>
        <source>Reading back: {setting}</source>
        <translation>Relecture&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>No previous values are known for this module.</source>
        <translation>Aucune valeur précédente n’est connue pour ce module.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Dry run: {recipe}</source>
        <translation>Essai à blanc&#xa0;: {recipe}</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Only what Simwright has changed can be restored.</source>
        <translation>Seul ce que Simwright a modifié peut être rétabli.</translation>
    </message>
    <message>
        <source>Plug in the module whose values are to be restored.</source>
        <translation>Branchez le module dont les valeurs sont à rétablir.</translation>
    </message>
    <message>
        <source>Reading: {setting}</source>
        <translation>Lecture&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>Recipe: {name}</source>
        <translation>Recette&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Sending {command}</source>
        <translation>Envoi de {command}</translation>
    </message>
    <message>
        <source>Simwright ended while this was being done.</source>
        <translation>Simwright s’est arrêté pendant cette opération.</translation>
    </message>
    <message>
        <source>Start the module again; what it has already is left as it is.</source>
        <translation>Relancez le module&#xa0;; ce qu’il a déjà reste tel quel.</translation>
    </message>
    <message>
        <source>Starting the module again</source>
        <translation>Redémarrage du module</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>Arrêté à la main.</translation>
    </message>
    <message>
        <source>Switching the radio off</source>
        <translation>Coupure de la radio</translation>
    </message>
    <message>
        <source>Switching the radio on</source>
        <translation>Allumage de la radio</translation>
    </message>
    <message>
        <source>Talking to the module</source>
        <translation>Dialogue avec le module</translation>
    </message>
    <message>
        <source>The SIM is ready</source>
        <translation>La SIM est prête</translation>
    </message>
    <message>
        <source>The last {kept} traces of each socket are kept; open another one.</source>
        <translation>Les {kept} dernières traces de chaque emplacement sont gardées&#xa0;; ouvrez-en une autre.</translation>
    </message>
    <message>
        <source>The module answers</source>
        <translation>Le module répond</translation>
    </message>
    <message>
        <source>The module has started again</source>
        <translation>Le module a redémarré</translation>
    </message>
    <message>
        <source>The previous values are kept</source>
        <translation>Les valeurs précédentes sont gardées</translation>
    </message>
    <message>
        <source>The previous values are restored.</source>
        <translation>Les valeurs précédentes sont rétablies.</translation>
    </message>
    <message>
        <source>The radio is off</source>
        <translation>La radio est coupée</translation>
    </message>
    <message>
        <source>The radio is on</source>
        <translation>La radio est allumée</translation>
    </message>
    <message>
        <source>The trace cannot be read: {reason}.</source>
        <translation>La trace n’est pas lisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Waiting for a free place</source>
        <translation>Attente d’une place libre</translation>
    </message>
    <message>
        <source>Waiting for the SIM</source>
        <translation>Attente de la SIM</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Attente du réseau</translation>
    </message>
    <message>
        <source>{setting} is written, but the module does not report it</source>
        <translation>{setting} est écrit, mais le module ne l’indique pas</translation>
    </message>
    <message>
        <source>Writing: {setting} {value}</source>
        <translation>Écriture&#xa0;: {setting} {value}</translation>
    </message>
    <message>
        <source>{command} done</source>
        <translation>{command} exécutée</translation>
    </message>
    <message>
        <source>{command} is not offered by this module</source>
        <translation>{command} n’est pas proposée par ce module</translation>
    </message>
    <message>
        <source>{command} was answered otherwise than the recipe expects.</source>
        <translation>{command} a reçu une autre réponse que celle attendue par la recette.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>{name} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>{name}: requested {requested}, granted {granted}</source>
        <translation>{name}&#xa0;: demandé {requested}, accordé {granted}</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>{setting} found: {value}</source>
        <translation>{setting} trouvé&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{setting} is {value}</source>
        <translation>{setting} vaut {value}</translation>
    </message>
    <message>
        <source>{setting} is {value} already</source>
        <translation>{setting} vaut déjà {value}</translation>
    </message>
    <message>
        <source>{setting} written: {value}</source>
        <translation>{setting} écrit&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{setting}: this module has no such setting, and goes by the network</source>
        <translation>{setting}&#xa0;: ce module n’a pas ce réglage et suit le réseau</translation>
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
        <translation>Un BIC a 16 lettres et chiffres, sous la forme XXXX-XXXX-XXXX-XXXX&#xa0;; donnez-en un par ligne.</translation>
    </message>
    <message>
        <source>Scan the QR code of the card again, or type what is printed beside BIC.</source>
        <translation>Scannez à nouveau le code QR de la carte, ou tapez ce qui est imprimé à côté de BIC.</translation>
    </message>
    <message>
        <source>There is no BIC in {name}.</source>
        <translation>Il n’y a pas de BIC dans {name}.</translation>
    </message>
    <message>
        <source>This is an activation code, not a BIC.</source>
        <translation>C’est un code d’activation, pas un BIC.</translation>
    </message>
    <message>
        <source>This is another number, not a BIC: {kind}.</source>
        <translation>C’est un autre numéro, pas un BIC&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>This is not a BIC: character {place} is {sign}, neither a letter A to Z nor a digit.</source>
        <translation>Ce n’est pas un BIC&#xa0;: le caractère {place} est {sign}, ni une lettre de A à Z ni un chiffre.</translation>
    </message>
    <message>
        <source>This is not a BIC: it has {length} letters and digits instead of 16.</source>
        <translation>Ce n’est pas un BIC&#xa0;: il a {length} lettres et chiffres au lieu de 16.</translation>
    </message>
</context>
<context>
    <name>callback</name>
    <message>
        <source>Give one that begins with https:// and has no user name in it, or none.</source>
        <translation>Donnez une adresse qui commence par https:// et ne contient pas de nom d’utilisateur, ou aucune.</translation>
    </message>
    <message>
        <source>{url} cannot be used as a callback address.</source>
        <translation>{url} ne peut pas servir d’adresse de rappel.</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>Allow it in the privacy settings of the system, then open the camera again.</source>
        <translation>Autorisez-le dans les réglages de confidentialité du système, puis rouvrez la caméra.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or choose another camera.</source>
        <translation>Fermez les autres programmes qui l’utilisent, ou choisissez une autre caméra.</translation>
    </message>
    <message>
        <source>Connect one and it appears here, or open a picture of the code instead.</source>
        <translation>Raccordez-en une et elle apparaît ici, ou ouvrez plutôt une image du code.</translation>
    </message>
    <message>
        <source>Install the package libpulse0 and start the program again, or take a picture instead.</source>
        <translation>Installez le paquet libpulse0 et relancez le programme, ou utilisez plutôt une photo.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Aucune caméra trouvée.</translation>
    </message>
    <message>
        <source>Simwright may not use the camera.</source>
        <translation>Simwright n’a pas le droit d’utiliser la caméra.</translation>
    </message>
    <message>
        <source>The camera cannot be used here.</source>
        <translation>La caméra ne peut pas être utilisée ici.</translation>
    </message>
    <message>
        <source>The camera cannot be used: {reason}.</source>
        <translation>La caméra ne peut pas être utilisée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This installation has no camera part (PySide6-Addons). Take a picture instead.</source>
        <translation>Cette installation n’a pas la partie caméra (PySide6-Addons). Utilisez plutôt une photo.</translation>
    </message>
</context>
<context>
    <name>cardlist</name>
    <message>
        <source>Compare it with the card. A spreadsheet drops zeros in front: format the column as text.</source>
        <translation>Comparez-le à la carte. Un tableur supprime les zéros de tête&#xa0;: formatez la colonne en texte.</translation>
    </message>
    <message>
        <source>Enter the 10 characters that are printed beside the ICCID.</source>
        <translation>Saisissez les 10 caractères imprimés à côté de l’ICCID.</translation>
    </message>
    <message>
        <source>Give a card on each line: its ICCID and its registration code, with a comma between.</source>
        <translation>Donnez une carte par ligne&#xa0;: son ICCID et son code d’enregistrement, séparés par une virgule.</translation>
    </message>
    <message>
        <source>Take this line out.</source>
        <translation>Retirez cette ligne.</translation>
    </message>
    <message>
        <source>The registration code has {length} characters instead of 10</source>
        <translation>Le code d’enregistrement a {length} caractères au lieu de 10</translation>
    </message>
    <message>
        <source>The registration code is missing</source>
        <translation>Le code d’enregistrement manque</translation>
    </message>
    <message>
        <source>There is no ICCID in {name}.</source>
        <translation>Il n’y a pas d’ICCID dans {name}.</translation>
    </message>
    <message>
        <source>This ICCID stands in line {line} already</source>
        <translation>Cet ICCID figure déjà à la ligne {line}</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>See `simwright catalog list`.</source>
        <translation>Voir `simwright catalog list`.</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>vendor-documented</source>
        <translation>documentée par le fabricant</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has brackets or braces that do not match.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} a des crochets ou accolades qui ne se correspondent pas.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has neither messages nor steps.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} n’a ni messages ni étapes.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has the group {name}, which is not a value of this tracker.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} a le groupe {name}, qui n’est pas une valeur de ce traceur.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds no command.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} ne contient pas de commande.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds {character} at place {place}; an AT command is plain ASCII.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} contient {character} à la place {place}&#xa0;; une commande AT est en ASCII pur.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds {character}, which an SMS to a tracker cannot carry.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} contient {character}, qu’un SMS à un traceur ne peut pas porter.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds “{text}”; a name looks like cid, rat:2 or rat*.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} contient «&#xa0;{text}&#xa0;»&#xa0;; un nom ressemble à cid, rat:2 ou rat*.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is a sentence for people, and holds a brace.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} est une phrase pour les gens, et contient une accolade.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is missing; people are asked by it.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} manque&#xa0;; c’est ce qui est demandé aux gens.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a regular expression ({problem}).</source>
        <translation>{file}, ligne {line}&#xa0;: {key} n’est pas une expression régulière ({problem}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not an action. Known are: {choices}.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} n’est pas une action. Connues&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not one of our words for {name}. Known are: {choices}.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} n’est pas un de nos mots pour {name}. Connus&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”, which is no family further up in this file.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} est «&#xa0;{text}&#xa0;», qui n’est pas une famille citée plus haut dans ce fichier.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”; a USB id looks like 2c7c:0125.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} est «&#xa0;{text}&#xa0;»&#xa0;; un id USB ressemble à 2c7c:0125.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”; an AT command is plain ASCII and begins with AT.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} est «&#xa0;{text}&#xa0;»&#xa0;; une commande AT est en ASCII pur et commence par AT.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”; it begins the answer and holds a colon, as +CSQ:</source>
        <translation>{file}, ligne {line}&#xa0;: {key} est «&#xa0;{text}&#xa0;»&#xa0;; il commence la réponse et contient un deux-points, comme +CSQ:</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} may hold letters, digits, commas, colons and hyphens only.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} ne peut contenir que lettres, chiffres, virgules, deux-points et traits d’union.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be an interface number of two hexadecimal digits.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} doit être un numéro d’interface de deux chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be digits in quotes.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} doit être des chiffres entre guillemets.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must begin with AT.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} doit commencer par AT.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must name {name}, which this action reads.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} doit nommer {name}, que cette action lit.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must say how one network is sent, with {{value}} in it.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} doit dire comment un réseau est envoyé, avec {{value}} dedans.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} needs a sentence that says what the command does.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} demande une phrase qui dit ce que fait la commande.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} uses the text {name} without double quotes around it.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} utilise le texte {name} sans guillemets doubles autour.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} uses {name}, which is not described under parameters.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} utilise {name}, qui n’est pas décrit sous parameters.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} uses {name}; this action is given: {choices}.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} utilise {name}&#xa0;; cette action reçoit&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>{name} is neither a model nor a vendor that is known.</source>
        <translation>{name} n’est ni un modèle ni un fabricant connu.</translation>
    </message>
</context>
<context>
    <name>cause</name>
    <message>
        <source>APN may not be used together with another one</source>
        <translation>Cet APN ne peut pas être utilisé avec un autre</translation>
    </message>
    <message>
        <source>APN not supported in this technology and network</source>
        <translation>APN non pris en charge dans cette technologie et ce réseau</translation>
    </message>
    <message>
        <source>Ask the provider, with the number of the cause and the name of the network.</source>
        <translation>Demandez au fournisseur, avec le numéro de la cause et le nom du réseau.</translation>
    </message>
    <message>
        <source>Check antenna, radio technology and bands; then try another place.</source>
        <translation>Vérifiez antenne, technologie radio et bandes&#xa0;; puis essayez un autre endroit.</translation>
    </message>
    <message>
        <source>Check at the provider that data is allowed for this SIM and that no limit is reached.</source>
        <translation>Vérifiez chez le fournisseur que les données sont autorisées pour cette SIM et qu’aucune limite n’est atteinte.</translation>
    </message>
    <message>
        <source>Check at the provider that the SIM is active and not blocked.</source>
        <translation>Vérifiez chez le fournisseur que la SIM est active et non bloquée.</translation>
    </message>
    <message>
        <source>Check at the provider whether the SIM is locked to another IMEI.</source>
        <translation>Vérifiez chez le fournisseur si la SIM est verrouillée sur un autre IMEI.</translation>
    </message>
    <message>
        <source>Check that the SIM may roam into this country and network; then try another operator.</source>
        <translation>Vérifiez que la SIM a droit à l’itinérance dans ce pays et ce réseau&#xa0;; puis essayez un autre opérateur.</translation>
    </message>
    <message>
        <source>Check the APN and its type.</source>
        <translation>Vérifiez l’APN et son type.</translation>
    </message>
    <message>
        <source>Check the APN in the recipe, letter by letter, and at the provider that the SIM may use it.</source>
        <translation>Vérifiez l’APN de la recette, lettre par lettre, et chez le fournisseur que la SIM peut l’utiliser.</translation>
    </message>
    <message>
        <source>Check the type of the APN: IP, IPV6 or IPV4V6.</source>
        <translation>Vérifiez le type de l’APN&#xa0;: IP, IPV6 ou IPV4V6.</translation>
    </message>
    <message>
        <source>Check user, password and authentication of the APN.</source>
        <translation>Vérifiez utilisateur, mot de passe et authentification de l’APN.</translation>
    </message>
    <message>
        <source>Close the other data sessions of this module, or start it again.</source>
        <translation>Fermez les autres sessions de données de ce module, ou redémarrez-le.</translation>
    </message>
    <message>
        <source>Look the cause up in the AT manual of this module.</source>
        <translation>Cherchez la cause dans le manuel AT de ce module.</translation>
    </message>
    <message>
        <source>Rejected, cause 10: implicitly detached</source>
        <translation>Rejeté, cause 10&#xa0;: détaché implicitement</translation>
    </message>
    <message>
        <source>Rejected, cause 11: network (PLMN) not allowed</source>
        <translation>Rejeté, cause 11&#xa0;: réseau (PLMN) non autorisé</translation>
    </message>
    <message>
        <source>Rejected, cause 12: tracking area not allowed</source>
        <translation>Rejeté, cause 12&#xa0;: zone de suivi (TA) non autorisée</translation>
    </message>
    <message>
        <source>Rejected, cause 13: roaming not allowed in this tracking area</source>
        <translation>Rejeté, cause 13&#xa0;: itinérance non autorisée dans cette zone de suivi</translation>
    </message>
    <message>
        <source>Rejected, cause 14: data services not allowed in this network (PLMN)</source>
        <translation>Rejeté, cause 14&#xa0;: services de données non autorisés dans ce réseau (PLMN)</translation>
    </message>
    <message>
        <source>Rejected, cause 15: no suitable cells in this tracking area</source>
        <translation>Rejeté, cause 15&#xa0;: pas de cellule convenable dans cette zone de suivi</translation>
    </message>
    <message>
        <source>Rejected, cause 16: switching centre not reachable</source>
        <translation>Rejeté, cause 16&#xa0;: MSC non joignable</translation>
    </message>
    <message>
        <source>Rejected, cause 17: network failure</source>
        <translation>Rejeté, cause 17&#xa0;: défaillance du réseau</translation>
    </message>
    <message>
        <source>Rejected, cause 18: voice domain not available</source>
        <translation>Rejeté, cause 18&#xa0;: domaine voix non disponible</translation>
    </message>
    <message>
        <source>Rejected, cause 19: the data session was refused (ESM failure)</source>
        <translation>Rejeté, cause 19&#xa0;: la session de données a été refusée (ESM failure)</translation>
    </message>
    <message>
        <source>Rejected, cause 20: authentication failed (MAC failure)</source>
        <translation>Rejeté, cause 20&#xa0;: échec d’authentification (MAC failure)</translation>
    </message>
    <message>
        <source>Rejected, cause 21: authentication out of step (synch failure)</source>
        <translation>Rejeté, cause 21&#xa0;: authentification désynchronisée (synch failure)</translation>
    </message>
    <message>
        <source>Rejected, cause 22: congestion</source>
        <translation>Rejeté, cause 22&#xa0;: congestion</translation>
    </message>
    <message>
        <source>Rejected, cause 23: security capabilities do not match</source>
        <translation>Rejeté, cause 23&#xa0;: capacités de sécurité discordantes</translation>
    </message>
    <message>
        <source>Rejected, cause 24: security mode rejected</source>
        <translation>Rejeté, cause 24&#xa0;: mode de sécurité rejeté</translation>
    </message>
    <message>
        <source>Rejected, cause 25: not authorized for this closed cell group</source>
        <translation>Rejeté, cause 25&#xa0;: non autorisé pour ce groupe fermé (CSG)</translation>
    </message>
    <message>
        <source>Rejected, cause 2: IMSI unknown in the home network</source>
        <translation>Rejeté, cause 2&#xa0;: IMSI inconnu dans le réseau nominal</translation>
    </message>
    <message>
        <source>Rejected, cause 35: service option not authorized in this network (PLMN)</source>
        <translation>Rejeté, cause 35&#xa0;: option de service non autorisée dans ce réseau (PLMN)</translation>
    </message>
    <message>
        <source>Rejected, cause 39: voice service out of order for now</source>
        <translation>Rejeté, cause 39&#xa0;: service voix momentanément indisponible</translation>
    </message>
    <message>
        <source>Rejected, cause 3: this device or SIM is barred</source>
        <translation>Rejeté, cause 3&#xa0;: appareil ou SIM interdits</translation>
    </message>
    <message>
        <source>Rejected, cause 40: no data session is active</source>
        <translation>Rejeté, cause 40&#xa0;: aucune session de données active</translation>
    </message>
    <message>
        <source>Rejected, cause 42: severe network failure</source>
        <translation>Rejeté, cause 42&#xa0;: défaillance grave du réseau</translation>
    </message>
    <message>
        <source>Rejected, cause 5: IMEI not accepted</source>
        <translation>Rejeté, cause 5&#xa0;: IMEI non accepté</translation>
    </message>
    <message>
        <source>Rejected, cause 6: this equipment is barred</source>
        <translation>Rejeté, cause 6&#xa0;: cet équipement est interdit</translation>
    </message>
    <message>
        <source>Rejected, cause 7: data services not allowed for this SIM</source>
        <translation>Rejeté, cause 7&#xa0;: services de données non autorisés pour cette SIM</translation>
    </message>
    <message>
        <source>Rejected, cause 8: neither data nor voice services allowed for this SIM</source>
        <translation>Rejeté, cause 8&#xa0;: ni données ni voix autorisées pour cette SIM</translation>
    </message>
    <message>
        <source>Rejected, cause 9: the network cannot derive the identity</source>
        <translation>Rejeté, cause 9&#xa0;: le réseau ne peut pas déduire l’identité</translation>
    </message>
    <message>
        <source>Rejected, cause {cause}</source>
        <translation>Rejeté, cause {cause}</translation>
    </message>
    <message>
        <source>Rejected, the maker&apos;s own cause {cause}</source>
        <translation>Rejeté, cause propre au fabricant {cause}</translation>
    </message>
    <message>
        <source>Set the module to data only: AT+CEMODE=0 in the console.</source>
        <translation>Mettez le module en données seulement&#xa0;: AT+CEMODE=0 dans la console.</translation>
    </message>
    <message>
        <source>Start the module again; if it stays so, update its firmware.</source>
        <translation>Redémarrez le module&#xa0;; si cela persiste, mettez son firmware à jour.</translation>
    </message>
    <message>
        <source>The network refused the data session, cause {cause}</source>
        <translation>Le réseau a refusé la session de données, cause {cause}</translation>
    </message>
    <message>
        <source>The network refused the data session, cause {cause}: {words}</source>
        <translation>Le réseau a refusé la session de données, cause {cause}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Try another SIM; if it works, this SIM&apos;s keys are wrong at the provider.</source>
        <translation>Essayez une autre SIM&#xa0;; si elle marche, les clés de cette SIM sont fausses chez le fournisseur.</translation>
    </message>
    <message>
        <source>Try another operator or technology: this one does not have the APN.</source>
        <translation>Essayez un autre opérateur ou une autre technologie&#xa0;: celui-ci n’a pas l’APN.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again; it is the network&apos;s fault.</source>
        <translation>Attendez quelques minutes et réessayez&#xa0;; le problème vient du réseau.</translation>
    </message>
    <message>
        <source>insufficient resources</source>
        <translation>ressources insuffisantes</translation>
    </message>
    <message>
        <source>invalid bearer</source>
        <translation>bearer non valide</translation>
    </message>
    <message>
        <source>missing or unknown APN</source>
        <translation>APN manquant ou inconnu</translation>
    </message>
    <message>
        <source>network failure</source>
        <translation>défaillance du réseau</translation>
    </message>
    <message>
        <source>one address per session only</source>
        <translation>une seule adresse par session</translation>
    </message>
    <message>
        <source>only IPv4 allowed</source>
        <translation>seul IPv4 autorisé</translation>
    </message>
    <message>
        <source>only IPv4v6 allowed</source>
        <translation>seul IPv4v6 autorisé</translation>
    </message>
    <message>
        <source>only IPv6 allowed</source>
        <translation>seul IPv6 autorisé</translation>
    </message>
    <message>
        <source>only non-IP allowed</source>
        <translation>seul non-IP autorisé</translation>
    </message>
    <message>
        <source>operator determined barring</source>
        <translation>blocage par l’opérateur</translation>
    </message>
    <message>
        <source>quality of service not accepted</source>
        <translation>qualité de service non acceptée</translation>
    </message>
    <message>
        <source>reactivation requested</source>
        <translation>réactivation demandée</translation>
    </message>
    <message>
        <source>rejected by the gateway</source>
        <translation>rejeté par la passerelle</translation>
    </message>
    <message>
        <source>rejected, unspecified</source>
        <translation>rejeté, sans précision</translation>
    </message>
    <message>
        <source>service option not subscribed</source>
        <translation>option de service non souscrite</translation>
    </message>
    <message>
        <source>service option not supported</source>
        <translation>option de service non prise en charge</translation>
    </message>
    <message>
        <source>service option out of order for now</source>
        <translation>option de service momentanément indisponible</translation>
    </message>
    <message>
        <source>several sessions for one APN not allowed</source>
        <translation>plusieurs sessions pour un APN non autorisées</translation>
    </message>
    <message>
        <source>the module did not send what the network asked for</source>
        <translation>le module n’a pas envoyé ce que le réseau demandait</translation>
    </message>
    <message>
        <source>the session does not exist</source>
        <translation>la session n’existe pas</translation>
    </message>
    <message>
        <source>too many sessions</source>
        <translation>trop de sessions</translation>
    </message>
    <message>
        <source>unknown PDN type</source>
        <translation>type de PDN inconnu</translation>
    </message>
    <message>
        <source>user authentication failed</source>
        <translation>échec de l’authentification de l’utilisateur</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--activate needs --fleet: Super SIM activates a SIM only in a fleet.</source>
        <translation>--activate demande --fleet&#xa0;: Super SIM n’active une SIM que dans une flotte.</translation>
    </message>
    <message>
        <source>--device goes with --account.</source>
        <translation>--device va avec --account.</translation>
    </message>
    <message>
        <source>--fleet, --activate, --callback-url and --by are for Super SIM.</source>
        <translation>--fleet, --activate, --callback-url et --by sont pour Super SIM.</translation>
    </message>
    <message>
        <source>--iccid and --code go together.</source>
        <translation>--iccid et --code vont ensemble.</translation>
    </message>
    <message>
        <source>--iccid, --code and --fleet are for Super SIM.</source>
        <translation>--iccid, --code et --fleet sont pour Super SIM.</translation>
    </message>
    <message>
        <source>--label needs a file that ends in .pdf.</source>
        <translation>--label demande un fichier qui finit par .pdf.</translation>
    </message>
    <message>
        <source>--name, --service and --coverage go together: they make the devices.</source>
        <translation>--name, --service et --coverage vont ensemble&#xa0;: ils créent les appareils.</translation>
    </message>
    <message>
        <source>--number goes with --port.</source>
        <translation>--number va avec --port.</translation>
    </message>
    <message>
        <source>--restore goes with --port or --all only.</source>
        <translation>--restore ne va qu’avec --port ou --all.</translation>
    </message>
    <message>
        <source>--tags and --enable are for devices; give --name, --service and --coverage too.</source>
        <translation>--tags et --enable sont pour les appareils&#xa0;; donnez aussi --name, --service et --coverage.</translation>
    </message>
    <message>
        <source>A device at EMnify is attached after this long and online after twice as long.</source>
        <translation>Chez EMnify, un appareil est attaché après ce délai et en ligne après le double.</translation>
    </message>
    <message>
        <source>A device that is made at EMnify comes back whole, as documented; else empty with a Location, as recorded.</source>
        <translation>Un appareil créé chez EMnify revient entier, comme documenté&#xa0;; sinon vide avec un Location, comme constaté.</translation>
    </message>
    <message>
        <source>A label printer of the system, which takes ZPL.</source>
        <translation>Une imprimante d’étiquettes du système, qui accepte le ZPL.</translation>
    </message>
    <message>
        <source>A label printer on the network; its port is 9100.</source>
        <translation>Une imprimante d’étiquettes en réseau&#xa0;; son port est 9100.</translation>
    </message>
    <message>
        <source>A list is a CSV with the columns EID, Name and, where it is known, ICCID. Prints each problem with its row, then how many rows are ready. The exit status is 1 if one is not.</source>
        <translation>Une liste est un CSV avec les colonnes EID, Name et, là où il est connu, ICCID. Écrit chaque problème avec sa ligne, puis combien de lignes sont prêtes. Le code de sortie est 1 si l’une ne l’est pas.</translation>
    </message>
    <message>
        <source>A password that it takes, from the environment: password=TRACKER_PASSWORD.</source>
        <translation>Un mot de passe qu’il demande, pris dans l’environnement&#xa0;: password=TRACKER_PASSWORD.</translation>
    </message>
    <message>
        <source>A reboot takes the port away, as a module on USB does, and it may come back under another name.</source>
        <translation>Un redémarrage retire le port, comme le fait un module USB, et il peut revenir sous un autre nom.</translation>
    </message>
    <message>
        <source>A wrong file is named with line and reason; a right one with what in it cannot work as it looks.</source>
        <translation>Un fichier erroné est signalé avec ligne et raison&#xa0;; un bon, avec ce qui ne peut pas marcher tel quel.</translation>
    </message>
    <message>
        <source>APN, such as em or super.</source>
        <translation>APN, par exemple em ou super.</translation>
    </message>
    <message>
        <source>APNs that the simulated network takes; without any it takes all. Can be given again.</source>
        <translation>APN acceptés par le réseau simulé&#xa0;; sans aucun, il les accepte tous. Peut être répété.</translation>
    </message>
    <message>
        <source>AT commands</source>
        <translation>Commandes AT</translation>
    </message>
    <message>
        <source>Account {name} added.</source>
        <translation>Compte {name} ajouté.</translation>
    </message>
    <message>
        <source>Account {name} is now named {new}.</source>
        <translation>Le compte {name} s’appelle maintenant {new}.</translation>
    </message>
    <message>
        <source>Account {name} removed.</source>
        <translation>Compte {name} supprimé.</translation>
    </message>
    <message>
        <source>Accounts at the providers.</source>
        <translation>Comptes chez les fournisseurs.</translation>
    </message>
    <message>
        <source>Activation starts billing at the provider. SIMs to activate: {rows}.</source>
        <translation>L’activation lance la facturation chez le fournisseur. SIM à activer&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Add an account, or change the one of this name.</source>
        <translation>Ajouter un compte, ou modifier celui de ce nom.</translation>
    </message>
    <message>
        <source>Add the account again with what is missing; see `simwright account add --help`.</source>
        <translation>Ajoutez le compte à nouveau avec ce qui manque&#xa0;; voir `simwright account add --help`.</translation>
    </message>
    <message>
        <source>Allow the last try with --last-try.</source>
        <translation>Autorisez le dernier essai avec --last-try.</translation>
    </message>
    <message>
        <source>Also print codes that a device has downloaded already.</source>
        <translation>Imprimer aussi les codes qu’un appareil a déjà téléchargés.</translation>
    </message>
    <message>
        <source>An SMS between two modules, or between a module and a tracker, takes this long.</source>
        <translation>Durée d’un SMS entre deux modules, ou entre un module et un traceur.</translation>
    </message>
    <message>
        <source>Another value that it takes, such as phone=+49173871878; see `tracker list`.</source>
        <translation>Une autre valeur qu’il demande, par exemple phone=+49173871878&#xa0;; voir `tracker list`.</translation>
    </message>
    <message>
        <source>Ask whether the provider takes the account&apos;s credentials.</source>
        <translation>Demander si le fournisseur accepte les identifiants du compte.</translation>
    </message>
    <message>
        <source>Ask whether there is a newer version.</source>
        <translation>Demander s’il existe une version plus récente.</translation>
    </message>
    <message>
        <source>Assign an eSIM to each device of a list.</source>
        <translation>Attribuer une eSIM à chaque appareil d’une liste.</translation>
    </message>
    <message>
        <source>At EMnify a BIC claims a batch of SIMs, and devices can be made of them; at Super SIM each card has its ICCID and registration code. A registration cannot be taken back; --preview says what a BIC would claim. A run that was stopped, even by a power cut, goes on with --resume: with BICs or cards on the command line it goes on with these, and without any with all that is left. Nothing is registered or made twice.</source>
        <translation>Chez EMnify, un BIC rattache un lot de SIM, dont on peut créer des appareils&#xa0;; chez Super SIM, chaque carte a son ICCID et son code d’enregistrement. Un enregistrement ne peut pas être annulé&#xa0;; --preview dit ce qu’un BIC rattacherait. Une exécution arrêtée, même par une coupure de courant, se poursuit avec --resume&#xa0;: avec des BIC ou des cartes sur la ligne de commande, pour ceux-là, et sans rien, pour tout ce qui reste. Rien n’est enregistré ni créé deux fois.</translation>
    </message>
    <message>
        <source>BICs, --service, --coverage, --tags, --enable and --preview are for EMnify.</source>
        <translation>Les BIC, --service, --coverage, --tags, --enable et --preview sont pour EMnify.</translation>
    </message>
    <message>
        <source>BICs, one a line or a CSV; or a CSV with columns ICCID and registration code.</source>
        <translation>Des BIC, un par ligne ou un CSV&#xa0;; ou un CSV avec les colonnes ICCID et registration code.</translation>
    </message>
    <message>
        <source>Base address of the API, where it is not the provider&apos;s usual one.</source>
        <translation>Adresse de base de l’API, si ce n’est pas celle habituelle du fournisseur.</translation>
    </message>
    <message>
        <source>Batches of earlier runs have work left with these BICs: {n}. Go on: {again}</source>
        <translation>Des lots d’exécutions précédentes ont du travail en attente avec ces BIC&#xa0;: {n}. Poursuivre&#xa0;: {again}</translation>
    </message>
    <message>
        <source>Batches to register: {n}</source>
        <translation>Lots à enregistrer&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Build an activation code.</source>
        <translation>Construire un code d’activation.</translation>
    </message>
    <message>
        <source>By its name in the library, or from a file. Passwords are left out.</source>
        <translation>Par son nom dans la bibliothèque, ou d’un fichier. Les mots de passe sont omis.</translation>
    </message>
    <message>
        <source>CODE may be - for standard input.</source>
        <translation>CODE peut être - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>CSV of trackers, with columns number, ICCID or name.</source>
        <translation>CSV de traceurs, avec les colonnes number, ICCID ou name.</translation>
    </message>
    <message>
        <source>Calls in flight; 8 if not given.</source>
        <translation>Appels simultanés&#xa0;; 8 par défaut.</translation>
    </message>
    <message>
        <source>Calls on devices that wait, or whose fate is not known.</source>
        <translation>Appels sur des appareils qui attendent, ou dont le sort est inconnu.</translation>
    </message>
    <message>
        <source>Cards to register: {n}</source>
        <translation>Cartes à enregistrer&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Celona eSIMs waiting to be assigned.</source>
        <translation>eSIM Celona qui attendent d’être attribuées.</translation>
    </message>
    <message>
        <source>Celona works through a list at this pace, row after row.</source>
        <translation>Celona traite une liste à ce rythme, ligne après ligne.</translation>
    </message>
    <message>
        <source>Celona: the customer.</source>
        <translation>Celona&#xa0;: le client.</translation>
    </message>
    <message>
        <source>Check a device list.</source>
        <translation>Contrôler une liste d’appareils.</translation>
    </message>
    <message>
        <source>Check a file that describes devices.</source>
        <translation>Contrôler un fichier qui décrit des appareils.</translation>
    </message>
    <message>
        <source>Check a recipe without a module.</source>
        <translation>Contrôler une recette sans module.</translation>
    </message>
    <message>
        <source>Check a template and draw a sample label of it.</source>
        <translation>Contrôler un gabarit et en dessiner une étiquette d’exemple.</translation>
    </message>
    <message>
        <source>Check an activation code and explain it field by field.</source>
        <translation>Contrôler un code d’activation et l’expliquer champ par champ.</translation>
    </message>
    <message>
        <source>Column of the EIDs: its title, or its number from 1.</source>
        <translation>Colonne des EID&#xa0;: son titre, ou son numéro à partir de 1.</translation>
    </message>
    <message>
        <source>Column of the ICCIDs: its title, or its number from 1.</source>
        <translation>Colonne des ICCID&#xa0;: son titre, ou son numéro à partir de 1.</translation>
    </message>
    <message>
        <source>Column of the names: its title, or its number from 1.</source>
        <translation>Colonne des noms&#xa0;: son titre, ou son numéro à partir de 1.</translation>
    </message>
    <message>
        <source>Configure the modules on ports, and check them.</source>
        <translation>Configurer les modules sur les ports, et les contrôler.</translation>
    </message>
    <message>
        <source>Copy the ledger to FILE, also while work runs.</source>
        <translation>Copier le registre dans FILE, même pendant le travail.</translation>
    </message>
    <message>
        <source>Create a fleet with a name of its own.</source>
        <translation>Créer une flotte avec un nom unique.</translation>
    </message>
    <message>
        <source>Create a network access profile.</source>
        <translation>Créer un Network Access Profile.</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID.</source>
        <translation>DEVICE est son id, nom ou ICCID.</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID. ARGUMENT is the ICCID for attach-sim, the new name for rename, the tags for set-tags, and the id of a policy (or the name of a Fleet) or operator for the others that need one. What costs something or breaks a connection is said first, and done only with --yes.</source>
        <translation>DEVICE est son id, nom ou ICCID. ARGUMENT est l’ICCID pour attach-sim, le nouveau nom pour rename, les tags pour set-tags, et l’id d’une politique (ou le nom d’une flotte) ou d’un opérateur pour les autres qui en demandent un. Ce qui coûte ou coupe une connexion est annoncé d’abord, et n’est fait qu’avec --yes.</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID. Ends with status 1 where the SMS failed or expired; one that is still under way when the time is up is no failure.</source>
        <translation>DEVICE est son id, nom ou ICCID. Finit avec le code 1 si le SMS a échoué ou expiré&#xa0;; un SMS encore en route à la fin du délai n’est pas un échec.</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID; NUMBER is the SMS&apos;s own, as sms list shows it with --json. EMnify only.</source>
        <translation>DEVICE est son id, nom ou ICCID&#xa0;; NUMBER est le numéro propre du SMS, comme sms list le montre avec --json. EMnify seulement.</translation>
    </message>
    <message>
        <source>Decide what became of a call whose answer was lost.</source>
        <translation>Trancher le sort d’un appel dont la réponse s’est perdue.</translation>
    </message>
    <message>
        <source>Decide what became of a call.</source>
        <translation>Trancher le sort d’un appel.</translation>
    </message>
    <message>
        <source>Do it whatever it costs or breaks.</source>
        <translation>Le faire quoi que cela coûte ou coupe.</translation>
    </message>
    <message>
        <source>Do not ask afterwards which APN it has.</source>
        <translation>Ne pas demander ensuite quel APN il a.</translation>
    </message>
    <message>
        <source>Do not ask before SIMs are activated.</source>
        <translation>Ne pas demander avant d’activer des SIM.</translation>
    </message>
    <message>
        <source>Do not ask before SIMs are claimed.</source>
        <translation>Ne pas demander avant de rattacher des SIM.</translation>
    </message>
    <message>
        <source>Do something with a device or its SIM.</source>
        <translation>Agir sur un appareil ou sa SIM.</translation>
    </message>
    <message>
        <source>Do the main job on the sandbox off screen, then exit.</source>
        <translation>Faire le travail principal sur le bac à sable hors écran, puis quitter.</translation>
    </message>
    <message>
        <source>Dots per inch of the printer: 203, 300, 600 …</source>
        <translation>Points par pouce de l’imprimante&#xa0;: 203, 300, 600 …</translation>
    </message>
    <message>
        <source>Draw an activation code as QR code or label.</source>
        <translation>Dessiner un code d’activation en code QR ou en étiquette.</translation>
    </message>
    <message>
        <source>EMnify SIMs that are registered before the start.</source>
        <translation>SIM EMnify enregistrées avant le départ.</translation>
    </message>
    <message>
        <source>EMnify devices there at the start; each of the first ones has something to diagnose.</source>
        <translation>Appareils EMnify présents au départ&#xa0;; chacun des premiers a quelque chose à diagnostiquer.</translation>
    </message>
    <message>
        <source>EMnify has no state {state}. It has: {names}.</source>
        <translation>EMnify n’a pas d’état {state}. Il a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>EMnify requests for lists and live connectivity a second, 5 of them at once. 0: no limit.</source>
        <translation>Requêtes EMnify par seconde pour listes et connectivité en direct, 5 en même temps. 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>EMnify requests in any 5 minutes; more are answered 429. 0: no limit.</source>
        <translation>Requêtes EMnify par tranche de 5 minutes&#xa0;; au-delà, réponse 429. 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>EMnify, Celona, or Super SIM of Twilio and KORE.</source>
        <translation>EMnify, Celona, ou Super SIM de Twilio et KORE.</translation>
    </message>
    <message>
        <source>EMnify: coverage policy of the devices, by its number or name.</source>
        <translation>EMnify&#xa0;: politique de couverture des appareils, par numéro ou nom.</translation>
    </message>
    <message>
        <source>EMnify: leave the devices enabled.</source>
        <translation>EMnify&#xa0;: laisser les appareils activés.</translation>
    </message>
    <message>
        <source>EMnify: only say what would be claimed.</source>
        <translation>EMnify&#xa0;: dire seulement ce qui serait rattaché.</translation>
    </message>
    <message>
        <source>EMnify: service policy of the devices, by its number or name.</source>
        <translation>EMnify&#xa0;: politique de service des appareils, par numéro ou nom.</translation>
    </message>
    <message>
        <source>EMnify: tags of the devices, separated by commas.</source>
        <translation>EMnify&#xa0;: tags des appareils, séparés par des virgules.</translation>
    </message>
    <message>
        <source>EMnify: the code of 6 digits, where a sign-in asks for one.</source>
        <translation>EMnify&#xa0;: le code à 6 chiffres, si la connexion en demande un.</translation>
    </message>
    <message>
        <source>EMnify: the user, where there is no application token.</source>
        <translation>EMnify&#xa0;: l’utilisateur, s’il n’y a pas d’application token.</translation>
    </message>
    <message>
        <source>Each is read back before it is kept. CODE may be - for standard input.</source>
        <translation>Chacun est relu avant d’être gardé. CODE peut être - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Earlier runs have work left with these cards: {n}. Go on: {again}</source>
        <translation>Des exécutions précédentes ont du travail en attente avec ces cartes&#xa0;: {n}. Poursuivre&#xa0;: {again}</translation>
    </message>
    <message>
        <source>Enter the PIN even where the SIM leaves one try before it is blocked.</source>
        <translation>Saisir le PIN même s’il ne reste qu’un essai avant le blocage de la SIM.</translation>
    </message>
    <message>
        <source>Environment variable that holds the secret.</source>
        <translation>Variable d’environnement qui contient le secret.</translation>
    </message>
    <message>
        <source>Every port that is known to take AT commands.</source>
        <translation>Tous les ports connus pour accepter des commandes AT.</translation>
    </message>
    <message>
        <source>Every template: your own, then those that ship.</source>
        <translation>Tous les gabarits&#xa0;: les vôtres, puis ceux fournis.</translation>
    </message>
    <message>
        <source>Every user at EMnify is asked for a code as well, not only one of the two.</source>
        <translation>Un code est aussi demandé à chaque utilisateur chez EMnify, pas à un sur deux.</translation>
    </message>
    <message>
        <source>Exit status 1 where no code was found.</source>
        <translation>Code de sortie 1 si aucun code n’est trouvé.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 some rows or units failed, 2 wrong use or input, 3 station or network error, 130 stopped.</source>
        <translation>Code de sortie&#xa0;: 0 fait, 1 des lignes ou unités en échec, 2 mauvais usage ou entrée erronée, 3 erreur du poste ou du réseau, 130 arrêté.</translation>
    </message>
    <message>
        <source>FILE is a CSV file whose titles are fields (code, EID, ICCID, name …), or has an activation code on each line. Every label is read back before it leaves; a code that was given to another device stops the work.</source>
        <translation>FILE est un fichier CSV dont les titres sont des champs (code, EID, ICCID, name …), ou avec un code d’activation par ligne. Chaque étiquette est relue avant de partir&#xa0;; un code donné à un autre appareil arrête le travail.</translation>
    </message>
    <message>
        <source>FILE is a template file, or the name of a template. What is wrong is said with its line.</source>
        <translation>FILE est un fichier de gabarit, ou le nom d’un gabarit. Ce qui est erroné est dit avec sa ligne.</translation>
    </message>
    <message>
        <source>FILE may be - for standard input: a picture, a PDF, or lines as a hand scanner sends them.</source>
        <translation>FILE peut être - pour l’entrée standard&#xa0;: une image, un PDF, ou des lignes comme une douchette les envoie.</translation>
    </message>
    <message>
        <source>FILE.pdf or .zpl: all. FILE.png or .svg: each.</source>
        <translation>FILE.pdf ou .zpl&#xa0;: toutes. FILE.png ou .svg&#xa0;: chacune.</translation>
    </message>
    <message>
        <source>FILE.png or .svg: the QR code. FILE.pdf: a label page. Can be given again.</source>
        <translation>FILE.png ou .svg&#xa0;: le code QR. FILE.pdf&#xa0;: une page d’étiquette. Peut être répété.</translation>
    </message>
    <message>
        <source>File that holds the secret; - is standard input.</source>
        <translation>Fichier qui contient le secret&#xa0;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>Find out why a device is not connected.</source>
        <translation>Trouver pourquoi un appareil n’est pas connecté.</translation>
    </message>
    <message>
        <source>First go on with what earlier runs have left.</source>
        <translation>Poursuivre d’abord ce que des exécutions précédentes ont laissé.</translation>
    </message>
    <message>
        <source>First go on with what earlier runs of this list have left.</source>
        <translation>Poursuivre d’abord ce que des exécutions précédentes de cette liste ont laissé.</translation>
    </message>
    <message>
        <source>Fleets at Super SIM.</source>
        <translation>Flottes chez Super SIM.</translation>
    </message>
    <message>
        <source>Folder for what --demo and --self-test leave behind.</source>
        <translation>Dossier pour ce que --demo et --self-test laissent.</translation>
    </message>
    <message>
        <source>For NB-IoT (NB-S1); LTE, LTE-M (WB-S1) otherwise.</source>
        <translation>Pour NB-IoT (NB-S1)&#xa0;; sinon LTE, LTE-M (WB-S1).</translation>
    </message>
    <message>
        <source>For each SIM and month.</source>
        <translation>Par SIM et par mois.</translation>
    </message>
    <message>
        <source>Give --apn, --recipe or both.</source>
        <translation>Donnez --apn, --recipe ou les deux.</translation>
    </message>
    <message>
        <source>Give --cycle and --ptw, or --bits and --ptw-bits.</source>
        <translation>Donnez --cycle et --ptw, ou --bits et --ptw-bits.</translation>
    </message>
    <message>
        <source>Give --iccid and --code, or a file of cards with --file.</source>
        <translation>Donnez --iccid et --code, ou un fichier de cartes avec --file.</translation>
    </message>
    <message>
        <source>Give --make and --apn.</source>
        <translation>Donnez --make et --apn.</translation>
    </message>
    <message>
        <source>Give --port, as often as there are ports, or --all.</source>
        <translation>Donnez --port, autant de fois qu’il y a de ports, ou --all.</translation>
    </message>
    <message>
        <source>Give --set as NAME=VALUE.</source>
        <translation>Donnez --set sous la forme NAME=VALUE.</translation>
    </message>
    <message>
        <source>Give --tau and --active, or --bits.</source>
        <translation>Donnez --tau et --active, ou --bits.</translation>
    </message>
    <message>
        <source>Give BICs, or a file of them with --file.</source>
        <translation>Donnez des BIC, ou un fichier de BIC avec --file.</translation>
    </message>
    <message>
        <source>Give an account another name.</source>
        <translation>Donner un autre nom à un compte.</translation>
    </message>
    <message>
        <source>Give another with --ca-bundle.</source>
        <translation>Donnez-en un autre avec --ca-bundle.</translation>
    </message>
    <message>
        <source>Give another with --proxy.</source>
        <translation>Donnez-en un autre avec --proxy.</translation>
    </message>
    <message>
        <source>Give another with --url.</source>
        <translation>Donnez-en une autre avec --url.</translation>
    </message>
    <message>
        <source>Give durations or bits, not both.</source>
        <translation>Donnez des durées ou des bits, pas les deux.</translation>
    </message>
    <message>
        <source>Give either --iccid and --code, or --file.</source>
        <translation>Donnez soit --iccid et --code, soit --file.</translation>
    </message>
    <message>
        <source>Give either --preview or --resume.</source>
        <translation>Donnez soit --preview, soit --resume.</translation>
    </message>
    <message>
        <source>Give either --secret-file or --secret-env.</source>
        <translation>Donnez soit --secret-file, soit --secret-env.</translation>
    </message>
    <message>
        <source>Give it with --secret-file or --secret-env.</source>
        <translation>Donnez-le avec --secret-file ou --secret-env.</translation>
    </message>
    <message>
        <source>Give one of --account, --port and --serial.</source>
        <translation>Donnez l’un de --account, --port et --serial.</translation>
    </message>
    <message>
        <source>Give one of -o, --zpl and --printer.</source>
        <translation>Donnez l’un de -o, --zpl et --printer.</translation>
    </message>
    <message>
        <source>Give one of FILE, --batch and --search.</source>
        <translation>Donnez l’un de FILE, --batch et --search.</translation>
    </message>
    <message>
        <source>Give the PIN with --pin-stdin.</source>
        <translation>Donnez le PIN avec --pin-stdin.</translation>
    </message>
    <message>
        <source>Give the right secret with --secret-file or --secret-env, or add the account again.</source>
        <translation>Donnez le bon secret avec --secret-file ou --secret-env, ou ajoutez le compte à nouveau.</translation>
    </message>
    <message>
        <source>Give the secret with --secret-file or --secret-env.</source>
        <translation>Donnez le secret avec --secret-file ou --secret-env.</translation>
    </message>
    <message>
        <source>Gives each what the recipe says, reads that back, and follows its registration with the signal and the reason of a rejection. Several ports are worked on side by side.</source>
        <translation>Donne à chacun ce que dit la recette, le relit, et suit son enregistrement avec le signal et la raison d’un rejet. Plusieurs ports sont traités en parallèle.</translation>
    </message>
    <message>
        <source>Go on at the N-th label.</source>
        <translation>Reprendre à la N-ième étiquette.</translation>
    </message>
    <message>
        <source>Go on with a batch that was interrupted.</source>
        <translation>Poursuivre un lot interrompu.</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Continuer&#xa0;?</translation>
    </message>
    <message>
        <source>HTTP method of that call.</source>
        <translation>Méthode HTTP de cet appel.</translation>
    </message>
    <message>
        <source>HTTP proxy on the way to the provider.</source>
        <translation>Proxy HTTP vers le fournisseur.</translation>
    </message>
    <message>
        <source>How long a Super SIM stays scheduled.</source>
        <translation>Durée pendant laquelle une Super SIM reste scheduled.</translation>
    </message>
    <message>
        <source>How long a label takes to print.</source>
        <translation>Durée d’impression d’une étiquette.</translation>
    </message>
    <message>
        <source>How long a module searches before the network accepts or refuses it.</source>
        <translation>Durée de recherche d’un module avant que le réseau l’accepte ou le refuse.</translation>
    </message>
    <message>
        <source>How long a module takes to list the networks it hears.</source>
        <translation>Durée que met un module à lister les réseaux qu’il entend.</translation>
    </message>
    <message>
        <source>How long an answer may take after the delivery; else 180 for an SMS, 20 at a port.</source>
        <translation>Délai de réponse après la remise&#xa0;; sinon 180 pour un SMS, 20 sur un port.</translation>
    </message>
    <message>
        <source>How long every reply of a provider takes.</source>
        <translation>Durée de chaque réponse d’un fournisseur.</translation>
    </message>
    <message>
        <source>How long to follow its delivery.</source>
        <translation>Durée de suivi de sa remise.</translation>
    </message>
    <message>
        <source>How long to wait for a provider that cannot be reached.</source>
        <translation>Durée d’attente d’un fournisseur injoignable.</translation>
    </message>
    <message>
        <source>It holds activation codes: keep the copy as carefully as the ledger. A ledger on a server is copied by the means of the server.</source>
        <translation>Il contient des codes d’activation&#xa0;: gardez la copie avec autant de soin que le registre. Un registre sur un serveur se copie par les moyens du serveur.</translation>
    </message>
    <message>
        <source>Prints the vendor, model and firmware, and IMEI, ICCID, IMSI and EID of each.</source>
        <translation>Affiche le fabricant, le modèle et le firmware, ainsi que l’IMEI, l’ICCID, l’IMSI et l’EID de chacun.</translation>
    </message>
    <message>
        <source>With its socket at the bench, where it has one, and what each is likely to be, as far as its USB numbers tell.</source>
        <translation>Avec son emplacement au banc, s’il en a un, et ce que chacun est sans doute, d’après ses numéros USB.</translation>
    </message>
    <message>
        <source>{file}: settings {settings}, accounts {accounts}, recipes {recipes}, labels {labels}, sockets {places}</source>
        <translation>{file}&#xa0;: réglages {settings}, comptes {accounts}, recettes {recipes}, étiquettes {labels}, emplacements {places}</translation>
    </message>
    <message>
        <source>How the SIMs begin. EMnify: issued, factory-test, activated; Super SIM: new, ready, active. Without it issued or new. Activated and active SIMs are billed.</source>
        <translation>État de départ des SIM. EMnify&#xa0;: issued, factory-test, activated&#xa0;; Super SIM&#xa0;: new, ready, active. Sans cela, issued ou new. Les SIM activated et active sont facturées.</translation>
    </message>
    <message>
        <source>How to sign in; follows from the ID that is given.</source>
        <translation>Mode de connexion&#xa0;; découle de l’ID donné.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Le travail continue.</translation>
    </message>
    <message>
        <source>It may also be: {kinds}</source>
        <translation>Ce peut être aussi&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>It ships with the program and needs no network. Without a display its place is printed. A topic is a page of the window (register, assign, codes, bench, trackers, devices, history, settings) or one of labels, recipes, console, accounts, support, recover, keys, commands and messages.</source>
        <translation>Il est fourni avec le programme et se passe de réseau. Sans écran, son emplacement est indiqué. TOPIC est une page de la fenêtre (register, assign, codes, bench, trackers, devices, history, settings) ou l’une de labels, recipes, console, accounts, support, recover, keys, commands et messages.</translation>
    </message>
    <message>
        <source>Its maker, such as teltonika, android or ios.</source>
        <translation>Son fabricant, par exemple teltonika, android ou ios.</translation>
    </message>
    <message>
        <source>Its maker, such as teltonika.</source>
        <translation>Son fabricant, par exemple teltonika.</translation>
    </message>
    <message>
        <source>Its model, such as FMB920.</source>
        <translation>Son modèle, par exemple FMB920.</translation>
    </message>
    <message>
        <source>Its name, or a file; see `template list`.</source>
        <translation>Son nom, ou un fichier&#xa0;; voir `template list`.</translation>
    </message>
    <message>
        <source>Its network access profile, by SID or unique name.</source>
        <translation>Son Network Access Profile, par SID ou nom unique.</translation>
    </message>
    <message>
        <source>Its secret, what was done with it and what was chosen last keep working.</source>
        <translation>Son secret, ce qui a été fait avec lui et les derniers choix restent valables.</translation>
    </message>
    <message>
        <source>Labels on the roll of a simulated label printer; 0: there is none.</source>
        <translation>Étiquettes sur le rouleau d’une imprimante simulée&#xa0;; 0&#xa0;: il n’y en a pas.</translation>
    </message>
    <message>
        <source>Leave a picture of a sample label there.</source>
        <translation>Y déposer l’image d’une étiquette d’exemple.</translation>
    </message>
    <message>
        <source>Leave out this file, or all files of this folder.</source>
        <translation>Laisser de côté ce fichier, ou tous les fichiers de ce dossier.</translation>
    </message>
    <message>
        <source>Leave the QR code of each device and labels.pdf there.</source>
        <translation>Y déposer le code QR de chaque appareil et labels.pdf.</translation>
    </message>
    <message>
        <source>Let the SIMs of a profile use a network.</source>
        <translation>Laisser les SIM d’un profil utiliser un réseau.</translation>
    </message>
    <message>
        <source>Life of an EMnify token.</source>
        <translation>Durée de vie d’un jeton EMnify.</translation>
    </message>
    <message>
        <source>Life of an OAuth2 token at Super SIM.</source>
        <translation>Durée de vie d’un jeton OAuth2 chez Super SIM.</translation>
    </message>
    <message>
        <source>List the SIMs of an account, page by page.</source>
        <translation>Lister les SIM d’un compte, page par page.</translation>
    </message>
    <message>
        <source>List the devices of an account, page by page.</source>
        <translation>Lister les appareils d’un compte, page par page.</translation>
    </message>
    <message>
        <source>List the makers, forms and models that are known.</source>
        <translation>Lister les fabricants, formes et modèles connus.</translation>
    </message>
    <message>
        <source>List the recipes of the library.</source>
        <translation>Lister les recettes de la bibliothèque.</translation>
    </message>
    <message>
        <source>List the serial ports of this computer.</source>
        <translation>Lister les ports série de cet ordinateur.</translation>
    </message>
    <message>
        <source>List the vendors, their families and models.</source>
        <translation>Lister les fabricants, leurs familles et modèles.</translation>
    </message>
    <message>
        <source>Look at label templates.</source>
        <translation>Consulter les gabarits d’étiquettes.</translation>
    </message>
    <message>
        <source>Look at the provider first. NUMBER is the one that `calls list` shows.</source>
        <translation>Regardez d’abord chez le fournisseur. NUMBER est celui que montre `calls list`.</translation>
    </message>
    <message>
        <source>Makers of trackers: one of each, with a phone number and, where it has one, a port. Can be given again.</source>
        <translation>Fabricants de traceurs&#xa0;: un de chaque, avec un numéro de téléphone et, s’il en a un, un port. Peut être répété.</translation>
    </message>
    <message>
        <source>Makes identifiers and probabilities repeatable.</source>
        <translation>Rend identifiants et probabilités reproductibles.</translation>
    </message>
    <message>
        <source>MatchingID; none where the SM-DP+ knows the device by its EID.</source>
        <translation>MatchingID&#xa0;; aucun si le SM-DP+ connaît l’appareil par son EID.</translation>
    </message>
    <message>
        <source>NUMBER is the one that `calls list` shows.</source>
        <translation>NUMBER est celui que montre `calls list`.</translation>
    </message>
    <message>
        <source>Name of an account at EMnify or Super SIM.</source>
        <translation>Nom d’un compte chez EMnify ou Super SIM.</translation>
    </message>
    <message>
        <source>Name of the Super SIM account.</source>
        <translation>Nom du compte Super SIM.</translation>
    </message>
    <message>
        <source>Name of the account, at EMnify or Super SIM.</source>
        <translation>Nom du compte, chez EMnify ou Super SIM.</translation>
    </message>
    <message>
        <source>Name of the account.</source>
        <translation>Nom du compte.</translation>
    </message>
    <message>
        <source>Name of the device that is made of each SIM, or of the SIM at Super SIM: {batch}-{n:04}, {iccid:-6} …</source>
        <translation>Nom de l’appareil créé pour chaque SIM, ou de la SIM chez Super SIM&#xa0;: {batch}-{n:04}, {iccid:-6} …</translation>
    </message>
    <message>
        <source>Name of the work order, {batch} in --name. If not given, file, BIC or ICCID.</source>
        <translation>Nom de l’ordre de fabrication, {batch} dans --name. Par défaut&#xa0;: fichier, BIC ou ICCID.</translation>
    </message>
    <message>
        <source>Networks that SIMs at Super SIM may use.</source>
        <translation>Réseaux que les SIM peuvent utiliser chez Super SIM.</translation>
    </message>
    <message>
        <source>No SIM is found by {text}.</source>
        <translation>Aucune SIM trouvée pour {text}.</translation>
    </message>
    <message>
        <source>No call waits, and there is none to decide.</source>
        <translation>Aucun appel n’attend, et aucun n’est à trancher.</translation>
    </message>
    <message>
        <source>No call {number} waits. See `simwright calls list`.</source>
        <translation>Aucun appel {number} en attente. Voir `simwright calls list`.</translation>
    </message>
    <message>
        <source>No device is found by {text}.</source>
        <translation>Aucun appareil trouvé pour {text}.</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>Aucun secret n’a été donné.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Nothing is known of unit {id} but: {reason}</source>
        <translation>De l’unité {id}, on sait seulement&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Nothing was done. Give --yes to do it.</source>
        <translation>Rien n’a été fait. Donnez --yes pour le faire.</translation>
    </message>
    <message>
        <source>Nothing was removed. Resume them first, or give --yes.</source>
        <translation>Rien n’a été supprimé. Reprenez-les d’abord, ou donnez --yes.</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>OID of the SM-DP+, where its certificate is to be checked.</source>
        <translation>OID du SM-DP+, si son certificat doit être vérifié.</translation>
    </message>
    <message>
        <source>Only those of this country: DE, US …</source>
        <translation>Seulement ceux de ce pays&#xa0;: DE, US …</translation>
    </message>
    <message>
        <source>Only those of this maker.</source>
        <translation>Seulement ceux de ce fabricant.</translation>
    </message>
    <message>
        <source>Only those of this profile, by SID or unique name.</source>
        <translation>Seulement ceux de ce profil, par SID ou nom unique.</translation>
    </message>
    <message>
        <source>Open the manual, at the page about TOPIC.</source>
        <translation>Ouvrir le manuel à la page sur TOPIC.</translation>
    </message>
    <message>
        <source>PEM file of authorities to trust besides the usual ones.</source>
        <translation>Fichier PEM d’autorités à approuver en plus des habituelles.</translation>
    </message>
    <message>
        <source>Page of 500; the first by default.</source>
        <translation>Page de 500&#xa0;; la première par défaut.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}; {total} in all. Give --page for another.</source>
        <translation>Page {page} sur {pages}&#xa0;; {total} en tout. Donnez --page pour une autre.</translation>
    </message>
    <message>
        <source>Password of the APN.</source>
        <translation>Mot de passe de l’APN.</translation>
    </message>
    <message>
        <source>Passwords are not kept. Give them again with --set-env: {names}.</source>
        <translation>Les mots de passe ne sont pas gardés. Redonnez-les avec --set-env&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Ports are PTYs; else TCP servers, named socket://127.0.0.1:…</source>
        <translation>Les ports sont des PTY&#xa0;; sinon des serveurs TCP, nommés socket://127.0.0.1:…</translation>
    </message>
    <message>
        <source>Power saving mode: the bits for two durations, or back.</source>
        <translation>Mode d’économie d’énergie&#xa0;: les bits de deux durées, ou l’inverse.</translation>
    </message>
    <message>
        <source>Power saving timers as bits and as seconds.</source>
        <translation>Temporisateurs d’économie d’énergie, en bits et en secondes.</translation>
    </message>
    <message>
        <source>Print JSON, one document a line.</source>
        <translation>Écrire du JSON, un document par ligne.</translation>
    </message>
    <message>
        <source>Print a recipe, as its file would be.</source>
        <translation>Écrire une recette, telle que serait son fichier.</translation>
    </message>
    <message>
        <source>Print also the text that asks for the APN.</source>
        <translation>Écrire aussi le texte qui demande l’APN.</translation>
    </message>
    <message>
        <source>Print labels for a list of units.</source>
        <translation>Imprimer des étiquettes pour une liste d’unités.</translation>
    </message>
    <message>
        <source>Print the texts for its serial port.</source>
        <translation>Écrire les textes pour son port série.</translation>
    </message>
    <message>
        <source>Print the texts or steps that set an APN.</source>
        <translation>Écrire les textes ou étapes qui règlent un APN.</translation>
    </message>
    <message>
        <source>Print what would be in it, and write nothing.</source>
        <translation>Écrire ce qu’il contiendrait, sans rien créer.</translation>
    </message>
    <message>
        <source>Print where the page is, and open nothing.</source>
        <translation>Écrire où se trouve la page, sans rien ouvrir.</translation>
    </message>
    <message>
        <source>Provision SIMs and eSIMs, and onboard the devices that carry them.</source>
        <translation>Provisionner des SIM et des eSIM, et mettre en service les appareils qui les portent.</translation>
    </message>
    <message>
        <source>Read and build activation codes.</source>
        <translation>Lire et construire des codes d’activation.</translation>
    </message>
    <message>
        <source>Read the PIN of the SIMs from standard input; each gets it once.</source>
        <translation>Lire le PIN des SIM sur l’entrée standard&#xa0;; chacune le reçoit une fois.</translation>
    </message>
    <message>
        <source>Read the codes in a picture or PDF, and say what each is.</source>
        <translation>Lire les codes d’une image ou d’un PDF, et dire ce qu’est chacun.</translation>
    </message>
    <message>
        <source>Recipe (TOML), or its name; --apn takes the place of its APN.</source>
        <translation>Recette (TOML), ou son nom&#xa0;; --apn remplace son APN.</translation>
    </message>
    <message>
        <source>Register SIMs by BIC, or by ICCID and code.</source>
        <translation>Enregistrer des SIM par BIC, ou par ICCID et code.</translation>
    </message>
    <message>
        <source>Remove an account and its secret.</source>
        <translation>Supprimer un compte et son secret.</translation>
    </message>
    <message>
        <source>Remove it though unfinished batches need it.</source>
        <translation>Le supprimer bien que des lots inachevés en aient besoin.</translation>
    </message>
    <message>
        <source>Row {number} has no problem to override.</source>
        <translation>La ligne {number} n’a pas de problème à ignorer.</translation>
    </message>
    <message>
        <source>Rows that earlier runs have left: {n}. Go on with them: {again}</source>
        <translation>Lignes laissées par des exécutions précédentes&#xa0;: {n}. Les poursuivre&#xa0;: {again}</translation>
    </message>
    <message>
        <source>Rows with an ICCID take that very eSIM. Where another device has it, first deactivate it in the Orchestrator and delete it from that device.</source>
        <translation>Les lignes avec un ICCID prennent cette eSIM précise. Si un autre appareil l’a, désactivez-la d’abord dans l’Orchestrator et supprimez-la de cet appareil.</translation>
    </message>
    <message>
        <source>Rows with problems are printed and left out; each of the others is followed until its eSIM can be downloaded. Everything is kept as it happens: a run that was stopped, even by a power cut, goes on with --resume, and nothing is ordered twice.</source>
        <translation>Les lignes à problème sont écrites et laissées de côté&#xa0;; chacune des autres est suivie jusqu’à ce que son eSIM soit téléchargeable. Tout est gardé au fur et à mesure&#xa0;: une exécution arrêtée, même par une coupure de courant, se poursuit avec --resume, et rien n’est commandé deux fois.</translation>
    </message>
    <message>
        <source>SM-DP+ address; a URL is cut down to its host.</source>
        <translation>Adresse SM-DP+&#xa0;; une URL est réduite à son hôte.</translation>
    </message>
    <message>
        <source>SMS login.</source>
        <translation>Login SMS.</translation>
    </message>
    <message>
        <source>SMS password, where it is not the one as delivered.</source>
        <translation>Mot de passe SMS, si ce n’est pas celui d’usine.</translation>
    </message>
    <message>
        <source>SMS to a device and from it.</source>
        <translation>SMS à un appareil et de sa part.</translation>
    </message>
    <message>
        <source>Say what would change, and change nothing.</source>
        <translation>Dire ce qui changerait, sans rien changer.</translation>
    </message>
    <message>
        <source>Says what is new in it and where it is. Nothing is installed, and nothing about this station is sent.</source>
        <translation>Dit ce qu’elle apporte et où elle se trouve. Rien n’est installé, et rien sur ce poste n’est envoyé.</translation>
    </message>
    <message>
        <source>Search every unit that was ever done here.</source>
        <translation>Chercher parmi toutes les unités déjà traitées ici.</translation>
    </message>
    <message>
        <source>Seconds to wait for each answer.</source>
        <translation>Secondes d’attente de chaque réponse.</translation>
    </message>
    <message>
        <source>See `simwright account list`, or add it with `simwright account add`.</source>
        <translation>Voir `simwright account list`, ou ajoutez-le avec `simwright account add`.</translation>
    </message>
    <message>
        <source>Send AT commands to a module, and print its answers.</source>
        <translation>Envoyer des commandes AT à un module, et écrire ses réponses.</translation>
    </message>
    <message>
        <source>Send again to those of a batch that failed.</source>
        <translation>Renvoyer à ceux d’un lot qui ont échoué.</translation>
    </message>
    <message>
        <source>Send an SMS to a device and follow its delivery.</source>
        <translation>Envoyer un SMS à un appareil et suivre sa remise.</translation>
    </message>
    <message>
        <source>Send the texts that set an APN, and read the answers.</source>
        <translation>Envoyer les textes qui règlent un APN, et lire les réponses.</translation>
    </message>
    <message>
        <source>Send with the module at this port.</source>
        <translation>Envoyer avec le module de ce port.</translation>
    </message>
    <message>
        <source>Send with the provider of this account, at EMnify or Super SIM.</source>
        <translation>Envoyer avec le fournisseur de ce compte, chez EMnify ou Super SIM.</translation>
    </message>
    <message>
        <source>Sent one after the other, as they are. Exit status 1 means that one of them was refused.</source>
        <translation>Envoyées l’une après l’autre, telles quelles. Le code de sortie 1 signifie que l’une d’elles a été refusée.</translation>
    </message>
    <message>
        <source>Serial port at {baud} baud, 8N1; line ending: {ending}. Grade: {grade}.</source>
        <translation>Port série à {baud} bauds, 8N1&#xa0;; fin de ligne&#xa0;: {ending}. Degré&#xa0;: {grade}.</translation>
    </message>
    <message>
        <source>Serial port, such as /dev/ttyUSB2, COM5 or socket://host:port.</source>
        <translation>Port série, par exemple /dev/ttyUSB2, COM5 ou socket://host:port.</translation>
    </message>
    <message>
        <source>Serial port, such as /dev/ttyUSB2, COM5 or socket://host:port; several are allowed.</source>
        <translation>Port série, par exemple /dev/ttyUSB2, COM5 ou socket://host:port&#xa0;; plusieurs sont permis.</translation>
    </message>
    <message>
        <source>Serve simulated providers and modules until stopped.</source>
        <translation>Lancer des fournisseurs et modules simulés jusqu’à l’arrêt.</translation>
    </message>
    <message>
        <source>Set up stations alike.</source>
        <translation>Configurer des postes à l’identique.</translation>
    </message>
    <message>
        <source>Set up this station by a file.</source>
        <translation>Configurer ce poste par un fichier.</translation>
    </message>
    <message>
        <source>Share of Super SIM status changes that are answered 202, scheduled; the others take effect at once.</source>
        <translation>Part des changements de statut Super SIM qui reçoivent 202, scheduled&#xa0;; les autres valent aussitôt.</translation>
    </message>
    <message>
        <source>Show all commands of a model or vendor.</source>
        <translation>Afficher toutes les commandes d’un modèle ou d’un fabricant.</translation>
    </message>
    <message>
        <source>Show the fleets of an account.</source>
        <translation>Afficher les flottes d’un compte.</translation>
    </message>
    <message>
        <source>Show the profiles, and the networks of one or all.</source>
        <translation>Afficher les profils, et les réseaux d’un seul ou de tous.</translation>
    </message>
    <message>
        <source>Show what would be sent to each module; it is only read.</source>
        <translation>Afficher ce qui serait envoyé à chaque module&#xa0;; il est seulement lu.</translation>
    </message>
    <message>
        <source>Simulated modules.</source>
        <translation>Modules simulés.</translation>
    </message>
    <message>
        <source>Start a sheet at its N-th label.</source>
        <translation>Commencer une planche à sa N-ième étiquette.</translation>
    </message>
    <message>
        <source>Steps of a Super SIM SmsCommand, IpCommand and SettingsUpdate take this long each.</source>
        <translation>Durée de chaque étape d’un SmsCommand, IpCommand et SettingsUpdate chez Super SIM.</translation>
    </message>
    <message>
        <source>Steps of an SMS at EMnify take this long each.</source>
        <translation>Durée de chaque étape d’un SMS chez EMnify.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped. What was done is in the history; configure the module again to finish it.</source>
        <translation>Arrêté. Ce qui a été fait est dans l’historique&#xa0;; configurez à nouveau le module pour terminer.</translation>
    </message>
    <message>
        <source>Super SIM at KORE: the client for OAuth2.</source>
        <translation>Super SIM chez KORE&#xa0;: le client OAuth2.</translation>
    </message>
    <message>
        <source>Super SIM at Twilio: the account, AC…</source>
        <translation>Super SIM chez Twilio&#xa0;: le compte, AC…</translation>
    </message>
    <message>
        <source>Super SIM has no state {state} to begin in. It has: {names}.</source>
        <translation>Super SIM n’a pas d’état de départ {state}. Il a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Super SIM requests a second, a quarter of them at once; more are answered 429. 0: no limit.</source>
        <translation>Requêtes Super SIM par seconde, dont un quart en même temps&#xa0;; au-delà, réponse 429. 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Super SIM requests in flight; one more is answered 429.</source>
        <translation>Requêtes Super SIM simultanées&#xa0;; une de plus reçoit 429.</translation>
    </message>
    <message>
        <source>Super SIM tells {callback} ({callback_method}) of each profile.</source>
        <translation>Super SIM signale chaque profil à {callback} ({callback_method}).</translation>
    </message>
    <message>
        <source>Super SIM with OAuth2: where tokens come from, where it is not the usual place.</source>
        <translation>Super SIM avec OAuth2&#xa0;: d’où viennent les jetons, si ce n’est pas de l’endroit habituel.</translation>
    </message>
    <message>
        <source>Super SIM: ICCID of one card.</source>
        <translation>Super SIM&#xa0;: ICCID d’une carte.</translation>
    </message>
    <message>
        <source>Super SIM: activate each SIM in its fleet. From then on it is billed.</source>
        <translation>Super SIM&#xa0;: activer chaque SIM dans sa flotte. Elle est facturée à partir de là.</translation>
    </message>
    <message>
        <source>Super SIM: an https address that is told when a profile is ready.</source>
        <translation>Super SIM&#xa0;: une adresse https prévenue quand un profil est prêt.</translation>
    </message>
    <message>
        <source>Super SIM: fleet of the SIMs, by its SID or unique name.</source>
        <translation>Super SIM&#xa0;: flotte des SIM, par SID ou nom unique.</translation>
    </message>
    <message>
        <source>Super SIM: fleet of the new SIMs, by its SID or unique name.</source>
        <translation>Super SIM&#xa0;: flotte des nouvelles SIM, par SID ou nom unique.</translation>
    </message>
    <message>
        <source>Super SIM: reserve each profile for the EID, or for whoever has its MatchingID.</source>
        <translation>Super SIM&#xa0;: réserver chaque profil à l’EID, ou à qui a son MatchingID.</translation>
    </message>
    <message>
        <source>Super SIM: the registration code of that card.</source>
        <translation>Super SIM&#xa0;: le code d’enregistrement de cette carte.</translation>
    </message>
    <message>
        <source>Super SIMs that are active since long before the start.</source>
        <translation>Super SIM actives depuis bien avant le départ.</translation>
    </message>
    <message>
        <source>T3324, the time it can be reached after one, such as 60s.</source>
        <translation>T3324, durée pendant laquelle il reste joignable après un réveil, par exemple 60s.</translation>
    </message>
    <message>
        <source>T3324, where PSM is used too.</source>
        <translation>T3324, si le PSM est aussi utilisé.</translation>
    </message>
    <message>
        <source>T3412 extended, the time between two wake-ups, such as 10h.</source>
        <translation>T3412 étendu, durée entre deux réveils, par exemple 10h.</translation>
    </message>
    <message>
        <source>TEXT is an ICCID of 19 or 20 digits, an EID, an IMSI, or a state such as issued.</source>
        <translation>TEXT est un ICCID de 19 ou 20 chiffres, un EID, un IMSI, ou un état comme issued.</translation>
    </message>
    <message>
        <source>TEXT is part of a name, a tag, or an ICCID, IMEI, IMSI or IP address; at Super SIM part of a name or ICCID, or a status.</source>
        <translation>TEXT est une partie d’un nom, un tag, ou un ICCID, IMEI, IMSI ou une adresse IP&#xa0;; chez Super SIM, une partie d’un nom ou d’un ICCID, ou un statut.</translation>
    </message>
    <message>
        <source>Take a network away from the SIMs of a profile.</source>
        <translation>Retirer un réseau aux SIM d’un profil.</translation>
    </message>
    <message>
        <source>Take the name of the station from the file too.</source>
        <translation>Prendre aussi le nom du poste dans le fichier.</translation>
    </message>
    <message>
        <source>Test the account on a terminal, where the code is asked for, or give it with --mfa-code.</source>
        <translation>Testez le compte dans un terminal, où le code est demandé, ou donnez-le avec --mfa-code.</translation>
    </message>
    <message>
        <source>Test the account with `simwright account test`, which asks for the code.</source>
        <translation>Testez le compte avec `simwright account test`, qui demande le code.</translation>
    </message>
    <message>
        <source>The SMS of a device, newest first.</source>
        <translation>Les SMS d’un appareil, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>The account has no SIMs.</source>
        <translation>Le compte n’a pas de SIM.</translation>
    </message>
    <message>
        <source>The account has no devices.</source>
        <translation>Le compte n’a pas d’appareils.</translation>
    </message>
    <message>
        <source>The accounts of this station.</source>
        <translation>Les comptes de ce poste.</translation>
    </message>
    <message>
        <source>The calls that wait, and those to decide.</source>
        <translation>Les appels en attente, et ceux à trancher.</translation>
    </message>
    <message>
        <source>The code of the cycle, to be read.</source>
        <translation>Le code du cycle, à lire.</translation>
    </message>
    <message>
        <source>The code of the window, to be read.</source>
        <translation>Le code de la fenêtre, à lire.</translation>
    </message>
    <message>
        <source>The codes of both, to be read.</source>
        <translation>Les codes des deux, à lire.</translation>
    </message>
    <message>
        <source>The devices of a batch, instead of FILE.</source>
        <translation>Les appareils d’un lot, à la place de FILE.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is empty.</source>
        <translation>La variable d’environnement {variable} est vide.</translation>
    </message>
    <message>
        <source>The module is started again.</source>
        <translation>Le module est redémarré.</translation>
    </message>
    <message>
        <source>The newest come first. TEXT is part of a name, EID, ICCID, IMEI, BIC or batch. Activation codes are left out: they are secrets.</source>
        <translation>Les plus récentes d’abord. TEXT est une partie d’un nom, EID, ICCID, IMEI, BIC ou lot. Les codes d’activation sont omis&#xa0;: ce sont des secrets.</translation>
    </message>
    <message>
        <source>The paging time window, such as 2.56s.</source>
        <translation>La paging time window, par exemple 2.56s.</translation>
    </message>
    <message>
        <source>The person who installs it is asked for a confirmation code.</source>
        <translation>Un code de confirmation est demandé à la personne qui l’installe.</translation>
    </message>
    <message>
        <source>The port goes away.</source>
        <translation>Le port disparaît.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>Le fournisseur ne peut pas être joint.</translation>
    </message>
    <message>
        <source>The radio is off meanwhile.</source>
        <translation>La radio est coupée pendant ce temps.</translation>
    </message>
    <message>
        <source>The radio is switched off for it, and on again.</source>
        <translation>La radio est coupée pour cela, puis rallumée.</translation>
    </message>
    <message>
        <source>The secret (EMnify: application token or password; Celona: API key; Super SIM: auth token or client secret) is asked for, or read from a file or an environment variable. It is kept in the system&apos;s keychain and nowhere else.</source>
        <translation>Le secret (EMnify&#xa0;: application token ou mot de passe&#xa0;; Celona&#xa0;: clé d’API&#xa0;; Super SIM&#xa0;: auth token ou client secret) est demandé, ou lu dans un fichier ou une variable d’environnement. Il est gardé dans le trousseau du système et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The time between two pagings, such as 81.92s.</source>
        <translation>Le temps entre deux pagings, par exemple 81.92s.</translation>
    </message>
    <message>
        <source>There are no codes to save: none of these devices is given one.</source>
        <translation>Il n’y a pas de codes à enregistrer&#xa0;: aucun de ces appareils n’en reçoit.</translation>
    </message>
    <message>
        <source>There is no call {number} to decide. See `simwright calls list`.</source>
        <translation>Il n’y a pas d’appel {number} à trancher. Voir `simwright calls list`.</translation>
    </message>
    <message>
        <source>There is no column {wanted}. The columns are: {known}.</source>
        <translation>Il n’y a pas de colonne {wanted}. Les colonnes sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no fleet {fleet}. The fleets are: {known}.</source>
        <translation>Il n’y a pas de flotte {fleet}. Les flottes sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no fleet {wanted}. The fleets are: {known}.</source>
        <translation>Il n’y a pas de flotte {wanted}. Les flottes sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no secret in {name}.</source>
        <translation>Il n’y a pas de secret dans {name}.</translation>
    </message>
    <message>
        <source>There is no {kind} policy {wanted}. They are: {known}.</source>
        <translation>Il n’y a pas de politique {kind} {wanted}. Ce sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>They are left out; --again prints them.</source>
        <translation>Ils sont omis&#xa0;; --again les imprime.</translation>
    </message>
    <message>
        <source>They are on this computer, for this computer only. Prints their addresses and credentials as JSON lines. The line of kind &quot;control&quot; names the address at which faults can be ordered and at which the sandbox tells what it was asked.</source>
        <translation>Ils sont sur cet ordinateur, pour cet ordinateur seul. Écrit leurs adresses et identifiants en lignes JSON. La ligne de type «&#xa0;control&#xa0;» nomme l’adresse où l’on peut commander des pannes et où le bac à sable dit ce qui lui a été demandé.</translation>
    </message>
    <message>
        <source>They go out in order, each after the answer to the one before, and the APN is asked for where the maker has a question for that. Providers and networks bill each SMS. A run that was stopped goes on with --resume; nothing is sent twice by itself. Ends with status 1 where a tracker did not take it.</source>
        <translation>Ils partent dans l’ordre, chacun après la réponse au précédent, et l’APN est demandé là où le fabricant a une question pour cela. Fournisseurs et réseaux facturent chaque SMS. Une exécution arrêtée se poursuit avec --resume&#xa0;; rien n’est envoyé deux fois de soi-même. Finit avec le code 1 si un traceur ne l’a pas pris.</translation>
    </message>
    <message>
        <source>This part of the file alone.</source>
        <translation>Cette partie du fichier seulement.</translation>
    </message>
    <message>
        <source>--state {state} needs --fleet: Super SIM requires a fleet for it.</source>
        <translation>--state {state} demande --fleet&#xa0;: Super SIM exige une flotte pour cela.</translation>
    </message>
    <message>
        <source>A second undo applies it again. Secrets of removed accounts are forgotten.</source>
        <translation>Une seconde annulation l’applique de nouveau. Les secrets des comptes supprimés sont oubliés.</translation>
    </message>
    <message>
        <source>After three refused sign-ins in a row EMnify is locked for this long.</source>
        <translation>Durée de blocage d’EMnify après trois connexions refusées de suite.</translation>
    </message>
    <message>
        <source>An eSIM is available this long after it was ordered at Super SIM.</source>
        <translation>Délai entre la commande d’une eSIM et sa disponibilité chez Super SIM.</translation>
    </message>
    <message>
        <source>Cancel a call that waits.</source>
        <translation>Annuler un appel en attente.</translation>
    </message>
    <message>
        <source>Cancel an SMS that is not delivered yet.</source>
        <translation>Annuler un SMS qui n’est pas encore remis.</translation>
    </message>
    <message>
        <source>Each text is one line of standard output, every space of it significant; what each is for and its length go to standard error.</source>
        <translation>Chaque texte est une ligne de la sortie standard, chaque espace y compte&#xa0;; son but et sa longueur vont à la sortie d’erreur.</translation>
    </message>
    <message>
        <source>Each with its source, how far it is proven, and what to watch for.</source>
        <translation>Chacun avec sa source, son degré de preuve et ce à quoi il faut veiller.</translation>
    </message>
    <message>
        <source>How long a module does not answer while it starts.</source>
        <translation>Durée pendant laquelle un module ne répond pas au démarrage.</translation>
    </message>
    <message>
        <source>How long a module takes to answer an AT command.</source>
        <translation>Temps de réponse d’un module à une commande AT.</translation>
    </message>
    <message>
        <source>How serial numbers of units look: # is a digit, ? a letter, * either.</source>
        <translation>Forme des numéros de série des unités&#xa0;: # est un chiffre,&#xa0;? une lettre, * l’un ou l’autre.</translation>
    </message>
    <message>
        <source>Identify the modules on ports.</source>
        <translation>Identifier les modules sur les ports.</translation>
    </message>
    <message>
        <source>It takes effect after a restart.</source>
        <translation>Prend effet après un redémarrage.</translation>
    </message>
    <message>
        <source>Language of its words where a unit names none: de, fr, ja …</source>
        <translation>Langue de ses mots, si une unité n’en indique pas&#xa0;: de, fr, ja …</translation>
    </message>
    <message>
        <source>Make sure that a label page is among the files.</source>
        <translation>Assurez-vous qu’une page d’étiquettes est parmi les fichiers.</translation>
    </message>
    <message>
        <source>Number of the first name, {n}.</source>
        <translation>Numéro du premier nom, {n}.</translation>
    </message>
    <message>
        <source>One text that people can read: settings, accounts without their secrets, your own recipes and label templates, and the sockets of the bench.</source>
        <translation>Un texte lisible&#xa0;: réglages, comptes sans leurs secrets, vos propres recettes et gabarits d’étiquettes, et les emplacements du banc.</translation>
    </message>
    <message>
        <source>Print spaces as ␣.</source>
        <translation>Écrire les espaces comme ␣.</translation>
    </message>
    <message>
        <source>Print what a line means below it, not to standard error.</source>
        <translation>Écrire le sens d’une ligne dessous, et non sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>Resolution of the printer.</source>
        <translation>Résolution de l’imprimante.</translation>
    </message>
    <message>
        <source>Restore what each module had before Simwright last changed it.</source>
        <translation>Rétablir ce que chaque module avait avant la dernière modification par Simwright.</translation>
    </message>
    <message>
        <source>Rows: {rows}. Ready: {ready}, to fix: {blocked}, to decide: {decide}</source>
        <translation>Lignes&#xa0;: {rows}. Prêtes&#xa0;: {ready}, à corriger&#xa0;: {blocked}, à trancher&#xa0;: {decide}</translation>
    </message>
    <message>
        <source>Send the next message after this long without an answer; else each waits for it.</source>
        <translation>Envoyer le message suivant après ce délai sans réponse&#xa0;; sinon chacun l’attend.</translation>
    </message>
    <message>
        <source>The newest N only.</source>
        <translation>Seulement les N plus récentes.</translation>
    </message>
    <message>
        <source>Trackers, routers and phones: the texts and steps that set the APN.</source>
        <translation>Traceurs, routeurs et téléphones&#xa0;: les textes et étapes qui règlent l’APN.</translation>
    </message>
    <message>
        <source>Try it on simulated providers and modules.</source>
        <translation>L’essayer sur des fournisseurs et modules simulés.</translation>
    </message>
    <message>
        <source>UNIT is the number that `assign` or `register` named. Without a choice it says what was sent, when, and what the provider says now. With --not-made its rows wait again, for --resume. At Celona one call carries the whole list: its other rows are decided with this one. A BIC that was made becomes its SIMs.</source>
        <translation>UNIT est le numéro donné par `assign` ou `register`. Sans choix, dit ce qui a été envoyé, quand, et ce que dit maintenant le fournisseur. Avec --not-made, ses lignes attendent de nouveau, pour --resume. Chez Celona, un appel porte toute la liste&#xa0;: ses autres lignes sont tranchées avec celle-ci. Un BIC enregistré donne ses SIM.</translation>
    </message>
    <message>
        <source>Undo what the last set-up file has changed.</source>
        <translation>Annuler ce que le dernier fichier de configuration a changé.</translation>
    </message>
    <message>
        <source>Unfinished batches need {name}: {names}.</source>
        <translation>Des lots inachevés ont besoin de {name}&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Unit {unit} has nothing to decide.</source>
        <translation>L’unité {unit} n’a rien à trancher.</translation>
    </message>
    <message>
        <source>Units to decide: {n}, units {numbers}. See what is known of each with: simwright settle UNIT. Then say for each: simwright settle UNIT --made or --not-made</source>
        <translation>Unités à trancher&#xa0;: {n}, unités {numbers}. Voir ce qu’on sait de chacune avec&#xa0;: simwright settle UNIT. Puis dire pour chacune&#xa0;: simwright settle UNIT --made ou --not-made</translation>
    </message>
    <message>
        <source>Units without a code, left out: {n}.</source>
        <translation>Unités sans code, omises&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Use this row in spite of its check digits, its duplicates or the history. Can be given again.</source>
        <translation>Utiliser cette ligne malgré ses chiffres de contrôle, ses doublons ou l’historique. Peut être répété.</translation>
    </message>
    <message>
        <source>User name of the APN.</source>
        <translation>Nom d’utilisateur de l’APN.</translation>
    </message>
    <message>
        <source>Versions, settings, the last logs, traces of modules, batches and unsettled calls, as texts in a ZIP file. Every secret is masked. Look through it before you send it: names of units, EIDs, ICCIDs and telephone numbers are in it.</source>
        <translation>Versions, réglages, derniers journaux, traces de modules, lots et appels non tranchés, en textes dans un fichier ZIP. Tout secret est masqué. Parcourez-le avant de l’envoyer&#xa0;: des noms d’unités, EID, ICCID et numéros de téléphone y figurent.</translation>
    </message>
    <message>
        <source>Walks the vendor&apos;s troubleshooting on live data and says what it found, by what evidence, and what to do. DEVICE is its id, name or ICCID. Ends with status 1 where something is wrong.</source>
        <translation>Suit la recherche de panne du fournisseur sur des données réelles et dit ce qui a été trouvé, d’après quels indices, et que faire. DEVICE est son id, nom ou ICCID. Finit avec le code 1 si quelque chose ne va pas.</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Avertissement&#xa0;: {text}</translation>
    </message>
    <message>
        <source>What a search of the history finds, instead of FILE.</source>
        <translation>Ce que trouve une recherche dans l’historique, à la place de FILE.</translation>
    </message>
    <message>
        <source>What goes wrong from the start: a kind, or a fault in JSON. Can be given again.</source>
        <translation>Ce qui va mal dès le départ&#xa0;: un type, ou une panne en JSON. Peut être répété.</translation>
    </message>
    <message>
        <source>What is asked changes nothing there. Where EMnify sends a code by e-mail it is asked for here; this computer is then known for 90 days. Ends with status 1 where the provider refuses the credentials.</source>
        <translation>Ce qui est demandé n’y change rien. Si EMnify envoie un code par e-mail, il est demandé ici&#xa0;; cet ordinateur est ensuite connu pendant 90 jours. Finit avec le code 1 si le fournisseur refuse les identifiants.</translation>
    </message>
    <message>
        <source>What is known of the cellular modules.</source>
        <translation>Ce qu’on sait des modules cellulaires.</translation>
    </message>
    <message>
        <source>What is not in the file stays as it is. The secrets of new accounts are entered afterwards. Ends with status 1 where a change cannot be made here; the others are made.</source>
        <translation>Ce qui n’est pas dans le fichier reste tel quel. Les secrets des nouveaux comptes se saisissent ensuite. Finit avec le code 1 si un changement ne peut pas se faire ici&#xa0;; les autres sont faits.</translation>
    </message>
    <message>
        <source>What modules should have.</source>
        <translation>Ce que les modules doivent avoir.</translation>
    </message>
    <message>
        <source>What waits is sent by the window, in order, as soon as the provider can be reached. Of a call to decide the answer was lost: it is never sent again by itself. Nothing is asked of a provider here.</source>
        <translation>Ce qui attend est envoyé par la fenêtre, dans l’ordre, dès que le fournisseur est joignable. La réponse à un appel à trancher s’est perdue&#xa0;: il n’est jamais renvoyé de lui-même. Rien n’est demandé ici à un fournisseur.</translation>
    </message>
    <message>
        <source>What was done with it stays in the history. Unfinished batches cannot be resumed without it, so it is removed with --yes only; never while a call is not settled or waits for the network.</source>
        <translation>Ce qui a été fait avec lui reste dans l’historique. Des lots inachevés ne peuvent pas être repris sans lui&#xa0;: il n’est donc supprimé qu’avec --yes&#xa0;; et jamais tant qu’un appel n’est pas tranché ou attend le réseau.</translation>
    </message>
    <message>
        <source>What you found at the provider.</source>
        <translation>Ce que vous avez trouvé chez le fournisseur.</translation>
    </message>
    <message>
        <source>Which modules, dealt to the ports in turn. Can be given again.</source>
        <translation>Quels modules, répartis tour à tour sur les ports. Peut être répété.</translation>
    </message>
    <message>
        <source>Which of the maker&apos;s forms, where the model does not tell; see `tracker list`.</source>
        <translation>Laquelle des formes du fabricant, si le modèle ne le dit pas&#xa0;; voir `tracker list`.</translation>
    </message>
    <message>
        <source>With --account: a device by its id, name or ICCID.</source>
        <translation>Avec --account&#xa0;: un appareil par son id, nom ou ICCID.</translation>
    </message>
    <message>
        <source>With --port: a telephone number, with its country code.</source>
        <translation>Avec --port&#xa0;: un numéro de téléphone, avec son indicatif de pays.</translation>
    </message>
    <message>
        <source>With how many of the commands of each are verified, documented by the vendor, and unverified.</source>
        <translation>Avec le nombre de commandes de chacun vérifiées, documentées par le fabricant, et non vérifiées.</translation>
    </message>
    <message>
        <source>With the real values after rounding, and a warning of what cannot work.</source>
        <translation>Avec les valeurs réelles après arrondi, et un avertissement sur ce qui ne peut pas marcher.</translation>
    </message>
    <message>
        <source>With the real values after rounding, what the other mode makes of them, and a warning of what cannot work.</source>
        <translation>Avec les valeurs réelles après arrondi, ce que l’autre mode en fait, et un avertissement sur ce qui ne peut pas marcher.</translation>
    </message>
    <message>
        <source>Without a command the window opens. With one, results go to standard output (as JSON with --json) and everything else to standard error.</source>
        <translation>Sans commande, la fenêtre s’ouvre. Avec une commande, les résultats vont à la sortie standard (en JSON avec --json) et tout le reste à la sortie d’erreur.</translation>
    </message>
    <message>
        <source>Write a support bundle.</source>
        <translation>Créer un dossier d’assistance.</translation>
    </message>
    <message>
        <source>Write all that is found to FILE.csv or FILE.json instead.</source>
        <translation>Écrire tout ce qui est trouvé dans FILE.csv ou FILE.json à la place.</translation>
    </message>
    <message>
        <source>Write the host in capitals, which may make the symbol smaller.</source>
        <translation>Écrire l’hôte en majuscules, ce qui peut réduire le symbole.</translation>
    </message>
    <message>
        <source>Write the rows with problems, and the reasons, to this CSV.</source>
        <translation>Écrire les lignes à problème, et les raisons, dans ce CSV.</translation>
    </message>
    <message>
        <source>Write to FILE what is sent to the provider and what it answers, secrets masked.</source>
        <translation>Écrire dans FILE ce qui est envoyé au fournisseur et ce qu’il répond, secrets masqués.</translation>
    </message>
    <message>
        <source>Write to the tracker&apos;s own port.</source>
        <translation>Écrire sur le port propre du traceur.</translation>
    </message>
    <message>
        <source>Write what another station can be set up with.</source>
        <translation>Écrire de quoi configurer un autre poste.</translation>
    </message>
    <message>
        <source>Your own are files in the folder `labels` of the configuration; `--json` tells where.</source>
        <translation>Les vôtres sont des fichiers du dossier `labels` de la configuration&#xa0;; `--json` dit où.</translation>
    </message>
    <message>
        <source>Your own, and the examples that ship with the program. A wrong file is named with its reason.</source>
        <translation>Les vôtres, et les exemples fournis avec le programme. Un fichier erroné est nommé avec sa raison.</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>tout modèle</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>attribuées</translation>
    </message>
    <message>
        <source>batch {id} {state}: {passed} of {total} {done}, {failed} failed</source>
        <translation>lot {id} {state}&#xa0;: {passed} sur {total} {done}, {failed} en échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>code (empty: give up)</source>
        <translation>code (vide&#xa0;: abandonner)</translation>
    </message>
    <message>
        <source>eDRX: the bits for a cycle and its paging window, or back.</source>
        <translation>eDRX&#xa0;: les bits d’un cycle et de sa paging window, ou l’inverse.</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>made</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>no AT commands</source>
        <translation>pas de commandes AT</translation>
    </message>
    <message>
        <source>no SIM</source>
        <translation>pas de SIM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>pas fait</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>enregistrées</translation>
    </message>
    <message>
        <source>row {row}, {column}: {words}</source>
        <translation>ligne {row}, {column}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>row {row}: no BIC in “{text}”</source>
        <translation>ligne {row}&#xa0;: pas de BIC dans «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>row {row}: {problem}</source>
        <translation>ligne {row}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>set</source>
        <translation>défini</translation>
    </message>
    <message>
        <source>socket {number}</source>
        <translation>emplacement {number}</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>{call}, sent at {at}:{sent}
Now: {now}</source>
        <translation>{call}, envoyé le {at}&#xa0;:{sent}
Maintenant&#xa0;: {now}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} sur {total} faits</translation>
    </message>
    <message>
        <source>{done} of {total} done, {failed} failed</source>
        <translation>{done} sur {total} faits, {failed} en échec</translation>
    </message>
    <message>
        <source>{file} is right: {name}, entries: {n}. Put it into {folder} to use it.</source>
        <translation>{file} est correct&#xa0;: {name}, entrées&#xa0;: {n}. Placez-le dans {folder} pour l’utiliser.</translation>
    </message>
    <message>
        <source>{file}: read back and equal</source>
        <translation>{file}&#xa0;: relu, identique</translation>
    </message>
    <message>
        <source>{file}: {n} units</source>
        <translation>{file}, unités&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{file}: {pages} labels</source>
        <translation>{file}, étiquettes&#xa0;: {pages}</translation>
    </message>
    <message>
        <source>{maker} {name} needs {names}.</source>
        <translation>{maker} {name} demande {names}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>{name} ne peut pas être lu&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{name}: good. A sample was drawn at {dpi} dpi and read back.</source>
        <translation>{name}&#xa0;: bon. Un exemple a été dessiné à {dpi} dpi et relu.</translation>
    </message>
    <message>
        <source>{name}: right</source>
        <translation>{name}&#xa0;: correct</translation>
    </message>
    <message>
        <source>{name}: the environment variable {variable} is empty.</source>
        <translation>{name}&#xa0;: la variable d’environnement {variable} est vide.</translation>
    </message>
    <message>
        <source>{name}: {action}. Done.</source>
        <translation>{name}&#xa0;: {action}. Terminé.</translation>
    </message>
    <message>
        <source>{newer} is available; this is {version}.</source>
        <translation>{newer} est disponible&#xa0;; ceci est {version}.</translation>
    </message>
    <message>
        <source>{number} of {n}</source>
        <translation>{number} sur {n}</translation>
    </message>
    <message>
        <source>{number} of {n}: {purpose}, {used} of {room} characters.</source>
        <translation>{number} sur {n}&#xa0;: {purpose}, {used} sur {room} caractères.</translation>
    </message>
    <message>
        <source>{option} does not go with {provider} and {auth} sign-in.</source>
        <translation>{option} ne va pas avec {provider} et la connexion {auth}.</translation>
    </message>
    <message>
        <source>{provider} needs {option}.</source>
        <translation>{provider} demande {option}.</translation>
    </message>
    <message>
        <source>{secret} (empty: as before)</source>
        <translation>{secret} (vide&#xa0;: comme avant)</translation>
    </message>
    <message>
        <source>{target}: each label was read back. Labels: {labels}. Pages: {pages}.</source>
        <translation>{target}&#xa0;: chaque étiquette a été relue. Étiquettes&#xa0;: {labels}. Pages&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>{title}: requested {requested}, granted {granted}</source>
        <translation>{title}&#xa0;: demandé {requested}, accordé {granted}</translation>
    </message>
    <message>
        <source>{title}: {wanted}, nothing to send</source>
        <translation>{title}&#xa0;: {wanted}, rien à envoyer</translation>
    </message>
    <message>
        <source>{version} is the newest version.</source>
        <translation>{version} est la version la plus récente.</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>{why} The work is kept; go on with: {again}</source>
        <translation>{why} Le travail est gardé&#xa0;; poursuivre avec&#xa0;: {again}</translation>
    </message>
    <message>
        <source>{wrong} ends neither in .png nor in .svg nor in .pdf.</source>
        <translation>{wrong} ne finit ni par .png, ni par .svg, ni par .pdf.</translation>
    </message>
</context>
<context>
    <name>click</name>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>(Vouliez-vous dire l’un de&#xa0;: {possibilities}&#xa0;?)</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Could not open file {filename!r}: {message}</source>
        <translation>Impossible d’ouvrir le fichier {filename!r}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>Vouliez-vous dire {possibility}&#xa0;?</translation>
    </message>
    <message>
        <source>Error: invalid input</source>
        <translation>Erreur&#xa0;: entrée non valide</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Erreur&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>Argument superflu ({args})</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>Arguments superflus ({args})</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Valeur non valide pour {param_hint}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Valeur non valide&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>Argument manquant</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Commande manquante.</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>Option manquante</translation>
    </message>
    <message>
        <source>Missing parameter</source>
        <translation>Paramètre manquant</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>Pas de commande {name!r}.</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>Pas d’option {name!r}.</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>L’option {name!r} ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>L’option {name!r} demande un argument.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Afficher ce message et quitter.</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Essayez «&#xa0;{command} {option}&#xa0;» pour l’aide.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>défaut&#xa0;: {default}</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>{name} {filename!r} does not exist.</source>
        <translation>{name} {filename!r} n’existe pas.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} est un dossier.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{name} {filename!r} est un fichier.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not readable.</source>
        <translation>{name} {filename!r} n’est pas lisible.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not writable.</source>
        <translation>{name} {filename!r} n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} n’est pas un {number_type} valide.</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} n’est pas l’un de {choices}.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} n’est pas dans la plage {range}.</translation>
    </message>
</context>
<context>
    <name>cme</name>
    <message>
        <source>APN not supported in this technology and network</source>
        <translation>APN non pris en charge dans cette technologie et ce réseau</translation>
    </message>
    <message>
        <source>ESM failure</source>
        <translation>échec ESM</translation>
    </message>
    <message>
        <source>IPv4 only allowed</source>
        <translation>seul IPv4 autorisé</translation>
    </message>
    <message>
        <source>IPv6 only allowed</source>
        <translation>seul IPv6 autorisé</translation>
    </message>
    <message>
        <source>PDP authentication failure</source>
        <translation>échec de l’authentification PDP</translation>
    </message>
    <message>
        <source>PH-FSIM PIN required</source>
        <translation>PIN PH-FSIM requis</translation>
    </message>
    <message>
        <source>PH-FSIM PUK required</source>
        <translation>PUK PH-FSIM requis</translation>
    </message>
    <message>
        <source>PH-SIM PIN required</source>
        <translation>PIN PH-SIM requis</translation>
    </message>
    <message>
        <source>PLMN not allowed (cause 11)</source>
        <translation>PLMN non autorisé (cause 11)</translation>
    </message>
    <message>
        <source>SIM PIN required</source>
        <translation>PIN de la SIM requis</translation>
    </message>
    <message>
        <source>SIM PIN2 required</source>
        <translation>PIN2 de la SIM requis</translation>
    </message>
    <message>
        <source>SIM PUK required</source>
        <translation>PUK de la SIM requis</translation>
    </message>
    <message>
        <source>SIM PUK2 required</source>
        <translation>PUK2 de la SIM requis</translation>
    </message>
    <message>
        <source>SIM busy</source>
        <translation>SIM occupée</translation>
    </message>
    <message>
        <source>SIM failure</source>
        <translation>défaillance de la SIM</translation>
    </message>
    <message>
        <source>SIM not inserted</source>
        <translation>SIM non insérée</translation>
    </message>
    <message>
        <source>SIM wrong</source>
        <translation>mauvaise SIM</translation>
    </message>
    <message>
        <source>activation rejected by the gateway</source>
        <translation>activation rejetée par la passerelle</translation>
    </message>
    <message>
        <source>activation rejected, unspecified</source>
        <translation>activation rejetée, sans précision</translation>
    </message>
    <message>
        <source>command aborted by user</source>
        <translation>commande abandonnée par l’utilisateur</translation>
    </message>
    <message>
        <source>command implemented but currently disabled</source>
        <translation>commande présente mais actuellement désactivée</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>congestion</translation>
    </message>
    <message>
        <source>corporate personalization PIN required</source>
        <translation>PIN de verrouillage entreprise requis</translation>
    </message>
    <message>
        <source>corporate personalization PUK required</source>
        <translation>PUK de verrouillage entreprise requis</translation>
    </message>
    <message>
        <source>dial string too long</source>
        <translation>chaîne de numérotation trop longue</translation>
    </message>
    <message>
        <source>hidden key required</source>
        <translation>clé cachée requise</translation>
    </message>
    <message>
        <source>illegal ME (cause 6)</source>
        <translation>ME interdit (cause 6)</translation>
    </message>
    <message>
        <source>illegal UE (cause 3)</source>
        <translation>UE interdit (cause 3)</translation>
    </message>
    <message>
        <source>incompatible APN restriction</source>
        <translation>restriction d’APN incompatible</translation>
    </message>
    <message>
        <source>incorrect parameters</source>
        <translation>paramètres incorrects</translation>
    </message>
    <message>
        <source>incorrect password</source>
        <translation>mot de passe incorrect</translation>
    </message>
    <message>
        <source>insufficient resources</source>
        <translation>ressources insuffisantes</translation>
    </message>
    <message>
        <source>invalid characters in dial string</source>
        <translation>caractères non valides dans la chaîne de numérotation</translation>
    </message>
    <message>
        <source>invalid characters in text string</source>
        <translation>caractères non valides dans le texte</translation>
    </message>
    <message>
        <source>invalid index</source>
        <translation>index non valide</translation>
    </message>
    <message>
        <source>location area not allowed (cause 12)</source>
        <translation>zone de localisation non autorisée (cause 12)</translation>
    </message>
    <message>
        <source>maximum number of bearers reached</source>
        <translation>nombre maximal de bearers atteint</translation>
    </message>
    <message>
        <source>memory failure</source>
        <translation>défaillance de la mémoire</translation>
    </message>
    <message>
        <source>memory full</source>
        <translation>mémoire pleine</translation>
    </message>
    <message>
        <source>missing or unknown APN</source>
        <translation>APN manquant ou inconnu</translation>
    </message>
    <message>
        <source>module not allowed, emergency calls only</source>
        <translation>module non autorisé, appels d’urgence seulement</translation>
    </message>
    <message>
        <source>network not allowed, emergency calls only</source>
        <translation>réseau non autorisé, appels d’urgence seulement</translation>
    </message>
    <message>
        <source>network personalization PIN required</source>
        <translation>PIN de verrouillage réseau requis</translation>
    </message>
    <message>
        <source>network personalization PUK required</source>
        <translation>PUK de verrouillage réseau requis</translation>
    </message>
    <message>
        <source>network subset personalization PIN required</source>
        <translation>PIN de verrouillage sous-réseau requis</translation>
    </message>
    <message>
        <source>network subset personalization PUK required</source>
        <translation>PUK de verrouillage sous-réseau requis</translation>
    </message>
    <message>
        <source>network timeout</source>
        <translation>délai du réseau dépassé</translation>
    </message>
    <message>
        <source>no connection to phone</source>
        <translation>pas de connexion au téléphone</translation>
    </message>
    <message>
        <source>no network service</source>
        <translation>pas de service réseau</translation>
    </message>
    <message>
        <source>no suitable cells in this location area (cause 15)</source>
        <translation>pas de cellule convenable dans cette zone de localisation (cause 15)</translation>
    </message>
    <message>
        <source>not attached to the network, functions restricted</source>
        <translation>non attaché au réseau, fonctions restreintes</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non trouvé</translation>
    </message>
    <message>
        <source>operation not allowed</source>
        <translation>opération non autorisée</translation>
    </message>
    <message>
        <source>operation not allowed, functions restricted</source>
        <translation>opération non autorisée, fonctions restreintes</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>opération non prise en charge</translation>
    </message>
    <message>
        <source>operator determined barring</source>
        <translation>blocage par l’opérateur</translation>
    </message>
    <message>
        <source>packet and other services not allowed (cause 8)</source>
        <translation>services paquet et autres non autorisés (cause 8)</translation>
    </message>
    <message>
        <source>packet services not allowed (cause 7)</source>
        <translation>services paquet non autorisés (cause 7)</translation>
    </message>
    <message>
        <source>packet services not allowed in this PLMN (cause 14)</source>
        <translation>services paquet non autorisés dans ce PLMN (cause 14)</translation>
    </message>
    <message>
        <source>phone failure</source>
        <translation>défaillance du téléphone</translation>
    </message>
    <message>
        <source>phone-adaptor link reserved</source>
        <translation>liaison téléphone-adaptateur réservée</translation>
    </message>
    <message>
        <source>restricted to fixed dialling numbers</source>
        <translation>limité aux numéros fixes (FDN)</translation>
    </message>
    <message>
        <source>roaming not allowed in this location area (cause 13)</source>
        <translation>itinérance non autorisée dans cette zone de localisation (cause 13)</translation>
    </message>
    <message>
        <source>service option not subscribed</source>
        <translation>option de service non souscrite</translation>
    </message>
    <message>
        <source>service option not supported</source>
        <translation>option de service non prise en charge</translation>
    </message>
    <message>
        <source>service option temporarily out of order</source>
        <translation>option de service momentanément indisponible</translation>
    </message>
    <message>
        <source>service provider personalization PIN required</source>
        <translation>PIN de verrouillage fournisseur de services requis</translation>
    </message>
    <message>
        <source>service provider personalization PUK required</source>
        <translation>PUK de verrouillage fournisseur de services requis</translation>
    </message>
    <message>
        <source>temporarily out of service</source>
        <translation>momentanément hors service</translation>
    </message>
    <message>
        <source>text string too long</source>
        <translation>texte trop long</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unknown PDP address or type</source>
        <translation>adresse ou type PDP inconnu</translation>
    </message>
    <message>
        <source>unspecified packet error</source>
        <translation>erreur paquet sans précision</translation>
    </message>
    <message>
        <source>user authentication failed</source>
        <translation>échec de l’authentification de l’utilisateur</translation>
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
        <translation>PIN PH-SIM requis</translation>
    </message>
    <message>
        <source>SIM PIN required</source>
        <translation>PIN de la SIM requis</translation>
    </message>
    <message>
        <source>SIM PIN2 required</source>
        <translation>PIN2 de la SIM requis</translation>
    </message>
    <message>
        <source>SIM PUK required</source>
        <translation>PUK de la SIM requis</translation>
    </message>
    <message>
        <source>SIM PUK2 required</source>
        <translation>PUK2 de la SIM requis</translation>
    </message>
    <message>
        <source>SIM busy</source>
        <translation>SIM occupée</translation>
    </message>
    <message>
        <source>SIM failure</source>
        <translation>défaillance de la SIM</translation>
    </message>
    <message>
        <source>SIM not inserted</source>
        <translation>SIM non insérée</translation>
    </message>
    <message>
        <source>SIM wrong</source>
        <translation>mauvaise SIM</translation>
    </message>
    <message>
        <source>SMS centre address unknown</source>
        <translation>adresse du centre SMS inconnue</translation>
    </message>
    <message>
        <source>SMS not offered by the network</source>
        <translation>SMS non proposés par le réseau</translation>
    </message>
    <message>
        <source>SMS not subscribed</source>
        <translation>SMS non souscrits</translation>
    </message>
    <message>
        <source>SMS service of the phone reserved</source>
        <translation>service SMS du téléphone réservé</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>congestion</translation>
    </message>
    <message>
        <source>invalid PDU parameter</source>
        <translation>paramètre PDU non valide</translation>
    </message>
    <message>
        <source>invalid memory index</source>
        <translation>index mémoire non valide</translation>
    </message>
    <message>
        <source>invalid text parameter</source>
        <translation>paramètre texte non valide</translation>
    </message>
    <message>
        <source>memory failure</source>
        <translation>défaillance de la mémoire</translation>
    </message>
    <message>
        <source>memory full</source>
        <translation>mémoire pleine</translation>
    </message>
    <message>
        <source>network out of order</source>
        <translation>réseau hors service</translation>
    </message>
    <message>
        <source>network timeout</source>
        <translation>délai du réseau dépassé</translation>
    </message>
    <message>
        <source>no acknowledgement expected</source>
        <translation>aucun accusé de réception attendu</translation>
    </message>
    <message>
        <source>no network service</source>
        <translation>pas de service réseau</translation>
    </message>
    <message>
        <source>number not assigned</source>
        <translation>numéro non attribué</translation>
    </message>
    <message>
        <source>operation not allowed</source>
        <translation>opération non autorisée</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>opération non prise en charge</translation>
    </message>
    <message>
        <source>operator determined barring</source>
        <translation>blocage par l’opérateur</translation>
    </message>
    <message>
        <source>phone failure</source>
        <translation>défaillance du téléphone</translation>
    </message>
    <message>
        <source>short message rejected</source>
        <translation>SMS rejeté</translation>
    </message>
    <message>
        <source>subscriber not known</source>
        <translation>abonné inconnu</translation>
    </message>
    <message>
        <source>temporary failure of the network</source>
        <translation>défaillance temporaire du réseau</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>erreur inconnue</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>A field of a later version; it is kept as it is.</source>
        <translation>Un champ d’une version ultérieure&#xa0;; il est gardé tel quel.</translation>
    </message>
    <message>
        <source>CI root key</source>
        <translation>Clé racine CI</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>Code de confirmation</translation>
    </message>
    <message>
        <source>Device change</source>
        <translation>Changement d’appareil</translation>
    </message>
    <message>
        <source>Empty: the server knows the device by its EID.</source>
        <translation>Vide&#xa0;: le serveur connaît l’appareil par son EID.</translation>
    </message>
    <message>
        <source>MatchingID</source>
        <translation>MatchingID</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>SM-DP+ OID</source>
        <translation>OID SM-DP+</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>Adresse SM-DP+</translation>
    </message>
    <message>
        <source>Scan or copy the whole code again. It looks like LPA:1$smdp.example.com$ABC-123.</source>
        <translation>Scannez ou copiez à nouveau le code entier. Il ressemble à LPA:1$smdp.example.com$ABC-123.</translation>
    </message>
    <message>
        <source>The MatchingID has lower-case letters, which the standard does not know; it is left as it is.</source>
        <translation>Le MatchingID a des minuscules, que la norme ne connaît pas&#xa0;; il est laissé tel quel.</translation>
    </message>
    <message>
        <source>The MatchingID has other characters than letters, digits and -</source>
        <translation>Le MatchingID a d’autres caractères que lettres, chiffres et -</translation>
    </message>
    <message>
        <source>The SM-DP+ OID is not a dotted number such as 1.3.6.1.4.1.31746</source>
        <translation>L’OID SM-DP+ n’est pas un nombre à points comme 1.3.6.1.4.1.31746</translation>
    </message>
    <message>
        <source>The SM-DP+ address is missing</source>
        <translation>L’adresse SM-DP+ manque</translation>
    </message>
    <message>
        <source>The SM-DP+ address is not a host name such as smdp.example.com</source>
        <translation>L’adresse SM-DP+ n’est pas un nom d’hôte comme smdp.example.com</translation>
    </message>
    <message>
        <source>The activation code contains characters that none can have</source>
        <translation>Le code d’activation contient des caractères qu’aucun ne peut avoir</translation>
    </message>
    <message>
        <source>The activation code has {length} characters; 255 are allowed</source>
        <translation>Le code d’activation a {length} caractères&#xa0;; 255 sont permis</translation>
    </message>
    <message>
        <source>The certificate authority to be used, for devices of SGP.22 version 3.</source>
        <translation>L’autorité de certification à utiliser, pour les appareils SGP.22 version 3.</translation>
    </message>
    <message>
        <source>The confirmation code field is neither 1 nor empty</source>
        <translation>Le champ du code de confirmation n’est ni 1 ni vide</translation>
    </message>
    <message>
        <source>The device checks the certificate of the server against it.</source>
        <translation>L’appareil vérifie par lui le certificat du serveur.</translation>
    </message>
    <message>
        <source>The format 1 in front of the first $ is missing; it is added.</source>
        <translation>Le format 1 devant le premier $ manque&#xa0;; il est ajouté.</translation>
    </message>
    <message>
        <source>The person who installs the eSIM is asked for a code that the provider gave out.</source>
        <translation>Un code donné par le fournisseur est demandé à la personne qui installe l’eSIM.</translation>
    </message>
    <message>
        <source>The prefix LPA: is missing; a phone needs it in a QR code, so it is added.</source>
        <translation>Le préfixe LPA: manque&#xa0;; un téléphone en a besoin dans un code QR, il est donc ajouté.</translation>
    </message>
    <message>
        <source>The server is told when the eSIM moves to another device.</source>
        <translation>Le serveur est prévenu quand l’eSIM passe à un autre appareil.</translation>
    </message>
    <message>
        <source>The server that the profile is downloaded from.</source>
        <translation>Le serveur d’où le profil est téléchargé.</translation>
    </message>
    <message>
        <source>There is no $ after the SM-DP+ address; the MatchingID is taken as empty.</source>
        <translation>Il n’y a pas de $ après l’adresse SM-DP+&#xa0;; le MatchingID est considéré comme vide.</translation>
    </message>
    <message>
        <source>This is not an activation code: it does not start with LPA:1$</source>
        <translation>Ce n’est pas un code d’activation&#xa0;: il ne commence pas par LPA:1$</translation>
    </message>
    <message>
        <source>Which profile waits there; whoever has it can download it.</source>
        <translation>Quel profil y attend&#xa0;; qui l’a peut le télécharger.</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>{name} holds a code, but no activation code.</source>
        <translation>{name} contient un code, mais pas de code d’activation.</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Check power and cable, and that this is the AT port.</source>
        <translation>Vérifiez l’alimentation et le câble, et que c’est bien le port AT.</translation>
    </message>
    <message>
        <source>It may still come. Check baud rate, line ending and power if nothing at all was heard.</source>
        <translation>Elle peut encore venir. Vérifiez débit, fin de ligne et alimentation si rien du tout n’a été reçu.</translation>
    </message>
    <message>
        <source>Line {number}, {line}, asks for a text, and there is none.</source>
        <translation>La ligne {number}, {line}, demande un texte, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>Line {number}, {line}, holds a PIN or password.</source>
        <translation>La ligne {number}, {line}, contient un PIN ou un mot de passe.</translation>
    </message>
    <message>
        <source>Line {number}, {line}, was refused: {reason}</source>
        <translation>La ligne {number}, {line}, a été refusée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Line {number}, {line}: {expect} was expected in the answer.</source>
        <translation>Ligne {number}, {line}&#xa0;: {expect} était attendu dans la réponse.</translation>
    </message>
    <message>
        <source>Macros are kept in a file. Leave this line out, and enter it by hand.</source>
        <translation>Les macros sont gardées dans un fichier. Laissez cette ligne de côté, et saisissez-la à la main.</translation>
    </message>
    <message>
        <source>The module does not wait for a text any more.</source>
        <translation>Le module n’attend plus de texte.</translation>
    </message>
    <message>
        <source>{name} is longer than {most} MB.</source>
        <translation>{name} dépasse {most} Mo.</translation>
    </message>
    <message>
        <source>{port}: AT was not answered at any of the usual rates.</source>
        <translation>{port}&#xa0;: AT n’a reçu de réponse à aucun des débits usuels.</translation>
    </message>
    <message>
        <source>{port}: no complete answer to {line} within {seconds} s.</source>
        <translation>{port}&#xa0;: pas de réponse complète à {line} en {seconds} s.</translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>0 is LTE-M and 1 is NB-IoT. AT+SQNCTM? tells which operator mode is in use.</source>
        <translation>0 est LTE-M et 1 est NB-IoT. AT+SQNCTM? indique quel mode d’opérateur est utilisé.</translation>
    </message>
    <message>
        <source>0 is LTE-M, 1 is NB-IoT, which not all have. A module shows which it has when it is read.</source>
        <translation>0 est LTE-M, 1 est NB-IoT, que tous n’ont pas. Un module montre ce qu’il a quand on le lit.</translation>
    </message>
    <message>
        <source>2G and 3G bands are handed back as they were read.</source>
        <translation>Les bandes 2G et 3G sont renvoyées telles que lues.</translation>
    </message>
    <message>
        <source>2G and 3G bands are handed back as they were read; without a reading all are allowed.</source>
        <translation>Les bandes 2G et 3G sont renvoyées telles que lues&#xa0;; sans lecture, toutes sont autorisées.</translation>
    </message>
    <message>
        <source>A real restart is the reset pin of the kit.</source>
        <translation>Un vrai redémarrage passe par la broche reset du kit.</translation>
    </message>
    <message>
        <source>AT+COPS=4 is manual with automatic as the way out. A SIM of many IMSIs should not be tied to one network.</source>
        <translation>AT+COPS=4 est manuel, avec l’automatique en repli. Une SIM à plusieurs IMSI ne devrait pas être liée à un seul réseau.</translation>
    </message>
    <message>
        <source>Activates bearer 0.</source>
        <translation>Active le bearer 0.</translation>
    </message>
    <message>
        <source>Activates context 1 for the internal stack.</source>
        <translation>Active le contexte 1 pour la pile interne.</translation>
    </message>
    <message>
        <source>Activates context 1 of the internal stack.</source>
        <translation>Active le contexte 1 de la pile interne.</translation>
    </message>
    <message>
        <source>Activates context 1.</source>
        <translation>Active le contexte 1.</translation>
    </message>
    <message>
        <source>Add an access point with any name and type {apn} as APN.</source>
        <translation>Ajoutez un point d’accès de nom quelconque et tapez {apn} comme APN.</translation>
    </message>
    <message>
        <source>Allows all bands.</source>
        <translation>Autorise toutes les bandes.</translation>
    </message>
    <message>
        <source>An ERROR means that this firmware does not offer it, as reported of a BG95-M1.</source>
        <translation>Un ERROR signifie que ce firmware ne le propose pas, comme signalé pour un BG95-M1.</translation>
    </message>
    <message>
        <source>An execution command. The form AT+CIMI? of the provider&apos;s guide is an error on most modules.</source>
        <translation>Une commande d’exécution. La forme AT+CIMI? du guide du fournisseur est une erreur sur la plupart des modules.</translation>
    </message>
    <message>
        <source>Answers in words in place of numbers.</source>
        <translation>Répond en mots au lieu de nombres.</translation>
    </message>
    <message>
        <source>Any byte that is sent meanwhile ends the search on most modules.</source>
        <translation>Tout octet envoyé entre-temps met fin à la recherche sur la plupart des modules.</translation>
    </message>
    <message>
        <source>Asks for PSM, with T3412 extended and T3324 as eight bits each.</source>
        <translation>Demande le PSM, avec T3412 étendu et T3324 en huit bits chacun.</translation>
    </message>
    <message>
        <source>Asks for an eDRX cycle on LTE-M, as four bits.</source>
        <translation>Demande un cycle eDRX en LTE-M, en quatre bits.</translation>
    </message>
    <message>
        <source>Asks for an eDRX cycle on NB-IoT, as four bits.</source>
        <translation>Demande un cycle eDRX en NB-IoT, en quatre bits.</translation>
    </message>
    <message>
        <source>Attaches for data.</source>
        <translation>S’attache pour les données.</translation>
    </message>
    <message>
        <source>Authorization key</source>
        <translation>Clé d’autorisation</translation>
    </message>
    <message>
        <source>Changes the PIN of the SIM.</source>
        <translation>Change le PIN de la SIM.</translation>
    </message>
    <message>
        <source>Checks that the module answers.</source>
        <translation>Vérifie que le module répond.</translation>
    </message>
    <message>
        <source>Choose PAP as authentication and type {user} as user name.</source>
        <translation>Choisissez PAP comme authentification et tapez {user} comme nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Chooses one network by its number.</source>
        <translation>Choisit un réseau par son numéro.</translation>
    </message>
    <message>
        <source>Chooses the network automatically.</source>
        <translation>Choisit le réseau automatiquement.</translation>
    </message>
    <message>
        <source>Codes as in TS 24.008 10.5.5.32: 0001 is 10.24 s, 0010 is 20.48 s, 0100 is 61.44 s. The table of the provider&apos;s guide has these wrong, and NB-IoT does not know all of them.</source>
        <translation>Codes selon TS 24.008 10.5.5.32&#xa0;: 0001 vaut 10,24 s, 0010 vaut 20,48 s, 0100 vaut 61,44 s. Le tableau du guide du fournisseur les donne faux, et NB-IoT ne les connaît pas tous.</translation>
    </message>
    <message>
        <source>Connect the computer with the router, by Wi-Fi with the name and password on its label, or by cable.</source>
        <translation>Reliez l’ordinateur au routeur, par Wi-Fi avec le nom et le mot de passe de son étiquette, ou par câble.</translation>
    </message>
    <message>
        <source>Context 1 of a recipe is context 0 here.</source>
        <translation>Le contexte 1 d’une recette est ici le contexte 0.</translation>
    </message>
    <message>
        <source>Deactivates context 1.</source>
        <translation>Désactive le contexte 1.</translation>
    </message>
    <message>
        <source>Deletes one SMS.</source>
        <translation>Supprime un SMS.</translation>
    </message>
    <message>
        <source>Detaches from data.</source>
        <translation>Se détache des données.</translation>
    </message>
    <message>
        <source>Device password</source>
        <translation>Mot de passe de l’appareil</translation>
    </message>
    <message>
        <source>Enters the PIN of the SIM. Three wrong ones block it.</source>
        <translation>Saisit le PIN de la SIM. Trois erreurs la bloquent.</translation>
    </message>
    <message>
        <source>Chooses the operator profile. It takes effect after a restart and resets other settings.</source>
        <translation>Choisit le profil d’opérateur. Il prend effet après un redémarrage et réinitialise d’autres réglages.</translation>
    </message>
    <message>
        <source>A network that refused the SIM for good (causes 11 and 14) is noted there, and not tried again.</source>
        <translation>Un réseau qui a refusé la SIM définitivement (causes 11 et 14) y est noté et n’est plus essayé.</translation>
    </message>
    <message>
        <source>For some IMSIs of a card iOS does not let the APN be changed. Apple Configurator can set it then, or device management (MDM).</source>
        <translation>Pour certains IMSI d’une carte, iOS ne laisse pas changer l’APN. Apple Configurator ou la gestion des appareils (MDM) peut alors le régler.</translation>
    </message>
    <message>
        <source>GNSS and preference are handed back as they were read.</source>
        <translation>GNSS et préférence sont renvoyés tels que lus.</translation>
    </message>
    <message>
        <source>Goes back to the factory settings.</source>
        <translation>Revient aux réglages d’usine.</translation>
    </message>
    <message>
        <source>Goes back to the stored settings.</source>
        <translation>Revient aux réglages mémorisés.</translation>
    </message>
    <message>
        <source>Goes into PSM as soon as the connection is released, on BG modules.</source>
        <translation>Passe en PSM dès que la connexion est libérée, sur les modules BG.</translation>
    </message>
    <message>
        <source>Ignores DTR, so that closing the port does not hang up.</source>
        <translation>Ignore DTR, pour que la fermeture du port ne raccroche pas.</translation>
    </message>
    <message>
        <source>Its bands are one mask for all technologies, AT^SCFG=&quot;Radio/Band&quot;, and are left alone.</source>
        <translation>Ses bandes sont un seul masque pour toutes les technologies, AT^SCFG=&quot;Radio/Band&quot;, et sont laissées telles quelles.</translation>
    </message>
    <message>
        <source>Judges how good the connection would be.</source>
        <translation>Estime la qualité qu’aurait la connexion.</translation>
    </message>
    <message>
        <source>LTE-M and NB-IoT get the same bands. A band that the module lacks is refused with ERROR.</source>
        <translation>LTE-M et NB-IoT reçoivent les mêmes bandes. Une bande absente du module est refusée avec ERROR.</translation>
    </message>
    <message>
        <source>Leave everything else empty and go back; it is saved by itself.</source>
        <translation>Laissez tout le reste vide et revenez en arrière&#xa0;; l’enregistrement est automatique.</translation>
    </message>
    <message>
        <source>Leave the other fields as they are, save, and choose the new access point.</source>
        <translation>Laissez les autres champs tels quels, enregistrez, et choisissez le nouveau point d’accès.</translation>
    </message>
    <message>
        <source>Leaves the network.</source>
        <translation>Quitte le réseau.</translation>
    </message>
    <message>
        <source>Lists all SMS in PDU mode.</source>
        <translation>Liste tous les SMS en mode PDU.</translation>
    </message>
    <message>
        <source>Lists all SMS in text mode.</source>
        <translation>Liste tous les SMS en mode texte.</translation>
    </message>
    <message>
        <source>Lists all commands of the module.</source>
        <translation>Liste toutes les commandes du module.</translation>
    </message>
    <message>
        <source>Lists the bands of the module.</source>
        <translation>Liste les bandes du module.</translation>
    </message>
    <message>
        <source>Lists the bands that can be chosen.</source>
        <translation>Liste les bandes possibles.</translation>
    </message>
    <message>
        <source>Lists the preferred networks of the SIM.</source>
        <translation>Liste les réseaux préférés de la SIM.</translation>
    </message>
    <message>
        <source>Lists the radio technologies that can be chosen.</source>
        <translation>Liste les technologies radio possibles.</translation>
    </message>
    <message>
        <source>Lists the sets of bands.</source>
        <translation>Liste les groupes de bandes.</translation>
    </message>
    <message>
        <source>Lists the settings.</source>
        <translation>Liste les réglages.</translation>
    </message>
    <message>
        <source>Lists the technologies and bands that can be chosen.</source>
        <translation>Liste les technologies et bandes possibles.</translation>
    </message>
    <message>
        <source>Lists the technologies that can be chosen.</source>
        <translation>Liste les technologies possibles.</translation>
    </message>
    <message>
        <source>Look at the carrier of the firmware too, with AT!IMPREF? in the console.</source>
        <translation>Regardez aussi l’opérateur du firmware, avec AT!IMPREF? dans la console.</translation>
    </message>
    <message>
        <source>Look at the firmware image too, with AT#FWSWITCH? in the console: some are for one operator alone.</source>
        <translation>Regardez aussi l’image du firmware, avec AT#FWSWITCH? dans la console&#xa0;: certaines sont pour un seul opérateur.</translation>
    </message>
    <message>
        <source>Look at the operator mode too, with AT+SQNCTM? in the console: each has its own bands.</source>
        <translation>Regardez aussi le mode d’opérateur, avec AT+SQNCTM? dans la console&#xa0;: chacun a ses propres bandes.</translation>
    </message>
    <message>
        <source>Look at the operator profile too, with AT+UMNOPROF? in the console: it decides on bands and technologies, and 100 is the one for Europe.</source>
        <translation>Regardez aussi le profil d’opérateur, avec AT+UMNOPROF? dans la console&#xa0;: il décide des bandes et des technologies, et 100 est celui de l’Europe.</translation>
    </message>
    <message>
        <source>Makers name these pages a little differently.</source>
        <translation>Les fabricants nomment ces pages un peu différemment.</translation>
    </message>
    <message>
        <source>Many modules answer ERROR and have a command of their own.</source>
        <translation>Beaucoup de modules répondent ERROR et ont une commande à eux.</translation>
    </message>
    <message>
        <source>Meant to search for another network where one refuses. AT+COPS=0 does the same by the standard. One version of the guide says 20,1.</source>
        <translation>Devrait chercher un autre réseau si l’un refuse. AT+COPS=0 fait de même selon la norme. Une version du guide indique 20,1.</translation>
    </message>
    <message>
        <source>Models that do not show the APN here answer with battery, GPS and GPRS only.</source>
        <translation>Les modèles qui n’affichent pas l’APN ici ne répondent qu’avec batterie, GPS et GPRS.</translation>
    </message>
    <message>
        <source>Newer firmware finds the APN of EMnify by itself. The authorization key is the serial number or the password of the administrator; leave it empty only where the rule says “No authorization”.</source>
        <translation>Les firmwares récents trouvent seuls l’APN d’EMnify. La clé d’autorisation est le numéro de série ou le mot de passe de l’administrateur&#xa0;; ne la laissez vide que si la règle indique «&#xa0;No authorization&#xa0;».</translation>
    </message>
    <message>
        <source>No UCGDFLT here, unlike TOBY-L2.</source>
        <translation>Pas de UCGDFLT ici, contrairement à TOBY-L2.</translation>
    </message>
    <message>
        <source>No source gives the bands of these modules: AT+GTACT is of the later FM ones.</source>
        <translation>Aucune source ne donne les bandes de ces modules&#xa0;: AT+GTACT est celle des FM plus récents.</translation>
    </message>
    <message>
        <source>On LTE context 1 is used at attach, so the radio is off while it changes. The two commas that the provider&apos;s guide puts at the end are left out: they say nothing.</source>
        <translation>En LTE, le contexte 1 sert à l’attachement&#xa0;; la radio est donc coupée pendant son changement. Les deux virgules que le guide du fournisseur met à la fin sont omises&#xa0;: elles ne disent rien.</translation>
    </message>
    <message>
        <source>On most other modules ATZ only resets settings.</source>
        <translation>Sur la plupart des autres modules, ATZ ne fait que réinitialiser les réglages.</translation>
    </message>
    <message>
        <source>Only where the APN has a user name; from the TK103 manual, not checked on every model.</source>
        <translation>Seulement si l’APN a un nom d’utilisateur&#xa0;; d’après le manuel TK103, non vérifié sur chaque modèle.</translation>
    </message>
    <message>
        <source>Open Access Point Names.</source>
        <translation>Ouvrez Noms des points d’accès (APN).</translation>
    </message>
    <message>
        <source>Open Mobile data, and choose this card where there are two.</source>
        <translation>Ouvrez Données mobiles, et choisissez cette carte s’il y en a deux.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data.</source>
        <translation>Ouvrez Réglages, puis Données cellulaires.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile network.</source>
        <translation>Ouvrez Paramètres, puis Réseau mobile.</translation>
    </message>
    <message>
        <source>Open http://192.168.1.1 in a browser and sign in.</source>
        <translation>Ouvrez http://192.168.1.1 dans un navigateur et connectez-vous.</translation>
    </message>
    <message>
        <source>Open the page of the mobile network and switch the automatic APN off.</source>
        <translation>Ouvrez la page du réseau mobile et désactivez l’APN automatique.</translation>
    </message>
    <message>
        <source>Opens the protected commands.</source>
        <translation>Ouvre les commandes protégées.</translation>
    </message>
    <message>
        <source>PLS8 and the 2G and 3G modules take the password before the user. The reading shows the user.</source>
        <translation>PLS8 et les modules 2G et 3G prennent le mot de passe avant l’utilisateur. La lecture montre l’utilisateur.</translation>
    </message>
    <message>
        <source>Reads the ICCID file of the SIM, digits swapped in pairs.</source>
        <translation>Lit le fichier ICCID de la SIM, chiffres inversés par paires.</translation>
    </message>
    <message>
        <source>Reads the networks that the SIM forbids, digits swapped in pairs.</source>
        <translation>Lit les réseaux que la SIM interdit, chiffres permutés par paires.</translation>
    </message>
    <message>
        <source>Registers for data only.</source>
        <translation>S’enregistre pour les données seulement.</translation>
    </message>
    <message>
        <source>Reports attach, detach and contexts as they change.</source>
        <translation>Signale attachement, détachement et contextes quand ils changent.</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with causes and PSM timers.</source>
        <translation>Signale les changements d’enregistrement LTE, avec causes et temporisateurs PSM.</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with the cause of a rejection.</source>
        <translation>Signale les changements d’enregistrement LTE, avec la cause d’un rejet.</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with the cell.</source>
        <translation>Signale les changements d’enregistrement LTE, avec la cellule.</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with the granted PSM timers.</source>
        <translation>Signale les changements d’enregistrement LTE, avec les temporisateurs PSM accordés.</translation>
    </message>
    <message>
        <source>Reports changes of the registration for 2G and 3G data, with the cell.</source>
        <translation>Signale les changements d’enregistrement pour les données 2G et 3G, avec la cellule.</translation>
    </message>
    <message>
        <source>Reports changes of the registration for calls, with the cell.</source>
        <translation>Signale les changements d’enregistrement pour les appels, avec la cellule.</translation>
    </message>
    <message>
        <source>Reports changes of the time zone.</source>
        <translation>Signale les changements de fuseau horaire.</translation>
    </message>
    <message>
        <source>Reports errors as ERROR alone.</source>
        <translation>Signale les erreurs par ERROR seul.</translation>
    </message>
    <message>
        <source>Reports errors in words.</source>
        <translation>Signale les erreurs en mots.</translation>
    </message>
    <message>
        <source>Reports errors with a number.</source>
        <translation>Signale les erreurs par un numéro.</translation>
    </message>
    <message>
        <source>Reports when the radio connection comes and goes.</source>
        <translation>Signale quand la connexion radio apparaît et disparaît.</translation>
    </message>
    <message>
        <source>Reports where a new SMS is stored.</source>
        <translation>Signale où un nouveau SMS est stocké.</translation>
    </message>
    <message>
        <source>Restarts module and SIM.</source>
        <translation>Redémarre le module et la SIM.</translation>
    </message>
    <message>
        <source>Restarts the module, on SARA-R4.</source>
        <translation>Redémarre le module, sur SARA-R4.</translation>
    </message>
    <message>
        <source>Restarts the module.</source>
        <translation>Redémarre le module.</translation>
    </message>
    <message>
        <source>Restarts the module. A USB port goes away and comes back.</source>
        <translation>Redémarre le module. Un port USB disparaît et revient.</translation>
    </message>
    <message>
        <source>Save, and wait until the router is connected.</source>
        <translation>Enregistrez, et attendez que le routeur soit connecté.</translation>
    </message>
    <message>
        <source>Searches for all networks. It takes minutes; whatever is sent meanwhile ends it.</source>
        <translation>Recherche tous les réseaux. Cela prend des minutes&#xa0;; tout envoi entre-temps y met fin.</translation>
    </message>
    <message>
        <source>Send this one from the telephone that was bound before.</source>
        <translation>Envoyez celui-ci depuis le téléphone associé auparavant.</translation>
    </message>
    <message>
        <source>Sends a USSD code.</source>
        <translation>Envoie un code USSD.</translation>
    </message>
    <message>
        <source>Sends a ping through context 1.</source>
        <translation>Envoie un ping par le contexte 1.</translation>
    </message>
    <message>
        <source>Sends a ping.</source>
        <translation>Envoie un ping.</translation>
    </message>
    <message>
        <source>Sends a raw command to the SIM.</source>
        <translation>Envoie une commande brute à la SIM.</translation>
    </message>
    <message>
        <source>Sends an SMS: the text follows the prompt and ends with Ctrl-Z.</source>
        <translation>Envoie un SMS&#xa0;: le texte suit l’invite et finit par Ctrl-Z.</translation>
    </message>
    <message>
        <source>Sends pings, on SIM7000 and SIM7070.</source>
        <translation>Envoie des pings, sur SIM7000 et SIM7070.</translation>
    </message>
    <message>
        <source>Sends pings, on SIM7600 and A76.</source>
        <translation>Envoie des pings, sur SIM7600 et A76.</translation>
    </message>
    <message>
        <source>Sends pings.</source>
        <translation>Envoie des pings.</translation>
    </message>
    <message>
        <source>Sets the APN of context 1.</source>
        <translation>Règle l’APN du contexte 1.</translation>
    </message>
    <message>
        <source>Sets the speed of the port, 0 for automatic.</source>
        <translation>Règle le débit du port, 0 pour automatique.</translation>
    </message>
    <message>
        <source>Sets user and password of a context.</source>
        <translation>Règle utilisateur et mot de passe d’un contexte.</translation>
    </message>
    <message>
        <source>Shows APN and authentication of context 1 for the internal stack.</source>
        <translation>Affiche APN et authentification du contexte 1 pour la pile interne.</translation>
    </message>
    <message>
        <source>Shows APN, address and DNS as the network gave them.</source>
        <translation>Affiche APN, adresse et DNS tels que donnés par le réseau.</translation>
    </message>
    <message>
        <source>Shows a setting that only one guide describes.</source>
        <translation>Affiche un réglage qu’un seul guide décrit.</translation>
    </message>
    <message>
        <source>Shows all settings.</source>
        <translation>Affiche tous les réglages.</translation>
    </message>
    <message>
        <source>Shows carrier aggregation.</source>
        <translation>Affiche l’agrégation de porteuses.</translation>
    </message>
    <message>
        <source>Shows cell, band and signal.</source>
        <translation>Affiche cellule, bande et signal.</translation>
    </message>
    <message>
        <source>Shows date and time.</source>
        <translation>Affiche la date et l’heure.</translation>
    </message>
    <message>
        <source>Shows eDRX and paging time window, on HL78.</source>
        <translation>Affiche eDRX et paging time window, sur HL78.</translation>
    </message>
    <message>
        <source>Shows how far the SIM has started.</source>
        <translation>Affiche où en est le démarrage de la SIM.</translation>
    </message>
    <message>
        <source>Shows how many tries are left for PIN and PUK.</source>
        <translation>Affiche le nombre d’essais restants pour PIN et PUK.</translation>
    </message>
    <message>
        <source>Shows how many tries are left for the code that is asked for.</source>
        <translation>Affiche le nombre d’essais restants pour le code demandé.</translation>
    </message>
    <message>
        <source>Shows how new SMS are reported.</source>
        <translation>Affiche comment les nouveaux SMS sont signalés.</translation>
    </message>
    <message>
        <source>Shows how the firmware can be upgraded.</source>
        <translation>Affiche comment le firmware peut être mis à jour.</translation>
    </message>
    <message>
        <source>Shows maker, model and revision.</source>
        <translation>Affiche fabricant, modèle et révision.</translation>
    </message>
    <message>
        <source>Shows maker, model, revision and application revision.</source>
        <translation>Affiche fabricant, modèle, révision et révision d’application.</translation>
    </message>
    <message>
        <source>Shows model, firmware and IMEI.</source>
        <translation>Affiche modèle, firmware et IMEI.</translation>
    </message>
    <message>
        <source>Shows networks by number.</source>
        <translation>Affiche les réseaux par numéro.</translation>
    </message>
    <message>
        <source>Shows on which port reports come.</source>
        <translation>Affiche sur quel port arrivent les messages.</translation>
    </message>
    <message>
        <source>Shows one SMS.</source>
        <translation>Affiche un SMS.</translation>
    </message>
    <message>
        <source>Shows registration, cell, band, signal and granted timers.</source>
        <translation>Affiche enregistrement, cellule, bande, signal et temporisateurs accordés.</translation>
    </message>
    <message>
        <source>Shows signal strength and bit error rate.</source>
        <translation>Affiche la force du signal et le taux d’erreur binaire.</translation>
    </message>
    <message>
        <source>Shows signal strength and quality for 2G, 3G and LTE.</source>
        <translation>Affiche la force et la qualité du signal pour 2G, 3G et LTE.</translation>
    </message>
    <message>
        <source>Shows technology, band, cell, signal and temperature.</source>
        <translation>Affiche technologie, bande, cellule, signal et température.</translation>
    </message>
    <message>
        <source>Shows technology, network, band and channel.</source>
        <translation>Affiche technologie, réseau, bande et canal.</translation>
    </message>
    <message>
        <source>Shows technology, network, cell and band.</source>
        <translation>Affiche technologie, réseau, cellule et bande.</translation>
    </message>
    <message>
        <source>Shows the APN of the attach.</source>
        <translation>Affiche l’APN de l’attachement.</translation>
    </message>
    <message>
        <source>Shows the APN of the first LTE bearer, on LARA-R2 and TOBY-L2.</source>
        <translation>Affiche l’APN du premier bearer LTE, sur LARA-R2 et TOBY-L2.</translation>
    </message>
    <message>
        <source>Shows the ICCID of the SIM.</source>
        <translation>Affiche l’ICCID de la SIM.</translation>
    </message>
    <message>
        <source>Shows the IMEI with its prefix.</source>
        <translation>Affiche l’IMEI avec son préfixe.</translation>
    </message>
    <message>
        <source>Shows the IMEI.</source>
        <translation>Affiche l’IMEI.</translation>
    </message>
    <message>
        <source>Shows the IMSI of the SIM.</source>
        <translation>Affiche l’IMSI de la SIM.</translation>
    </message>
    <message>
        <source>Shows the IP addresses.</source>
        <translation>Affiche les adresses IP.</translation>
    </message>
    <message>
        <source>Shows the PSM timers in seconds.</source>
        <translation>Affiche les temporisateurs PSM en secondes.</translation>
    </message>
    <message>
        <source>Shows the PSM timers that are asked for, not those that the network gave.</source>
        <translation>Affiche les temporisateurs PSM demandés, non ceux que le réseau a donnés.</translation>
    </message>
    <message>
        <source>Shows the PSM timers that the network gave, in seconds.</source>
        <translation>Affiche les temporisateurs PSM donnés par le réseau, en secondes.</translation>
    </message>
    <message>
        <source>Shows the PSM timers that the network gave.</source>
        <translation>Affiche les temporisateurs PSM donnés par le réseau.</translation>
    </message>
    <message>
        <source>Shows the SMS service centre.</source>
        <translation>Affiche le centre de service SMS.</translation>
    </message>
    <message>
        <source>Shows the USB composition.</source>
        <translation>Affiche la composition USB.</translation>
    </message>
    <message>
        <source>Shows the USB layout, on HL78.</source>
        <translation>Affiche la répartition USB, sur HL78.</translation>
    </message>
    <message>
        <source>Shows the USB layout.</source>
        <translation>Affiche la répartition USB.</translation>
    </message>
    <message>
        <source>Shows the active contexts of the internal stack.</source>
        <translation>Affiche les contextes actifs de la pile interne.</translation>
    </message>
    <message>
        <source>Shows the active contexts.</source>
        <translation>Affiche les contextes actifs.</translation>
    </message>
    <message>
        <source>Shows the allowed LTE bands as masks.</source>
        <translation>Affiche les bandes LTE autorisées, en masques.</translation>
    </message>
    <message>
        <source>Shows the allowed LTE bands, on 5G modules.</source>
        <translation>Affiche les bandes LTE autorisées, sur les modules 5G.</translation>
    </message>
    <message>
        <source>Shows the allowed LTE-M and NB-IoT bands as masks.</source>
        <translation>Affiche les bandes LTE-M et NB-IoT autorisées, en masques.</translation>
    </message>
    <message>
        <source>Shows the allowed LTE-M and NB-IoT bands.</source>
        <translation>Affiche les bandes LTE-M et NB-IoT autorisées.</translation>
    </message>
    <message>
        <source>Shows the allowed bands as bits.</source>
        <translation>Affiche les bandes autorisées, en bits.</translation>
    </message>
    <message>
        <source>Shows the allowed bands as masks, on HL78.</source>
        <translation>Affiche les bandes autorisées, en masques, sur HL78.</translation>
    </message>
    <message>
        <source>Shows the allowed bands as masks.</source>
        <translation>Affiche les bandes autorisées, en masques.</translation>
    </message>
    <message>
        <source>Shows the allowed bands by frequency.</source>
        <translation>Affiche les bandes autorisées, par fréquence.</translation>
    </message>
    <message>
        <source>Shows the allowed bands of each technology and operator mode.</source>
        <translation>Affiche les bandes autorisées de chaque technologie et mode d’opérateur.</translation>
    </message>
    <message>
        <source>Shows the allowed bands.</source>
        <translation>Affiche les bandes autorisées.</translation>
    </message>
    <message>
        <source>Shows the allowed radio technologies.</source>
        <translation>Affiche les technologies radio autorisées.</translation>
    </message>
    <message>
        <source>Shows the allowed technologies and bands.</source>
        <translation>Affiche les technologies et bandes autorisées.</translation>
    </message>
    <message>
        <source>Shows the allowed technologies.</source>
        <translation>Affiche les technologies autorisées.</translation>
    </message>
    <message>
        <source>Shows the authentication of the contexts.</source>
        <translation>Affiche l’authentification des contextes.</translation>
    </message>
    <message>
        <source>Shows the band in use.</source>
        <translation>Affiche la bande utilisée.</translation>
    </message>
    <message>
        <source>Shows the bearers of the internal stack.</source>
        <translation>Affiche les bearers de la pile interne.</translation>
    </message>
    <message>
        <source>Shows the bits, parity and stop bits of the port.</source>
        <translation>Affiche les bits, la parité et les bits d’arrêt du port.</translation>
    </message>
    <message>
        <source>Shows the cells around.</source>
        <translation>Affiche les cellules voisines.</translation>
    </message>
    <message>
        <source>Shows the character set.</source>
        <translation>Affiche le jeu de caractères.</translation>
    </message>
    <message>
        <source>Shows the chosen set of bands.</source>
        <translation>Affiche le groupe de bandes choisi.</translation>
    </message>
    <message>
        <source>Shows the chosen technology, on HL modules.</source>
        <translation>Affiche la technologie choisie, sur les modules HL.</translation>
    </message>
    <message>
        <source>Shows the chosen technology.</source>
        <translation>Affiche la technologie choisie.</translation>
    </message>
    <message>
        <source>Shows the configuration of the carrier.</source>
        <translation>Affiche la configuration de l’opérateur.</translation>
    </message>
    <message>
        <source>Shows the contexts with their APNs.</source>
        <translation>Affiche les contextes avec leurs APN.</translation>
    </message>
    <message>
        <source>Shows the customization.</source>
        <translation>Affiche la personnalisation.</translation>
    </message>
    <message>
        <source>Shows the data connection of the USB network card.</source>
        <translation>Affiche la connexion de données de la carte réseau USB.</translation>
    </message>
    <message>
        <source>Shows the eDRX cycle and paging time window that the network gave.</source>
        <translation>Affiche le cycle eDRX et la paging time window donnés par le réseau.</translation>
    </message>
    <message>
        <source>Shows the eDRX cycle that is asked for.</source>
        <translation>Affiche le cycle eDRX demandé.</translation>
    </message>
    <message>
        <source>Shows the finer settings of PSM.</source>
        <translation>Affiche les réglages fins du PSM.</translation>
    </message>
    <message>
        <source>Shows the firmware package.</source>
        <translation>Affiche le paquet de firmware.</translation>
    </message>
    <message>
        <source>Shows the firmware.</source>
        <translation>Affiche le firmware.</translation>
    </message>
    <message>
        <source>Shows the flow control of the port.</source>
        <translation>Affiche le contrôle de flux du port.</translation>
    </message>
    <message>
        <source>Shows the full firmware and application version.</source>
        <translation>Affiche la version complète du firmware et de l’application.</translation>
    </message>
    <message>
        <source>Shows the full firmware revision.</source>
        <translation>Affiche la révision complète du firmware.</translation>
    </message>
    <message>
        <source>Shows the hardware version.</source>
        <translation>Affiche la version du matériel.</translation>
    </message>
    <message>
        <source>Shows the indicators, such as roaming.</source>
        <translation>Affiche les indicateurs, par exemple l’itinérance.</translation>
    </message>
    <message>
        <source>Shows the maker.</source>
        <translation>Affiche le fabricant.</translation>
    </message>
    <message>
        <source>Shows the model.</source>
        <translation>Affiche le modèle.</translation>
    </message>
    <message>
        <source>Shows the modem firmware.</source>
        <translation>Affiche le firmware du modem.</translation>
    </message>
    <message>
        <source>Shows the network and how it was chosen.</source>
        <translation>Affiche le réseau et comment il a été choisi.</translation>
    </message>
    <message>
        <source>Shows the operator mode.</source>
        <translation>Affiche le mode d’opérateur.</translation>
    </message>
    <message>
        <source>Shows the operator profile.</source>
        <translation>Affiche le profil d’opérateur.</translation>
    </message>
    <message>
        <source>Shows the order in which technologies are searched for.</source>
        <translation>Affiche l’ordre de recherche des technologies.</translation>
    </message>
    <message>
        <source>Shows the paging time window and eDRX cycle that are asked for.</source>
        <translation>Affiche la paging time window et le cycle eDRX demandés.</translation>
    </message>
    <message>
        <source>Shows the paging time window that is asked for.</source>
        <translation>Affiche la paging time window demandée.</translation>
    </message>
    <message>
        <source>Shows the preferred firmware of several carriers.</source>
        <translation>Affiche le firmware préféré de plusieurs opérateurs.</translation>
    </message>
    <message>
        <source>Shows the registration for 2G and 3G data.</source>
        <translation>Affiche l’enregistrement pour les données 2G et 3G.</translation>
    </message>
    <message>
        <source>Shows the registration for calls and SMS.</source>
        <translation>Affiche l’enregistrement pour appels et SMS.</translation>
    </message>
    <message>
        <source>Shows the registration on 5G.</source>
        <translation>Affiche l’enregistrement en 5G.</translation>
    </message>
    <message>
        <source>Shows the registration on LTE, LTE-M and NB-IoT.</source>
        <translation>Affiche l’enregistrement en LTE, LTE-M et NB-IoT.</translation>
    </message>
    <message>
        <source>Shows the serving cell and the cells around.</source>
        <translation>Affiche la cellule serveuse et les cellules voisines.</translation>
    </message>
    <message>
        <source>Shows the serving cell.</source>
        <translation>Affiche la cellule serveuse.</translation>
    </message>
    <message>
        <source>Shows the settings.</source>
        <translation>Affiche les réglages.</translation>
    </message>
    <message>
        <source>Shows the signal in dBm for the technology in use.</source>
        <translation>Affiche le signal en dBm pour la technologie utilisée.</translation>
    </message>
    <message>
        <source>Shows the signal of the cells, on HL78.</source>
        <translation>Affiche le signal des cellules, sur HL78.</translation>
    </message>
    <message>
        <source>Shows the signal.</source>
        <translation>Affiche le signal.</translation>
    </message>
    <message>
        <source>Shows the sleep mode of the serial port.</source>
        <translation>Affiche le mode veille du port série.</translation>
    </message>
    <message>
        <source>Shows the sleep mode, on HL78.</source>
        <translation>Affiche le mode veille, sur HL78.</translation>
    </message>
    <message>
        <source>Shows the software package version.</source>
        <translation>Affiche la version du paquet logiciel.</translation>
    </message>
    <message>
        <source>Shows the speed of the port.</source>
        <translation>Affiche le débit du port.</translation>
    </message>
    <message>
        <source>Shows the state of the SIM.</source>
        <translation>Affiche l’état de la SIM.</translation>
    </message>
    <message>
        <source>Shows the supply voltage in mV.</source>
        <translation>Affiche la tension d’alimentation en mV.</translation>
    </message>
    <message>
        <source>Shows the supply voltage.</source>
        <translation>Affiche la tension d’alimentation.</translation>
    </message>
    <message>
        <source>Shows the technology in use.</source>
        <translation>Affiche la technologie utilisée.</translation>
    </message>
    <message>
        <source>Shows the telephone number that is stored on the SIM.</source>
        <translation>Affiche le numéro de téléphone mémorisé sur la SIM.</translation>
    </message>
    <message>
        <source>Shows the temperature warning.</source>
        <translation>Affiche l’alerte de température.</translation>
    </message>
    <message>
        <source>Shows the temperature.</source>
        <translation>Affiche la température.</translation>
    </message>
    <message>
        <source>Shows the temperatures.</source>
        <translation>Affiche les températures.</translation>
    </message>
    <message>
        <source>Shows the text mode parameters of SMS.</source>
        <translation>Affiche les paramètres du mode texte des SMS.</translation>
    </message>
    <message>
        <source>Shows the time of the network.</source>
        <translation>Affiche l’heure du réseau.</translation>
    </message>
    <message>
        <source>Shows the versions of the firmware.</source>
        <translation>Affiche les versions du firmware.</translation>
    </message>
    <message>
        <source>Shows what the module can do.</source>
        <translation>Affiche ce que le module sait faire.</translation>
    </message>
    <message>
        <source>Shows where SMS are stored and how full it is.</source>
        <translation>Affiche où les SMS sont stockés et le taux de remplissage.</translation>
    </message>
    <message>
        <source>Shows whether LTE-M or NB-IoT is in use.</source>
        <translation>Affiche si LTE-M ou NB-IoT est utilisé.</translation>
    </message>
    <message>
        <source>Shows whether LTE-M, NB-IoT and GNSS are on, and which is preferred.</source>
        <translation>Affiche si LTE-M, NB-IoT et GNSS sont activés, et lequel est préféré.</translation>
    </message>
    <message>
        <source>Shows whether LTE-M, NB-IoT or both are searched for.</source>
        <translation>Affiche si LTE-M, NB-IoT ou les deux sont recherchés.</translation>
    </message>
    <message>
        <source>Shows whether SMS are in text or PDU mode.</source>
        <translation>Affiche si les SMS sont en mode texte ou PDU.</translation>
    </message>
    <message>
        <source>Shows whether a SIM is inserted.</source>
        <translation>Affiche si une SIM est insérée.</translation>
    </message>
    <message>
        <source>Shows whether data roaming is allowed.</source>
        <translation>Affiche si l’itinérance des données est autorisée.</translation>
    </message>
    <message>
        <source>Shows whether the SIM asks for its PIN.</source>
        <translation>Affiche si la SIM demande son PIN.</translation>
    </message>
    <message>
        <source>Shows whether the SIM is ready or asks for a code.</source>
        <translation>Affiche si la SIM est prête ou demande un code.</translation>
    </message>
    <message>
        <source>Shows whether the module is attached for data.</source>
        <translation>Affiche si le module est attaché pour les données.</translation>
    </message>
    <message>
        <source>Shows whether the module registers for calls, data or both.</source>
        <translation>Affiche si le module s’enregistre pour les appels, les données ou les deux.</translation>
    </message>
    <message>
        <source>Shows whether the module registers for data only, or for calls too.</source>
        <translation>Affiche si le module s’enregistre pour les données seulement, ou aussi pour les appels.</translation>
    </message>
    <message>
        <source>Shows whether the radio is on.</source>
        <translation>Affiche si la radio est allumée.</translation>
    </message>
    <message>
        <source>Shows which bearers are active.</source>
        <translation>Affiche quels bearers sont actifs.</translation>
    </message>
    <message>
        <source>Shows which contexts are active.</source>
        <translation>Affiche quels contextes sont actifs.</translation>
    </message>
    <message>
        <source>Shows which firmware image of several is in use.</source>
        <translation>Affiche laquelle de plusieurs images de firmware est utilisée.</translation>
    </message>
    <message>
        <source>Shows which technologies are allowed, on 5G modules.</source>
        <translation>Affiche quelles technologies sont autorisées, sur les modules 5G.</translation>
    </message>
    <message>
        <source>Shows which technologies are searched for.</source>
        <translation>Affiche quelles technologies sont recherchées.</translation>
    </message>
    <message>
        <source>Shows why the last call, attach or context failed.</source>
        <translation>Affiche pourquoi le dernier appel, attachement ou contexte a échoué.</translation>
    </message>
    <message>
        <source>Some firmware versions need AT!ENTERCND=&quot;A710&quot; before it.</source>
        <translation>Certaines versions de firmware demandent AT!ENTERCND=&quot;A710&quot; avant.</translation>
    </message>
    <message>
        <source>Some firmware versions use decimal masks: compare with AT#BND=? if the bands look wrong.</source>
        <translation>Certaines versions de firmware utilisent des masques décimaux&#xa0;: comparez avec AT#BND=? si les bandes semblent fausses.</translation>
    </message>
    <message>
        <source>The guide writes a space after APN. The command lists of Concox have a comma, which is what is sent.</source>
        <translation>Le guide met une espace après APN. Les listes de commandes de Concox ont une virgule, et c’est elle qui est envoyée.</translation>
    </message>
    <message>
        <source>The technology and the bands of UMTS and NR are handed back as they were read; without a reading it is automatic.</source>
        <translation>La technologie et les bandes UMTS et NR sont renvoyées telles que lues&#xa0;; sans lecture, c’est automatique.</translation>
    </message>
    <message>
        <source>Where SMS login and password are not set, the text begins with two spaces. Some phones remove leading spaces: send it from here instead. The guide&apos;s FM130 is listed beside FMB130, which is what the wiki knows.</source>
        <translation>Si le login et le mot de passe SMS ne sont pas définis, le texte commence par deux espaces. Certains téléphones suppriment les espaces de tête&#xa0;: envoyez-le plutôt d’ici. Le FM130 du guide est rangé à côté du FMB130, que connaît le wiki.</translation>
    </message>
    <message>
        <source>Stores the settings.</source>
        <translation>Mémorise les réglages.</translation>
    </message>
    <message>
        <source>Empties the list of networks that the SIM avoids; this takes effect after a restart.</source>
        <translation>Vide la liste des réseaux que la SIM évite&#xa0;; prend effet après un redémarrage.</translation>
    </message>
    <message>
        <source>Super password</source>
        <translation>Super mot de passe</translation>
    </message>
    <message>
        <source>Switch Data Roaming on, then tap Mobile Data Network.</source>
        <translation>Activez Données à l’étranger, puis touchez Réseau de données cellulaires.</translation>
    </message>
    <message>
        <source>Switch Roaming on.</source>
        <translation>Activez l’itinérance.</translation>
    </message>
    <message>
        <source>Switch the tracker off and on when the APN is set. The PLMN is the home network of the card: 90143 fits one IMSI of EMnify only, so give another where the card uses another.</source>
        <translation>Éteignez et rallumez le traceur une fois l’APN réglé. Le PLMN est le réseau nominal de la carte&#xa0;: 90143 ne convient qu’à un IMSI d’EMnify&#xa0;; donnez-en un autre si la carte en utilise un autre.</translation>
    </message>
    <message>
        <source>Switches PSM off.</source>
        <translation>Désactive le PSM.</translation>
    </message>
    <message>
        <source>Switches eDRX off.</source>
        <translation>Désactive l’eDRX.</translation>
    </message>
    <message>
        <source>Switches radio and SIM off.</source>
        <translation>Coupe la radio et la SIM.</translation>
    </message>
    <message>
        <source>Switches the echo off.</source>
        <translation>Désactive l’écho.</translation>
    </message>
    <message>
        <source>Switches the echo on.</source>
        <translation>Active l’écho.</translation>
    </message>
    <message>
        <source>Switches the modem trace on.</source>
        <translation>Active la trace du modem.</translation>
    </message>
    <message>
        <source>Switches the module off, on SIM7000, SIM7070 and SIM800.</source>
        <translation>Éteint le module, sur SIM7000, SIM7070 et SIM800.</translation>
    </message>
    <message>
        <source>Switches the module off.</source>
        <translation>Éteint le module.</translation>
    </message>
    <message>
        <source>Switches the radio off and leaves the SIM on.</source>
        <translation>Coupe la radio et laisse la SIM active.</translation>
    </message>
    <message>
        <source>Switches the radio on.</source>
        <translation>Allume la radio.</translation>
    </message>
    <message>
        <source>Takes SMS in PDU mode.</source>
        <translation>Prend les SMS en mode PDU.</translation>
    </message>
    <message>
        <source>Takes SMS in text mode.</source>
        <translation>Prend les SMS en mode texte.</translation>
    </message>
    <message>
        <source>Takes the PIN, and a wrong one counts as a try.</source>
        <translation>Prend le PIN&#xa0;; un PIN erroné compte comme un essai.</translation>
    </message>
    <message>
        <source>Tap the plan of this card: the first one for a card, the second one for an eSIM.</source>
        <translation>Touchez le forfait de cette carte&#xa0;: le premier pour une carte, le second pour une eSIM.</translation>
    </message>
    <message>
        <source>The SMS password is set in the Ruptela Device Center. Where none is set, nothing stands before the command.</source>
        <translation>Le mot de passe SMS se règle dans le Ruptela Device Center. S’il n’y en a pas, rien ne précède la commande.</translation>
    </message>
    <message>
        <source>The bands of the technologies stay as they are.</source>
        <translation>Les bandes des technologies restent telles quelles.</translation>
    </message>
    <message>
        <source>The password as delivered is the name of the model in small letters, such as gl200; on some models it is queclink.</source>
        <translation>Le mot de passe d’usine est le nom du modèle en minuscules, par exemple gl200&#xa0;; sur certains modèles, c’est queclink.</translation>
    </message>
    <message>
        <source>The password is the SMS password. A firmware that does not know A81 takes A21: choose that form.</source>
        <translation>Le mot de passe est le mot de passe SMS. Un firmware qui ne connaît pas A81 prend A21&#xa0;: choisissez cette forme.</translation>
    </message>
    <message>
        <source>The password is the super password, not the SMS password. This text sets the server that it reports to as well.</source>
        <translation>Le mot de passe est le super mot de passe, pas le mot de passe SMS. Ce texte règle aussi le serveur auquel il rend compte.</translation>
    </message>
    <message>
        <source>The provider&apos;s guide deregisters with AT+COPS=2, which stays after the restart and would lose the choice of operator.</source>
        <translation>Le guide du fournisseur se désenregistre avec AT+COPS=2, qui subsiste après le redémarrage et ferait perdre le choix de l’opérateur.</translation>
    </message>
    <message>
        <source>The provider&apos;s guide ends in 1, which is PAP with an empty user. No authentication is 0. The first value is a context here, not a bearer.</source>
        <translation>Le guide du fournisseur finit par 1, soit PAP avec un utilisateur vide. Sans authentification, c’est 0. La première valeur est ici un contexte, pas un bearer.</translation>
    </message>
    <message>
        <source>The provider&apos;s guide gives the M-series the form of the LTE modules, with a context first, and describes this one.</source>
        <translation>Le guide du fournisseur donne à la série M la forme des modules LTE, avec un contexte d’abord, et décrit celle-ci.</translation>
    </message>
    <message>
        <source>The provider&apos;s guide leaves the quotes out, and names 01001110 for a T3324 of 10 s: it is 00000101.</source>
        <translation>Le guide du fournisseur omet les guillemets, et donne 01001110 pour un T3324 de 10 s&#xa0;: c’est 00000101.</translation>
    </message>
    <message>
        <source>Three wrong PINs block the SIM. The PUK form AT+CPIN=&lt;puk&gt;,&lt;new pin&gt; is never sent.</source>
        <translation>Trois PIN erronés bloquent la SIM. La forme PUK AT+CPIN=&lt;puk&gt;,&lt;new pin&gt; n’est jamais envoyée.</translation>
    </message>
    <message>
        <source>Tries one network, and chooses automatically if that fails.</source>
        <translation>Essaie un réseau, et choisit automatiquement en cas d’échec.</translation>
    </message>
    <message>
        <source>Type {apn_password} as password of the APN.</source>
        <translation>Tapez {apn_password} comme mot de passe de l’APN.</translation>
    </message>
    <message>
        <source>Type {apn_password} as password.</source>
        <translation>Tapez {apn_password} comme mot de passe.</translation>
    </message>
    <message>
        <source>Type {apn} as APN. Leave the PIN empty.</source>
        <translation>Tapez {apn} comme APN. Laissez le PIN vide.</translation>
    </message>
    <message>
        <source>Type {user} as user name.</source>
        <translation>Tapez {user} comme nom d’utilisateur.</translation>
    </message>
    <message>
        <source>UCGDFLT is for these only, not for all u-blox modules as in the provider&apos;s guide. oFono sends UCGDFLT=0 to a TOBY-L2. It has no reading that was seen in the field, so it is written each time.</source>
        <translation>UCGDFLT ne vaut que pour ceux-ci, pas pour tous les modules u-blox comme dans le guide du fournisseur. oFono envoie UCGDFLT=0 à un TOBY-L2. Aucune lecture n’en a été vue sur le terrain&#xa0;; il est donc écrit à chaque fois.</translation>
    </message>
    <message>
        <source>Under Mobile Data, type {apn} as APN.</source>
        <translation>Sous Données cellulaires, tapez {apn} comme APN.</translation>
    </message>
    <message>
        <source>Up to 80 networks can be listed for roaming, as far as one SMS holds them.</source>
        <translation>Jusqu’à 80 réseaux peuvent être listés pour l’itinérance, autant qu’un SMS en contient.</translation>
    </message>
    <message>
        <source>Uses RTS and CTS for flow control.</source>
        <translation>Utilise RTS et CTS pour le contrôle de flux.</translation>
    </message>
    <message>
        <source>What was asked for. The provider&apos;s guide shows four values in brackets here: those come from AT+CEDRXRDP, without brackets.</source>
        <translation>Ce qui a été demandé. Le guide du fournisseur montre ici quatre valeurs entre crochets&#xa0;: elles viennent d’AT+CEDRXRDP, sans crochets.</translation>
    </message>
    <message>
        <source>What was asked for. The provider&apos;s guide takes it for what the network gave: that is psm_granted.</source>
        <translation>Ce qui a été demandé. Le guide du fournisseur le prend pour ce que le réseau a donné&#xa0;: c’est psm_granted.</translation>
    </message>
</context>
<context>
    <name>devicefile</name>
    <message>
        <source>Choose a CSV file with the columns EID and Name.</source>
        <translation>Choisissez un fichier CSV avec les colonnes EID et Name.</translation>
    </message>
    <message>
        <source>Export the list again, as “CSV UTF-8”.</source>
        <translation>Exportez la liste à nouveau, en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as “CSV UTF-8”.</source>
        <translation>Ouvrez-le dans le tableur et enregistrez-le en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>Open the file in a text editor, and close or remove the quotation mark.</source>
        <translation>Ouvrez le fichier dans un éditeur de texte, et fermez ou supprimez le guillemet.</translation>
    </message>
    <message>
        <source>Write EID above the column that holds the EIDs, or choose the column by hand.</source>
        <translation>Écrivez EID au-dessus de la colonne qui contient les EID, ou choisissez la colonne à la main.</translation>
    </message>
    <message>
        <source>{name} has no column EID</source>
        <translation>{name} n’a pas de colonne EID</translation>
    </message>
    <message>
        <source>{name} has no rows</source>
        <translation>{name} n’a pas de lignes</translation>
    </message>
    <message>
        <source>{name} is a PDF, not a CSV file</source>
        <translation>{name} est un PDF, pas un fichier CSV</translation>
    </message>
    <message>
        <source>{name} is a workbook, not a CSV file</source>
        <translation>{name} est un classeur, pas un fichier CSV</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} est vide</translation>
    </message>
    <message>
        <source>{name} is not a text file: line {line} contains a zero byte</source>
        <translation>{name} n’est pas un fichier texte&#xa0;: la ligne {line} contient un octet nul</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is not {encoding} text</source>
        <translation>{name}, ligne {line}&#xa0;: ce n’est pas du texte {encoding}</translation>
    </message>
    <message>
        <source>{name}, row {row}: a quotation mark is opened and never closed</source>
        <translation>{name}, ligne {row}&#xa0;: un guillemet est ouvert et jamais fermé</translation>
    </message>
</context>
<context>
    <name>devicelist</name>
    <message>
        <source>A closing quotation mark may be missing. Correct the name, or use it as it is.</source>
        <translation>Un guillemet fermant manque peut-être. Corrigez le nom, ou utilisez-le tel quel.</translation>
    </message>
    <message>
        <source>A name that contains the separator needs quotation marks. Correct the name, or use it as it is.</source>
        <translation>Un nom qui contient le séparateur demande des guillemets. Corrigez le nom, ou utilisez-le tel quel.</translation>
    </message>
    <message>
        <source>Enter a name for this device.</source>
        <translation>Saisissez un nom pour cet appareil.</translation>
    </message>
    <message>
        <source>Leave the row out, or use it if this device is to get another eSIM.</source>
        <translation>Laissez la ligne de côté, ou utilisez-la si cet appareil doit recevoir une autre eSIM.</translation>
    </message>
    <message>
        <source>Name is empty</source>
        <translation>Le nom est vide</translation>
    </message>
    <message>
        <source>Row {row} cannot be used as it is: {reason}</source>
        <translation>La ligne {row} ne peut pas être utilisée telle quelle&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Row {row} is used. Use this row instead, or leave it out.</source>
        <translation>La ligne {row} est utilisée. Utilisez celle-ci à sa place, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>Same EID as row {row}</source>
        <translation>Même EID que la ligne {row}</translation>
    </message>
    <message>
        <source>Same ICCID as row {row}</source>
        <translation>Même ICCID que la ligne {row}</translation>
    </message>
    <message>
        <source>The name spans several lines</source>
        <translation>Le nom s’étend sur plusieurs lignes</translation>
    </message>
    <message>
        <source>The row has more cells than the header</source>
        <translation>La ligne a plus de cellules que l’en-tête</translation>
    </message>
    <message>
        <source>This EID was assigned before</source>
        <translation>Cet EID a déjà été attribué</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>A device on this network loses its connection and has to find another.</source>
        <translation>Un appareil sur ce réseau perd sa connexion et doit en trouver un autre.</translation>
    </message>
    <message>
        <source>A device with a SIM cannot be deleted. Release the SIM first.</source>
        <translation>Un appareil avec une SIM ne peut pas être supprimé. Détachez d’abord la SIM.</translation>
    </message>
    <message>
        <source>Activate SIM</source>
        <translation>Activer la SIM</translation>
    </message>
    <message>
        <source>Allow operator</source>
        <translation>Autoriser l’opérateur</translation>
    </message>
    <message>
        <source>An active SIM is billed from now on, and never becomes unused again.</source>
        <translation>Une SIM active est facturée désormais, et ne redevient jamais inutilisée.</translation>
    </message>
    <message>
        <source>Assign a SIM</source>
        <translation>Attribuer une SIM</translation>
    </message>
    <message>
        <source>Assign a SIM to it first.</source>
        <translation>Attribuez-lui d’abord une SIM.</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Attaché</translation>
    </message>
    <message>
        <source>Block operator</source>
        <translation>Bloquer l’opérateur</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Change coverage policy</source>
        <translation>Changer la politique de couverture</translation>
    </message>
    <message>
        <source>Change service policy</source>
        <translation>Changer la politique de service</translation>
    </message>
    <message>
        <source>Check the device&apos;s events in a few minutes. Doing it again does the device no harm.</source>
        <translation>Vérifiez les événements de l’appareil dans quelques minutes. Le refaire ne nuit pas à l’appareil.</translation>
    </message>
    <message>
        <source>Choose an account at EMnify or Super SIM.</source>
        <translation>Choisissez un compte chez EMnify ou Super SIM.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>Refaites-le.</translation>
    </message>
    <message>
        <source>Do it in the provider&apos;s portal.</source>
        <translation>Faites-le dans le portail du fournisseur.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Give its id or ICCID.</source>
        <translation>Donnez son id ou son ICCID.</translation>
    </message>
    <message>
        <source>Give the 19 or 20 digits of its ICCID; register its batch first if it is new.</source>
        <translation>Donnez les 19 ou 20 chiffres de son ICCID&#xa0;; enregistrez d’abord son lot s’il est nouveau.</translation>
    </message>
    <message>
        <source>Give the name, or choose from what the account has.</source>
        <translation>Donnez le nom, ou choisissez parmi ce qu’a le compte.</translation>
    </message>
    <message>
        <source>It was done if the SIM is in that state now.</source>
        <translation>C’est fait si la SIM est maintenant dans cet état.</translation>
    </message>
    <message>
        <source>It was done if the SIM is, or is not, in the device.</source>
        <translation>C’est fait si la SIM est, ou n’est pas, dans l’appareil.</translation>
    </message>
    <message>
        <source>It was done if the device is not there any more.</source>
        <translation>C’est fait si l’appareil n’est plus là.</translation>
    </message>
    <message>
        <source>It was done if the device shows this value now.</source>
        <translation>C’est fait si l’appareil affiche maintenant cette valeur.</translation>
    </message>
    <message>
        <source>It was done if the device&apos;s events since then show a new location, a data session opened or closed, or the SIM activated. Doing it again does the device no harm.</source>
        <translation>C’est fait si les événements de l’appareil montrent depuis lors une nouvelle localisation, une session de données ouverte ou fermée, ou la SIM activée. Le refaire ne nuit pas à l’appareil.</translation>
    </message>
    <message>
        <source>It was done if the operator is, or is not, on the device&apos;s blacklist.</source>
        <translation>C’est fait si l’opérateur est, ou n’est pas, sur la liste noire de l’appareil.</translation>
    </message>
    <message>
        <source>It was done if the text is said to be cancelled.</source>
        <translation>C’est fait si le SMS est signalé comme annulé.</translation>
    </message>
    <message>
        <source>It was done if this text stands in the device&apos;s texts since then.</source>
        <translation>C’est fait si ce texte figure depuis lors dans les SMS de l’appareil.</translation>
    </message>
    <message>
        <source>Lock to IMEI</source>
        <translation>Verrouiller sur l’IMEI</translation>
    </message>
    <message>
        <source>More than one device fits {text}.</source>
        <translation>Plus d’un appareil correspond à {text}.</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Release SIM</source>
        <translation>Détacher la SIM</translation>
    </message>
    <message>
        <source>Release it there first.</source>
        <translation>Détachez-la là-bas d’abord.</translation>
    </message>
    <message>
        <source>Release the SIM, then delete the device.</source>
        <translation>Détachez la SIM, puis supprimez l’appareil.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Reset data session</source>
        <translation>Réinitialiser la session de données</translation>
    </message>
    <message>
        <source>Reset network</source>
        <translation>Réinitialiser le réseau</translation>
    </message>
    <message>
        <source>SIM {iccid} is in the device {name}.</source>
        <translation>La SIM {iccid} est dans l’appareil {name}.</translation>
    </message>
    <message>
        <source>Search for it by name or ICCID; devices lists them.</source>
        <translation>Cherchez-le par nom ou ICCID&#xa0;; devices les liste.</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>Envoyer un SMS</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Définir les tags</translation>
    </message>
    <message>
        <source>Super SIM is still changing {name}.</source>
        <translation>Super SIM modifie encore {name}.</translation>
    </message>
    <message>
        <source>Suspend SIM</source>
        <translation>Suspendre la SIM</translation>
    </message>
    <message>
        <source>The SIM is in factory test: this activates it, and it is billed from then on.</source>
        <translation>La SIM est en test usine&#xa0;: ceci l’active, et elle est facturée à partir de là.</translation>
    </message>
    <message>
        <source>The SIM is not billed yet; SMS number {n} activates it. With those from the device there are {count} so far.</source>
        <translation>La SIM n’est pas encore facturée&#xa0;; le SMS numéro {n} l’active. Avec ceux de l’appareil, on en est à {count}.</translation>
    </message>
    <message>
        <source>The SIM keeps its state; activate it afterwards if it is to be used.</source>
        <translation>La SIM garde son état&#xa0;; activez-la ensuite si elle doit servir.</translation>
    </message>
    <message>
        <source>The SIM then works in the device with this IMEI alone.</source>
        <translation>La SIM ne fonctionne alors que dans l’appareil avec cet IMEI.</translation>
    </message>
    <message>
        <source>The answer was lost, and the provider shows no trace of the call yet.</source>
        <translation>La réponse s’est perdue, et le fournisseur ne montre encore aucune trace de l’appel.</translation>
    </message>
    <message>
        <source>The call was lost on its way: the provider shows that it was not carried out.</source>
        <translation>L’appel s’est perdu en route&#xa0;: le fournisseur montre qu’il n’a pas été exécuté.</translation>
    </message>
    <message>
        <source>The data session ends; the device has to open another.</source>
        <translation>La session de données se termine&#xa0;; l’appareil doit en ouvrir une autre.</translation>
    </message>
    <message>
        <source>The device loses its connection and has to attach to a network again.</source>
        <translation>L’appareil perd sa connexion et doit se rattacher à un réseau.</translation>
    </message>
    <message>
        <source>The device loses its connection until the SIM is activated again.</source>
        <translation>L’appareil perd sa connexion jusqu’à ce que la SIM soit réactivée.</translation>
    </message>
    <message>
        <source>The device loses its connection.</source>
        <translation>L’appareil perd sa connexion.</translation>
    </message>
    <message>
        <source>The device loses its connection. Its SIM is active and is billed nevertheless.</source>
        <translation>L’appareil perd sa connexion. Sa SIM est active et reste facturée.</translation>
    </message>
    <message>
        <source>The device loses its connection. The SIM stays active and is billed nevertheless.</source>
        <translation>L’appareil perd sa connexion. La SIM reste active et facturée.</translation>
    </message>
    <message>
        <source>The device, its events and its texts are deleted for good.</source>
        <translation>L’appareil, ses événements et ses SMS sont supprimés définitivement.</translation>
    </message>
    <message>
        <source>The new value is missing.</source>
        <translation>La nouvelle valeur manque.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>There is no device {id}.</source>
        <translation>Il n’y a pas d’appareil {id}.</translation>
    </message>
    <message>
        <source>Unlock IMEI</source>
        <translation>Lever le verrou IMEI</translation>
    </message>
    <message>
        <source>Wait a minute, then do it again.</source>
        <translation>Attendez une minute, puis refaites-le.</translation>
    </message>
    <message>
        <source>What the device may use, and what that costs, changes at once.</source>
        <translation>Ce que l’appareil peut utiliser, et ce que cela coûte, change aussitôt.</translation>
    </message>
    <message>
        <source>Where the device may connect, and what that costs, changes at once.</source>
        <translation>Où l’appareil peut se connecter, et ce que cela coûte, change aussitôt.</translation>
    </message>
    <message>
        <source>Write what is to be sent.</source>
        <translation>Écrivez ce qui doit être envoyé.</translation>
    </message>
    <message>
        <source>{account} does not offer this for its devices.</source>
        <translation>{account} ne propose pas cela pour ses appareils.</translation>
    </message>
    <message>
        <source>{account} has no SIM {iccid}.</source>
        <translation>{account} n’a pas de SIM {iccid}.</translation>
    </message>
    <message>
        <source>{account} keeps no devices that can be asked for.</source>
        <translation>{account} ne gère pas d’appareils qu’on puisse interroger.</translation>
    </message>
    <message>
        <source>{argument} is neither a policy nor an operator of the account.</source>
        <translation>{argument} n’est ni une politique ni un opérateur du compte.</translation>
    </message>
    <message>
        <source>{device} has no SIM.</source>
        <translation>{device} n’a pas de SIM.</translation>
    </message>
    <message>
        <source>{name} still has a SIM, so it cannot be deleted.</source>
        <translation>{name} a encore une SIM et ne peut donc pas être supprimé.</translation>
    </message>
    <message>
        <source>{name}: {action}</source>
        <translation>{name}&#xa0;: {action}</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>APN: {apn}</source>
        <translation>APN&#xa0;: {apn}</translation>
    </message>
    <message>
        <source>Activate the SIM</source>
        <translation>Activer la SIM</translation>
    </message>
    <message>
        <source>Allow mobile data and roaming on the device</source>
        <translation>Autoriser données mobiles et itinérance sur l’appareil</translation>
    </message>
    <message>
        <source>Allow {operator}</source>
        <translation>Autoriser {operator}</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support why, with the events of the device</source>
        <translation>Demander pourquoi à l’assistance du fournisseur, événements de l’appareil à l’appui</translation>
    </message>
    <message>
        <source>Asked just now, the network does not find it</source>
        <translation>Interrogé à l’instant, le réseau ne le trouve pas</translation>
    </message>
    <message>
        <source>Asked just now, the network finds it</source>
        <translation>Interrogé à l’instant, le réseau le trouve</translation>
    </message>
    <message>
        <source>Assign a SIM</source>
        <translation>Attribuer une SIM</translation>
    </message>
    <message>
        <source>Block {operator}, so that the device takes another network</source>
        <translation>Bloquer {operator}, pour que l’appareil prenne un autre réseau</translation>
    </message>
    <message>
        <source>Check the address it sends to and its DNS server; without one it gets 8.8.8.8</source>
        <translation>Vérifier l’adresse à laquelle il envoie et son serveur DNS&#xa0;; sans serveur, il reçoit 8.8.8.8</translation>
    </message>
    <message>
        <source>Check the module on the bench</source>
        <translation>Contrôler le module au banc</translation>
    </message>
    <message>
        <source>Check the module on the bench: signal, registration and APN</source>
        <translation>Contrôler le module au banc&#xa0;: signal, enregistrement et APN</translation>
    </message>
    <message>
        <source>Choose a coverage policy with this country</source>
        <translation>Choisir une politique de couverture avec ce pays</translation>
    </message>
    <message>
        <source>Choose a service policy with a higher limit</source>
        <translation>Choisir une politique de service avec une limite plus haute</translation>
    </message>
    <message>
        <source>Choose a service policy with data</source>
        <translation>Choisir une politique de service avec données</translation>
    </message>
    <message>
        <source>Choose a service policy with this technology</source>
        <translation>Choisir une politique de service avec cette technologie</translation>
    </message>
    <message>
        <source>Choose another service policy</source>
        <translation>Choisir une autre politique de service</translation>
    </message>
    <message>
        <source>Connection: attached to a network, without a data session</source>
        <translation>Connexion&#xa0;: attaché à un réseau, sans session de données</translation>
    </message>
    <message>
        <source>Connection: blocked</source>
        <translation>Connexion&#xa0;: bloqué</translation>
    </message>
    <message>
        <source>Connection: not reported by the provider</source>
        <translation>Connexion&#xa0;: non communiquée par le fournisseur</translation>
    </message>
    <message>
        <source>Connection: offline</source>
        <translation>Connexion&#xa0;: hors ligne</translation>
    </message>
    <message>
        <source>Connection: online, with a data session</source>
        <translation>Connexion&#xa0;: en ligne, avec session de données</translation>
    </message>
    <message>
        <source>Reset the network, so that the device attaches again</source>
        <translation>Réinitialiser le réseau, pour que l’appareil s’attache à nouveau</translation>
    </message>
    <message>
        <source>The SIM was deleted and no longer works.</source>
        <translation>La SIM a été supprimée et ne fonctionne plus.</translation>
    </message>
    <message>
        <source>The device is listed as attached, but the network does not find it: it is probably off.</source>
        <translation>L’appareil est dit attaché, mais le réseau ne le trouve pas&#xa0;: il est sans doute éteint.</translation>
    </message>
    <message>
        <source>The device is not connected now, but was recently.</source>
        <translation>L’appareil n’est pas connecté, mais il l’était récemment.</translation>
    </message>
    <message>
        <source>The network rejected the device.</source>
        <translation>Le réseau a refusé l’appareil.</translation>
    </message>
    <message>
        <source>Data session since {at}, over {rat}</source>
        <translation>Session de données depuis {at}, par {rat}</translation>
    </message>
    <message>
        <source>Data since yesterday: {size} MB</source>
        <translation>Données depuis hier&#xa0;: {size} Mo</translation>
    </message>
    <message>
        <source>Device: {status}</source>
        <translation>Appareil&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Diagnose again in 15 minutes</source>
        <translation>Refaire le diagnostic dans 15 minutes</translation>
    </message>
    <message>
        <source>Diagnose again in a minute</source>
        <translation>Refaire le diagnostic dans une minute</translation>
    </message>
    <message>
        <source>Do what the reason in the events says</source>
        <translation>Faire ce qu’indique la raison dans les événements</translation>
    </message>
    <message>
        <source>Enable the device</source>
        <translation>Activer l’appareil</translation>
    </message>
    <message>
        <source>In factory test: a reset activates the SIM, and it is billed from then on</source>
        <translation>En test usine&#xa0;: une réinitialisation active la SIM, et elle est facturée à partir de là</translation>
    </message>
    <message>
        <source>Last location update: none</source>
        <translation>Dernière mise à jour de localisation&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Last location update: {at}</source>
        <translation>Dernière mise à jour de localisation&#xa0;: {at}</translation>
    </message>
    <message>
        <source>NB-IoT and LTE-M: choose the network by AT+COPS on the bench</source>
        <translation>NB-IoT et LTE-M&#xa0;: choisir le réseau par AT+COPS au banc</translation>
    </message>
    <message>
        <source>Network: {place}</source>
        <translation>Réseau&#xa0;: {place}</translation>
    </message>
    <message>
        <source>No network has seen this device for a while.</source>
        <translation>Aucun réseau n’a vu cet appareil depuis un moment.</translation>
    </message>
    <message>
        <source>No network has seen this device yet.</source>
        <translation>Aucun réseau n’a encore vu cet appareil.</translation>
    </message>
    <message>
        <source>Operators on its blacklist: {names}</source>
        <translation>Opérateurs sur sa liste noire&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Or bring the device where another network is in reach</source>
        <translation>Ou amener l’appareil là où un autre réseau est à portée</translation>
    </message>
    <message>
        <source>Or put the SIM back into the device it belongs to</source>
        <translation>Ou remettre la SIM dans l’appareil auquel elle appartient</translation>
    </message>
    <message>
        <source>Or raise its limit in the EMnify portal, or wait for the next month</source>
        <translation>Ou relever sa limite dans le portail EMnify, ou attendre le mois prochain</translation>
    </message>
    <message>
        <source>Or send the device its maker&apos;s SMS that sets the APN</source>
        <translation>Ou envoyer à l’appareil le SMS de son fabricant qui règle l’APN</translation>
    </message>
    <message>
        <source>Or set the device to another technology on the bench</source>
        <translation>Ou régler l’appareil sur une autre technologie au banc</translation>
    </message>
    <message>
        <source>Register new SIMs</source>
        <translation>Enregistrer de nouvelles SIM</translation>
    </message>
    <message>
        <source>Release the SIM, then assign another</source>
        <translation>Détacher la SIM, puis en attribuer une autre</translation>
    </message>
    <message>
        <source>Reset the data session</source>
        <translation>Réinitialiser la session de données</translation>
    </message>
    <message>
        <source>SIM: none</source>
        <translation>SIM&#xa0;: aucune</translation>
    </message>
    <message>
        <source>SIM: {iccid}, {state}</source>
        <translation>SIM&#xa0;: {iccid}, {state}</translation>
    </message>
    <message>
        <source>See that its antenna is connected and a supported network is in reach</source>
        <translation>Veiller à ce que son antenne soit raccordée et qu’un réseau pris en charge soit à portée</translation>
    </message>
    <message>
        <source>See that the device has power and searches for a network</source>
        <translation>Veiller à ce que l’appareil soit alimenté et cherche un réseau</translation>
    </message>
    <message>
        <source>Service policy: {name}</source>
        <translation>Politique de service&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Set the APN em on the bench; emnify where short names are refused</source>
        <translation>Régler l’APN em au banc&#xa0;; emnify si les noms courts sont refusés</translation>
    </message>
    <message>
        <source>Set the APN on the device: super for Super SIM, em for EMnify</source>
        <translation>Régler l’APN sur l’appareil&#xa0;: super pour Super SIM, em pour EMnify</translation>
    </message>
    <message>
        <source>The SIM has not been activated.</source>
        <translation>La SIM n’a pas été activée.</translation>
    </message>
    <message>
        <source>The SIM is in order; the provider does not tell whether the device is connected.</source>
        <translation>La SIM est en ordre&#xa0;; le fournisseur ne dit pas si l’appareil est connecté.</translation>
    </message>
    <message>
        <source>The SIM is locked to the IMEI of another device.</source>
        <translation>La SIM est verrouillée sur l’IMEI d’un autre appareil.</translation>
    </message>
    <message>
        <source>The SIM is suspended.</source>
        <translation>La SIM est suspendue.</translation>
    </message>
    <message>
        <source>The coverage policy does not allow the network where the device is.</source>
        <translation>La politique de couverture n’autorise pas le réseau où se trouve l’appareil.</translation>
    </message>
    <message>
        <source>The device asks for the APN {apn}, which EMnify does not know.</source>
        <translation>L’appareil demande l’APN {apn}, qu’EMnify ne connaît pas.</translation>
    </message>
    <message>
        <source>The device has just come online; no data is counted yet.</source>
        <translation>L’appareil vient de passer en ligne&#xa0;; aucune donnée n’est encore comptée.</translation>
    </message>
    <message>
        <source>The device has reached its traffic limit.</source>
        <translation>L’appareil a atteint sa limite de trafic.</translation>
    </message>
    <message>
        <source>The device is attached, but opens no data session.</source>
        <translation>L’appareil est attaché, mais n’ouvre pas de session de données.</translation>
    </message>
    <message>
        <source>The device is disabled.</source>
        <translation>L’appareil est désactivé.</translation>
    </message>
    <message>
        <source>The device is online, and data goes through.</source>
        <translation>L’appareil est en ligne, et les données passent.</translation>
    </message>
    <message>
        <source>The device is online, but no data goes through.</source>
        <translation>L’appareil est en ligne, mais aucune donnée ne passe.</translation>
    </message>
    <message>
        <source>The device was refused a data session.</source>
        <translation>Une session de données a été refusée à l’appareil.</translation>
    </message>
    <message>
        <source>The network in reach is on the blacklist of this device.</source>
        <translation>Le réseau à portée est sur la liste noire de cet appareil.</translation>
    </message>
    <message>
        <source>The provider has blocked the device.</source>
        <translation>Le fournisseur a bloqué l’appareil.</translation>
    </message>
    <message>
        <source>The provider is changing the state of the SIM.</source>
        <translation>Le fournisseur est en train de changer l’état de la SIM.</translation>
    </message>
    <message>
        <source>The service policy allows no data.</source>
        <translation>La politique de service n’autorise pas de données.</translation>
    </message>
    <message>
        <source>The service policy does not allow the radio technology that the device uses.</source>
        <translation>La politique de service n’autorise pas la technologie radio qu’utilise l’appareil.</translation>
    </message>
    <message>
        <source>There is no SIM in this device.</source>
        <translation>Il n’y a pas de SIM dans cet appareil.</translation>
    </message>
    <message>
        <source>Traffic limit: {limit} MB</source>
        <translation>Limite de trafic&#xa0;: {limit} Mo</translation>
    </message>
    <message>
        <source>Unlock the IMEI</source>
        <translation>Lever le verrou IMEI</translation>
    </message>
    <message>
        <source>Wait, if the device sleeps to save power</source>
        <translation>Attendre, si l’appareil dort pour économiser l’énergie</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Avertissement&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{at}: {text}</source>
        <translation>{at}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>emnify</name>
    <message>
        <source>An issued SIM can be activated or tested, an active one suspended and activated again.</source>
        <translation>Une SIM émise peut être activée ou testée, une SIM active suspendue et réactivée.</translation>
    </message>
    <message>
        <source>Device {id} still has a SIM.</source>
        <translation>L’appareil {id} a encore une SIM.</translation>
    </message>
    <message>
        <source>EMnify did not accept the code.</source>
        <translation>EMnify n’a pas accepté le code.</translation>
    </message>
    <message>
        <source>EMnify did not register the batch {bic}.</source>
        <translation>EMnify n’a pas enregistré le lot {bic}.</translation>
    </message>
    <message>
        <source>EMnify has locked {account} for five minutes after refused sign-ins.</source>
        <translation>EMnify a verrouillé {account} cinq minutes après des connexions refusées.</translation>
    </message>
    <message>
        <source>EMnify has not asked for a code.</source>
        <translation>EMnify n’a pas demandé de code.</translation>
    </message>
    <message>
        <source>EMnify has sent a code by e-mail to the user of {account}.</source>
        <translation>EMnify a envoyé un code par e-mail à l’utilisateur de {account}.</translation>
    </message>
    <message>
        <source>EMnify takes the 16 digits of the IMEISV, not {imei}.</source>
        <translation>EMnify prend les 16 chiffres de l’IMEISV, pas {imei}.</translation>
    </message>
    <message>
        <source>Enter the code of the newest e-mail, or have another one sent. Three refused codes lock the account for five minutes.</source>
        <translation>Saisissez le code du dernier e-mail, ou faites-en envoyer un autre. Trois codes refusés verrouillent le compte cinq minutes.</translation>
    </message>
    <message>
        <source>Enter the code under Settings, Accounts.</source>
        <translation>Saisissez le code dans Réglages, Comptes.</translation>
    </message>
    <message>
        <source>Look it up again: it may be registered already, hold SIMs of another organisation, or not be allowed to begin in this state.</source>
        <translation>Vérifiez-le à nouveau&#xa0;: il est peut-être déjà enregistré, contient des SIM d’une autre organisation, ou ne peut pas commencer dans cet état.</translation>
    </message>
    <message>
        <source>Read it with *#06# (IMEI/SV), or let the device attach once: EMnify then shows the IMEI it has seen.</source>
        <translation>Lisez-le avec *#06# (IMEI/SV), ou laissez l’appareil s’attacher une fois&#xa0;: EMnify montre alors l’IMEI qu’il a vu.</translation>
    </message>
    <message>
        <source>Release the SIM, then delete the device.</source>
        <translation>Détachez la SIM, puis supprimez l’appareil.</translation>
    </message>
    <message>
        <source>SIM {iccid} cannot change from {old} to {new}.</source>
        <translation>La SIM {iccid} ne peut pas passer de {old} à {new}.</translation>
    </message>
    <message>
        <source>Test the account; a code is sent if one is needed.</source>
        <translation>Testez le compte&#xa0;; un code est envoyé s’il en faut un.</translation>
    </message>
    <message>
        <source>Wait five minutes, check the credentials in Settings, then test the account.</source>
        <translation>Attendez cinq minutes, vérifiez les identifiants dans Réglages, puis testez le compte.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>A module cannot be asked what became of a text. The tracker may have answered it.</source>
        <translation>On ne peut pas demander à un module ce qu’est devenu un SMS. Le traceur y a peut-être répondu.</translation>
    </message>
    <message>
        <source>Celona cannot be asked: a list is known by its request ID, which was lost with the answer.</source>
        <translation>Celona ne peut pas être interrogé&#xa0;: une liste est connue par son ID de requête, perdu avec la réponse.</translation>
    </message>
    <message>
        <source>Devices named {name}: {ids}.</source>
        <translation>Appareils nommés {name}&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>New SIMs without a device: {n}. SIMs in the batch: {quantity}.</source>
        <translation>Nouvelles SIM sans appareil&#xa0;: {n}. SIM du lot&#xa0;: {quantity}.</translation>
    </message>
    <message>
        <source>Profiles of this kind that no row here has: {n}.</source>
        <translation>Profils de ce type qu’aucune ligne n’a ici&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>State of the batch at EMnify: {state}.</source>
        <translation>État du lot chez EMnify&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>The Orchestrator shows whether the devices of this list have an eSIM.</source>
        <translation>L’Orchestrator montre si les appareils de cette liste ont une eSIM.</translation>
    </message>
    <message>
        <source>The SIM is in device {id}, {name}.</source>
        <translation>La SIM est dans l’appareil {id}, {name}.</translation>
    </message>
    <message>
        <source>The SIM is in no device.</source>
        <translation>La SIM n’est dans aucun appareil.</translation>
    </message>
    <message>
        <source>The account has no SIM with ICCID {iccid}.</source>
        <translation>Le compte n’a pas de SIM avec l’ICCID {iccid}.</translation>
    </message>
    <message>
        <source>The account has this SIM: {sid}, state {status}.</source>
        <translation>Le compte a cette SIM&#xa0;: {sid}, état {status}.</translation>
    </message>
    <message>
        <source>The newest: {profiles}</source>
        <translation>Les plus récents&#xa0;: {profiles}</translation>
    </message>
    <message>
        <source>The provider cannot be asked now.</source>
        <translation>Le fournisseur ne peut pas être interrogé maintenant.</translation>
    </message>
    <message>
        <source>The texts of this device are on the page Devices.</source>
        <translation>Les SMS de cet appareil sont sur la page Appareils.</translation>
    </message>
    <message>
        <source>Their ICCIDs: {iccids}</source>
        <translation>Leurs ICCID&#xa0;: {iccids}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Choisissez un autre dossier, ou fermez le programme qui a ouvert le fichier.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>fleets</name>
    <message>
        <source>Choose an account at Super SIM.</source>
        <translation>Choisissez un compte chez Super SIM.</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>Refaites-le.</translation>
    </message>
    <message>
        <source>Give 1 to 2,000,000 MB for each SIM and month.</source>
        <translation>Donnez de 1 à 2 000 000 Mo par SIM et par mois.</translation>
    </message>
    <message>
        <source>Give one that is not used yet in the account.</source>
        <translation>Donnez-en un qui n’est pas encore utilisé dans le compte.</translation>
    </message>
    <message>
        <source>The call was lost on its way: the provider shows that it was not carried out.</source>
        <translation>L’appel s’est perdu en route&#xa0;: le fournisseur montre qu’il n’a pas été exécuté.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>Use it, or give another name.</source>
        <translation>Utilisez-le, ou donnez un autre nom.</translation>
    </message>
    <message>
        <source>{limit} is not a data limit.</source>
        <translation>{limit} n’est pas une limite de données.</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} existe déjà.</translation>
    </message>
    <message>
        <source>{name} is not a Super SIM account; only Super SIM has fleets.</source>
        <translation>{name} n’est pas un compte Super SIM&#xa0;; lui seul a des flottes.</translation>
    </message>
</context>
<context>
    <name>grab</name>
    <message>
        <source>Take a screenshot of the region with the system, then press Ctrl+V in the scan line.</source>
        <translation>Faites une capture de la zone avec le système, puis appuyez sur Ctrl+V dans la ligne de saisie.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) lets no program look at the screen.</source>
        <translation>Ce bureau (Wayland) ne laisse aucun programme regarder l’écran.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Version {version} of Simwright is available.</source>
        <translation>La version {version} de Simwright est disponible.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Choose one of the two endings.</source>
        <translation>Choisissez l’une des deux extensions.</translation>
    </message>
    <message>
        <source>{name} is neither a .csv nor a .json file.</source>
        <translation>{name} n’est ni un fichier .csv ni un fichier .json.</translation>
    </message>
</context>
<context>
    <name>identifiers</name>
    <message>
        <source>A BIC has 16 letters and digits, printed as XXXX-XXXX-XXXX-XXXX on the card or the box.</source>
        <translation>Un BIC a 16 lettres et chiffres, imprimés sous la forme XXXX-XXXX-XXXX-XXXX sur la carte ou la boîte.</translation>
    </message>
    <message>
        <source>An EID is made of 32 digits. Read it again from the card or the device.</source>
        <translation>Un EID se compose de 32 chiffres. Relisez-le sur la carte ou l’appareil.</translation>
    </message>
    <message>
        <source>An ICCID is made of 18 to 20 digits. Read it again from the card.</source>
        <translation>Un ICCID se compose de 18 à 20 chiffres. Relisez-le sur la carte.</translation>
    </message>
    <message>
        <source>An IMEI is made of 15 digits. Dial *#06# or read the label.</source>
        <translation>Un IMEI se compose de 15 chiffres. Composez *#06# ou lisez l’étiquette.</translation>
    </message>
    <message>
        <source>Check digit is {got}, expected {expected}</source>
        <translation>Le chiffre de contrôle est {got}, attendu {expected}</translation>
    </message>
    <message>
        <source>Check digits are {got}, expected {expected}</source>
        <translation>Les chiffres de contrôle sont {got}, attendus {expected}</translation>
    </message>
    <message>
        <source>Compare the IMEI with the label.</source>
        <translation>Comparez l’IMEI à l’étiquette.</translation>
    </message>
    <message>
        <source>Compare the digits with the card or the device. If they are right, use it anyway.</source>
        <translation>Comparez les chiffres à la carte ou à l’appareil. S’ils sont justes, utilisez-le quand même.</translation>
    </message>
    <message>
        <source>Dial *#06# or read the label.</source>
        <translation>Composez *#06# ou lisez l’étiquette.</translation>
    </message>
    <message>
        <source>EID contains “{character}”</source>
        <translation>L’EID contient «&#xa0;{character}&#xa0;»</translation>
    </message>
    <message>
        <source>EID has {length} digits instead of 32</source>
        <translation>L’EID a {length} chiffres au lieu de 32</translation>
    </message>
    <message>
        <source>EID is empty</source>
        <translation>L’EID est vide</translation>
    </message>
    <message>
        <source>Enter the 18 to 20 digits of the ICCID.</source>
        <translation>Saisissez les 18 à 20 chiffres de l’ICCID.</translation>
    </message>
    <message>
        <source>Enter the 32 digits of the EID.</source>
        <translation>Saisissez les 32 chiffres de l’EID.</translation>
    </message>
    <message>
        <source>ICCID contains “{character}”</source>
        <translation>L’ICCID contient «&#xa0;{character}&#xa0;»</translation>
    </message>
    <message>
        <source>ICCID has {length} digits instead of 18 to 20</source>
        <translation>L’ICCID a {length} chiffres au lieu de 18 à 20</translation>
    </message>
    <message>
        <source>ICCID is empty</source>
        <translation>L’ICCID est vide</translation>
    </message>
    <message>
        <source>IMEI contains “{character}”</source>
        <translation>L’IMEI contient «&#xa0;{character}&#xa0;»</translation>
    </message>
    <message>
        <source>IMEI has {length} digits instead of 15</source>
        <translation>L’IMEI a {length} chiffres au lieu de 15</translation>
    </message>
    <message>
        <source>Read it again; a digit may be missing or doubled, or this is another number.</source>
        <translation>Relisez-le&#xa0;; un chiffre manque ou est doublé, ou c’est un autre numéro.</translation>
    </message>
    <message>
        <source>The last digit of this ICCID is not its Luhn check digit; some cards have none</source>
        <translation>Le dernier chiffre de cet ICCID n’est pas sa clé de Luhn&#xa0;; certaines cartes n’en ont pas</translation>
    </message>
    <message>
        <source>The lost digits cannot be recovered. Go back to the source, format the column as text and export it again.</source>
        <translation>Les chiffres perdus ne peuvent pas être retrouvés. Retournez à la source, formatez la colonne en texte et exportez à nouveau.</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this EID</source>
        <translation>Le tableur a arrondi cet EID</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this ICCID</source>
        <translation>Le tableur a arrondi cet ICCID</translation>
    </message>
    <message>
        <source>This is not a BIC</source>
        <translation>Ce n’est pas un BIC</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Belgian</source>
        <translation>belge</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>anglais (Royaume-Uni)</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>anglais (États-Unis)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Swiss</source>
        <translation>suisse</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>Install a font for Chinese, Japanese and Korean, such as Noto Sans CJK (on Debian and Ubuntu the package fonts-noto-cjk), then try again.</source>
        <translation>Installez une police pour le chinois, le japonais et le coréen, par exemple Noto Sans CJK (sous Debian et Ubuntu, le paquet fonts-noto-cjk), puis réessayez.</translation>
    </message>
    <message>
        <source>It has: {languages}.</source>
        <translation>Langues présentes&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>Move the parts of the template apart.</source>
        <translation>Écartez les éléments du gabarit.</translation>
    </message>
    <message>
        <source>No label printer has {dpi} dpi.</source>
        <translation>Aucune imprimante d’étiquettes n’a {dpi} dpi.</translation>
    </message>
    <message>
        <source>Start at a label from 1 to {n}.</source>
        <translation>Commencez à une étiquette de 1 à {n}.</translation>
    </message>
    <message>
        <source>The code needs {needed} mm, and the label has {room} mm for it.</source>
        <translation>Le code demande {needed} mm, et l’étiquette lui laisse {room} mm.</translation>
    </message>
    <message>
        <source>Choose 203, 300 or 600 dpi; it is on the nameplate or in the printer&apos;s menu.</source>
        <translation>Choisissez 203, 300 ou 600 dpi&#xa0;; c’est sur la plaque signalétique ou dans le menu de l’imprimante.</translation>
    </message>
    <message>
        <source>Something on the label covers a code or its quiet zone.</source>
        <translation>Quelque chose sur l’étiquette couvre un code ou sa zone de silence.</translation>
    </message>
    <message>
        <source>The fonts for labels lack the character “{letter}” of “{text}”.</source>
        <translation>Les polices d’étiquettes n’ont pas le caractère «&#xa0;{letter}&#xa0;» de «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no label to print.</source>
        <translation>Il n’y a pas d’étiquette à imprimer.</translation>
    </message>
    <message>
        <source>This sheet has {n} labels, and none is number {cell}.</source>
        <translation>Cette planche a {n} étiquettes, dont aucune n’a le numéro {cell}.</translation>
    </message>
    <message>
        <source>Use a label with at least {needed} mm for the code: smaller is not read reliably.</source>
        <translation>Utilisez une étiquette avec au moins {needed} mm pour le code&#xa0;: plus petit, la lecture n’est pas fiable.</translation>
    </message>
    <message>
        <source>Write it in Latin, Greek or Cyrillic letters, or take it out of the template.</source>
        <translation>Écrivez-le en lettres latines, grecques ou cyrilliques, ou retirez-le du gabarit.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a line needs a width, a height or both.</source>
        <translation>{file}, ligne {line}&#xa0;: un trait demande une largeur, une hauteur ou les deux.</translation>
    </message>
    <message>
        <source>{file}, line {line}: no code fits into {room} mm; the smallest needs {needed} mm.</source>
        <translation>{file}, ligne {line}&#xa0;: aucun code ne tient dans {room} mm&#xa0;; le plus petit demande {needed} mm.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the labels need {needed} mm, and the sheet has {room} mm.</source>
        <translation>{file}, ligne {line}&#xa0;: les étiquettes demandent {needed} mm, et la planche a {room} mm.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there are no words for the language “{value}”.</source>
        <translation>{file}, ligne {line}&#xa0;: il n’y a pas de mots pour la langue «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is nothing on this label.</source>
        <translation>{file}, ligne {line}&#xa0;: il n’y a rien sur cette étiquette.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this part ends {over} mm outside the label.</source>
        <translation>{file}, ligne {line}&#xa0;: cet élément dépasse de {over} mm hors de l’étiquette.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has braces that do not match ({problem}).</source>
        <translation>{file}, ligne {line}&#xa0;: {key} a des accolades qui ne se correspondent pas ({problem}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has {{{name}:{spec}}}; after the colon stands a whole number.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} a {{{name}:{spec}}}&#xa0;; après le deux-points vient un nombre entier.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has “{value}”; a field is small letters, digits and _.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} a «&#xa0;{value}&#xa0;»&#xa0;; un champ se compose de minuscules, chiffres et _.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a picture that can be read.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is {value}; it must be 0, 90, 180 or 270.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} est {value}&#xa0;; il doit être 0, 90, 180 ou 270.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be one of: {choices}.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} est «&#xa0;{value}&#xa0;»&#xa0;; il doit être l’un de&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} lacks words that another language has: {names}.</source>
        <translation>{file}, ligne {line}&#xa0;: il manque à {key} des mots qu’une autre langue a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be millimetres such as 3.2, or points such as “9 pt”.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} doit être en millimètres comme 3.2, ou en points comme «&#xa0;9 pt&#xa0;».</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} names {name}. Known fields are: {known}.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} nomme {name}. Champs connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{name} has no words in the language “{language}”.</source>
        <translation>{name} n’a pas de mots dans la langue «&#xa0;{language}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>A code works for one device only: nothing was printed. Correct the list, or take that row out.</source>
        <translation>Un code ne sert qu’à un seul appareil&#xa0;: rien n’a été imprimé. Corrigez la liste, ou retirez cette ligne.</translation>
    </message>
    <message>
        <source>A template needs a name with letters or digits.</source>
        <translation>Un gabarit demande un nom avec des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>A4 sheet 3 × 8</source>
        <translation>Planche A4 3 × 8</translation>
    </message>
    <message>
        <source>Choose a file with a row for each label.</source>
        <translation>Choisissez un fichier avec une ligne par étiquette.</translation>
    </message>
    <message>
        <source>Choose a list whose units were given codes, or a template without one.</source>
        <translation>Choisissez une liste dont les unités ont reçu des codes, ou un gabarit sans code.</translation>
    </message>
    <message>
        <source>Choose one of these endings.</source>
        <translation>Choisissez l’une de ces extensions.</translation>
    </message>
    <message>
        <source>Codes that a device has downloaded, so that they work for no other: {n}.</source>
        <translation>Codes qu’un appareil a téléchargés, et qui ne servent donc à aucun autre&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Codes that stand on a label already: {n}.</source>
        <translation>Codes qui figurent déjà sur une étiquette&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Codes that were saved as a picture already: {n}.</source>
        <translation>Codes déjà enregistrés en image&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Customer card A6</source>
        <translation>Carte client A6</translation>
    </message>
    <message>
        <source>Give another name, or replace that one.</source>
        <translation>Donnez un autre nom, ou remplacez celui-là.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Phone steps 100 × 50 mm</source>
        <translation>Étapes du téléphone 100 × 50 mm</translation>
    </message>
    <message>
        <source>Rows {first} and {second} have the same code for two devices.</source>
        <translation>Les lignes {first} et {second} ont le même code pour deux appareils.</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>Enregistrez-le à nouveau en CSV.</translation>
    </message>
    <message>
        <source>See the list of templates.</source>
        <translation>Voir la liste des gabarits.</translation>
    </message>
    <message>
        <source>The code in row {row} was given to {name} already.</source>
        <translation>Le code de la ligne {row} a déjà été donné à {name}.</translation>
    </message>
    <message>
        <source>The first row of {name} names no field of a label.</source>
        <translation>La première ligne de {name} ne nomme aucun champ d’étiquette.</translation>
    </message>
    <message>
        <source>The printer does not report its state, so printing cannot be followed.</source>
        <translation>L’imprimante n’indique pas son état&#xa0;; l’impression ne peut pas être suivie.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>L’imprimante est prête.</translation>
    </message>
    <message>
        <source>There is a template named {name} already.</source>
        <translation>Il y a déjà un gabarit nommé {name}.</translation>
    </message>
    <message>
        <source>There is no label template named {name}.</source>
        <translation>Il n’y a pas de gabarit d’étiquette nommé {name}.</translation>
    </message>
    <message>
        <source>There is no label to print: none of these has an activation code.</source>
        <translation>Il n’y a pas d’étiquette à imprimer&#xa0;: aucune n’a de code d’activation.</translation>
    </message>
    <message>
        <source>Write titles above the columns, such as code, EID, ICCID or name.</source>
        <translation>Écrivez des titres au-dessus des colonnes, par exemple code, EID, ICCID ou name.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} n’a pas de lignes.</translation>
    </message>
    <message>
        <source>{name} is none of {kinds}.</source>
        <translation>{name} n’est aucun de {kinds}.</translation>
    </message>
    <message>
        <source>{name} is not a table that can be read.</source>
        <translation>{name} n’est pas un tableau lisible.</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Give it as sqlite:///FILE or postgresql://USER@HOST/DATABASE.</source>
        <translation>Donnez-la sous la forme sqlite:///FILE ou postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>Install it with: pip install simwright[postgres]</source>
        <translation>Installez-le avec&#xa0;: pip install simwright[postgres]</translation>
    </message>
    <message>
        <source>Look the number up in the history.</source>
        <translation>Cherchez le numéro dans l’historique.</translation>
    </message>
    <message>
        <source>Move the file away, put the last good copy in its place if there is one, and start again.</source>
        <translation>Déplacez le fichier, mettez à sa place la dernière bonne copie s’il y en a une, et recommencez.</translation>
    </message>
    <message>
        <source>Put it back in its place; then close Simwright and start it again.</source>
        <translation>Remettez-le à sa place&#xa0;; puis fermez Simwright et relancez-le.</translation>
    </message>
    <message>
        <source>Resume, settle or cancel the work of this account first, then remove it.</source>
        <translation>Reprenez, tranchez ou annulez d’abord le travail de ce compte, puis supprimez-le.</translation>
    </message>
    <message>
        <source>See that its disk is not full and may be written to, or that its server runs, then try again.</source>
        <translation>Veillez à ce que son disque ne soit ni plein ni protégé en écriture, ou que son serveur tourne, puis réessayez.</translation>
    </message>
    <message>
        <source>Start that version, or point this one to another ledger.</source>
        <translation>Lancez cette version-là, ou faites pointer celle-ci vers un autre registre.</translation>
    </message>
    <message>
        <source>The account {name} has calls that are not settled or not sent: {n}.</source>
        <translation>Le compte {name} a des appels non tranchés ou non envoyés&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>The address of the ledger is not understood.</source>
        <translation>L’adresse du registre n’est pas comprise.</translation>
    </message>
    <message>
        <source>The file of the ledger was taken away while Simwright runs: {file}</source>
        <translation>Le fichier du registre a été retiré pendant que Simwright est en marche&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The ledger cannot be reached: {detail}</source>
        <translation>Le registre ne peut pas être joint&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>The ledger cannot be read: the file is damaged, or it is not a ledger.</source>
        <translation>Le registre ne peut pas être lu&#xa0;: le fichier est endommagé, ou ce n’est pas un registre.</translation>
    </message>
    <message>
        <source>The ledger has no {what} {number}.</source>
        <translation>Le registre n’a pas de {what} {number}.</translation>
    </message>
    <message>
        <source>The ledger is on PostgreSQL, and the driver for it is not installed.</source>
        <translation>Le registre est sur PostgreSQL, et le pilote correspondant n’est pas installé.</translation>
    </message>
    <message>
        <source>There is an account named {name} already.</source>
        <translation>Il y a déjà un compte nommé {name}.</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of the program.</source>
        <translation>Ce registre a été écrit par une version plus récente du programme.</translation>
    </message>
</context>
<context>
    <name>listfile</name>
    <message>
        <source>A list of that size is unlikely. Choose another file, or split this one.</source>
        <translation>Une liste de cette taille est peu probable. Choisissez un autre fichier, ou divisez celui-ci.</translation>
    </message>
    <message>
        <source>Check that the file exists and that no other program has locked it.</source>
        <translation>Vérifiez que le fichier existe et qu’aucun autre programme ne le verrouille.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name} ne peut pas être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB.</source>
        <translation>{name} dépasse {limit} Mo.</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>This EID is in a list of {date} as {name}, and that row is not finished</source>
        <translation>Cet EID est dans une liste du {date} sous {name}, et cette ligne n’est pas terminée</translation>
    </message>
    <message>
        <source>This EID was assigned on {date} as {name}</source>
        <translation>Cet EID a été attribué le {date} sous {name}</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>In a checkout “make docs” builds it; else install the program anew.</source>
        <translation>Dans une copie de travail, «&#xa0;make docs&#xa0;» le construit&#xa0;; sinon, réinstallez le programme.</translation>
    </message>
    <message>
        <source>No program on this computer shows web pages.</source>
        <translation>Aucun programme de cet ordinateur n’affiche de pages web.</translation>
    </message>
    <message>
        <source>Open {file} on another computer.</source>
        <translation>Ouvrez {file} sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>The manual is not part of this copy of the program.</source>
        <translation>Le manuel ne fait pas partie de cette copie du programme.</translation>
    </message>
</context>
<context>
    <name>module</name>
    <message>
        <source>Character {place} of the command is {character}, which no module takes.</source>
        <translation>Le caractère {place} de la commande est {character}, qu’aucun module n’accepte.</translation>
    </message>
    <message>
        <source>Check its power, plug it in again, then start this again.</source>
        <translation>Vérifiez son alimentation, rebranchez-le, et relancez.</translation>
    </message>
    <message>
        <source>Check power and cable, and that this is the AT port.</source>
        <translation>Vérifiez l’alimentation et le câble, et que c’est bien le port AT.</translation>
    </message>
    <message>
        <source>Check power and cable, that this is the AT port, and the baud rate.</source>
        <translation>Vérifiez l’alimentation et le câble, que c’est bien le port AT, et le débit.</translation>
    </message>
    <message>
        <source>Check that the catalog&apos;s commands fit this model and firmware.</source>
        <translation>Vérifiez que les commandes du catalogue conviennent à ce modèle et à ce firmware.</translation>
    </message>
    <message>
        <source>Check that this is the AT port, and not one for positions or diagnosis; then ground and cable.</source>
        <translation>Vérifiez que c’est le port AT, et non celui des positions ou du diagnostic&#xa0;; puis la masse et le câble.</translation>
    </message>
    <message>
        <source>Disconnect its power for a moment, then start this again.</source>
        <translation>Coupez un instant son alimentation, et relancez.</translation>
    </message>
    <message>
        <source>Give T3412 extended and T3324 in the recipe.</source>
        <translation>Donnez T3412 étendu et T3324 dans la recette.</translation>
    </message>
    <message>
        <source>Leave it out of the recipe, or add the command to the catalog.</source>
        <translation>Retirez-le de la recette, ou ajoutez la commande au catalogue.</translation>
    </message>
    <message>
        <source>No command is known that gives this module the setting “{setting}”.</source>
        <translation>Aucune commande connue ne donne à ce module le réglage «&#xa0;{setting}&#xa0;».</translation>
    </message>
    <message>
        <source>No command is known to set user and password of the APN on this module.</source>
        <translation>Aucune commande connue ne règle utilisateur et mot de passe de l’APN sur ce module.</translation>
    </message>
    <message>
        <source>PSM is to be switched on, and the module has no timers to ask for.</source>
        <translation>Le PSM doit être activé, et le module n’a pas de temporisateurs à demander.</translation>
    </message>
    <message>
        <source>Start the module again and repeat; if it stays so, its firmware keeps this elsewhere.</source>
        <translation>Redémarrez le module et recommencez&#xa0;; si cela persiste, son firmware garde ceci ailleurs.</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>Arrêté à la main.</translation>
    </message>
    <message>
        <source>The catalog&apos;s command for this is not verified. Leave the setting out of the recipe, or add the command of this module to the catalog.</source>
        <translation>La commande du catalogue pour cela n’est pas vérifiée. Retirez le réglage de la recette, ou ajoutez au catalogue la commande de ce module.</translation>
    </message>
    <message>
        <source>The module did not answer after it was started again.</source>
        <translation>Le module n’a pas répondu après son redémarrage.</translation>
    </message>
    <message>
        <source>The module has to start again, and no command for that is known.</source>
        <translation>Le module doit redémarrer, et aucune commande n’est connue pour cela.</translation>
    </message>
    <message>
        <source>The module refused {command}: {reason}</source>
        <translation>Le module a refusé {command}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Use an APN without authentication, or add the command to the catalog.</source>
        <translation>Utilisez un APN sans authentification, ou ajoutez la commande au catalogue.</translation>
    </message>
    <message>
        <source>{port} sends something, but no answer at any of the usual rates.</source>
        <translation>{port} envoie quelque chose, mais aucune réponse à aucun des débits usuels.</translation>
    </message>
    <message>
        <source>{port}: no answer at any of the usual rates.</source>
        <translation>{port}&#xa0;: aucune réponse à aucun des débits usuels.</translation>
    </message>
    <message>
        <source>{port}: no answer to {command} within {seconds} s.</source>
        <translation>{port}&#xa0;: aucune réponse à {command} en {seconds} s.</translation>
    </message>
    <message>
        <source>{setting} reads back as “{found}” and should be “{wanted}”.</source>
        <translation>{setting} est relu comme «&#xa0;{found}&#xa0;» et devrait être «&#xa0;{wanted}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>Check antenna, coverage, radio technology and bands, and that the SIM is active.</source>
        <translation>Vérifiez antenne, couverture, technologie radio et bandes, et que la SIM est active.</translation>
    </message>
    <message>
        <source>Check at the provider that the SIM is active and may be used here.</source>
        <translation>Vérifiez chez le fournisseur que la SIM est active et peut être utilisée ici.</translation>
    </message>
    <message>
        <source>Check that the host answers pings and that the provider&apos;s service policy lets them through.</source>
        <translation>Vérifiez que l’hôte répond aux pings et que la politique de service du fournisseur les laisse passer.</translation>
    </message>
    <message>
        <source>Check the APN, its user and password, and at the provider that data is allowed.</source>
        <translation>Vérifiez l’APN, son utilisateur et son mot de passe, et chez le fournisseur que les données sont autorisées.</translation>
    </message>
    <message>
        <source>Data session with address {address}</source>
        <translation>Session de données avec l’adresse {address}</translation>
    </message>
    <message>
        <source>Emergency calls only</source>
        <translation>Appels d’urgence seulement</translation>
    </message>
    <message>
        <source>No network after {seconds} s of searching.</source>
        <translation>Pas de réseau après {seconds} s de recherche.</translation>
    </message>
    <message>
        <source>No ping: no command is known for it on this module</source>
        <translation>Pas de ping&#xa0;: aucune commande connue pour cela sur ce module</translation>
    </message>
    <message>
        <source>No signal measured</source>
        <translation>Aucun signal mesuré</translation>
    </message>
    <message>
        <source>Not registered after {seconds} s, and the module is not searching.</source>
        <translation>Non enregistré après {seconds} s, et le module ne cherche pas.</translation>
    </message>
    <message>
        <source>Not registered, and not searching</source>
        <translation>Non enregistré, ne cherche pas</translation>
    </message>
    <message>
        <source>Only emergency calls are possible after {seconds} s.</source>
        <translation>Seuls les appels d’urgence sont possibles après {seconds} s.</translation>
    </message>
    <message>
        <source>Registered at home</source>
        <translation>Enregistré, réseau nominal</translation>
    </message>
    <message>
        <source>Registered at home, SMS only</source>
        <translation>Enregistré, réseau nominal, SMS seulement</translation>
    </message>
    <message>
        <source>Registered at home, calls over 2G or 3G not preferred</source>
        <translation>Enregistré, réseau nominal, appels 2G ou 3G non préférés</translation>
    </message>
    <message>
        <source>Registered for SMS alone after {seconds} s, and not for data.</source>
        <translation>Enregistré pour les SMS seulement après {seconds} s, et pas pour les données.</translation>
    </message>
    <message>
        <source>Registered, roaming</source>
        <translation>Enregistré, itinérance</translation>
    </message>
    <message>
        <source>Registered, roaming, SMS only</source>
        <translation>Enregistré, itinérance, SMS seulement</translation>
    </message>
    <message>
        <source>Registered, roaming, calls over 2G or 3G not preferred</source>
        <translation>Enregistré, itinérance, appels 2G ou 3G non préférés</translation>
    </message>
    <message>
        <source>Registration denied</source>
        <translation>Enregistrement refusé</translation>
    </message>
    <message>
        <source>Restricted local operator services only</source>
        <translation>Services locaux restreints seulement</translation>
    </message>
    <message>
        <source>Searching for a network</source>
        <translation>Recherche d’un réseau</translation>
    </message>
    <message>
        <source>The module may use one network only. Set the operator of the recipe to automatic, or to a network that is in reach.</source>
        <translation>Le module ne peut utiliser qu’un seul réseau. Mettez l’opérateur de la recette sur automatique, ou sur un réseau à portée.</translation>
    </message>
    <message>
        <source>The module was told to leave the network (AT+COPS=2). Set the operator of the recipe to automatic.</source>
        <translation>Le module a reçu l’ordre de quitter le réseau (AT+COPS=2). Mettez l’opérateur de la recette sur automatique.</translation>
    </message>
    <message>
        <source>The network refused the data session.</source>
        <translation>Le réseau a refusé la session de données.</translation>
    </message>
    <message>
        <source>The network refused the data session. The module says: {words}</source>
        <translation>Le réseau a refusé la session de données. Le module dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The network refuses the SIM, and the module does not say why.</source>
        <translation>Le réseau refuse la SIM, et le module ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>The network refuses the SIM. The module says: {words}</source>
        <translation>Le réseau refuse la SIM. Le module dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>There is no data session: the network gave no address.</source>
        <translation>Il n’y a pas de session de données&#xa0;: le réseau n’a pas donné d’adresse.</translation>
    </message>
    <message>
        <source>Unknown state {stat}</source>
        <translation>État inconnu {stat}</translation>
    </message>
    <message>
        <source>Unknown, often out of coverage</source>
        <translation>Inconnu, souvent hors couverture</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>interdit</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>{first} The SIM avoids {networks}, which have refused it before. If it should use one of them, empty that list in the console ({command}) and start the module again.</source>
        <translation>{first} La SIM évite {networks}, qui l’ont déjà refusée. Si elle doit utiliser l’un de ces réseaux, videz cette liste dans la console ({command}) et redémarrez le module.</translation>
    </message>
    <message>
        <source>{first} {more}</source>
        <translation>{first} {more}</translation>
    </message>
    <message>
        <source>{first}; {more}</source>
        <translation>{first}&#xa0;; {more}</translation>
    </message>
    <message>
        <source>{host} answers in {ms} ms</source>
        <translation>{host} répond en {ms} ms</translation>
    </message>
    <message>
        <source>{host} does not answer the ping.</source>
        <translation>{host} ne répond pas au ping.</translation>
    </message>
    <message>
        <source>{name} ({plmn}), {access}: {status}</source>
        <translation>{name} ({plmn}), {access}&#xa0;: {status}</translation>
    </message>
    <message>
        <source>{name} ({plmn}): {status}</source>
        <translation>{name} ({plmn})&#xa0;: {status}</translation>
    </message>
    <message>
        <source>{name} {dbm} dBm, {bars} of {most} bars</source>
        <translation>{name} {dbm} dBm, {bars} barres sur {most}</translation>
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
        <translation>Attribuer des eSIM</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banc</translation>
    </message>
    <message>
        <source>Codes and labels</source>
        <translation>Codes et étiquettes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>Enregistrer des SIM</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Traceurs</translation>
    </message>
</context>
<context>
    <name>port</name>
    <message>
        <source>Ask the administrator for the right to use this port.</source>
        <translation>Demandez à l’administrateur le droit d’utiliser ce port.</translation>
    </message>
    <message>
        <source>Check that this is a serial port, and see the detail.</source>
        <translation>Vérifiez que c’est un port série, et voyez le détail.</translation>
    </message>
    <message>
        <source>Check the cable and that the module is switched on; then try again.</source>
        <translation>Vérifiez le câble et que le module est allumé&#xa0;; puis réessayez.</translation>
    </message>
    <message>
        <source>Check the cable and the power of the module; it may also have restarted by itself.</source>
        <translation>Vérifiez le câble et l’alimentation du module&#xa0;; il a peut-être aussi redémarré de lui-même.</translation>
    </message>
    <message>
        <source>Close the other program. ModemManager takes modules as they appear: see it with “systemctl status ModemManager” and stop it with “sudo systemctl stop ModemManager”.</source>
        <translation>Fermez l’autre programme. ModemManager prend les modules dès qu’ils apparaissent&#xa0;: voyez-le avec «&#xa0;systemctl status ModemManager&#xa0;» et arrêtez-le avec «&#xa0;sudo systemctl stop ModemManager&#xa0;».</translation>
    </message>
    <message>
        <source>Close the other program: a terminal, or a modem manager.</source>
        <translation>Fermez l’autre programme&#xa0;: un terminal, ou un gestionnaire de modems.</translation>
    </message>
    <message>
        <source>Join the group that owns the port: “sudo usermod -aG dialout $USER”, then log out and in again.</source>
        <translation>Rejoignez le groupe propriétaire du port&#xa0;: «&#xa0;sudo usermod -aG dialout $USER&#xa0;», puis fermez et rouvrez la session.</translation>
    </message>
    <message>
        <source>Plug the module in and look at the list of ports again.</source>
        <translation>Branchez le module et regardez à nouveau la liste des ports.</translation>
    </message>
    <message>
        <source>{port} could not be opened.</source>
        <translation>{port} n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>{port} has vanished.</source>
        <translation>{port} a disparu.</translation>
    </message>
    <message>
        <source>{port} is in use by another program.</source>
        <translation>{port} est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>{port} is in use by {program}.</source>
        <translation>{port} est utilisé par {program}.</translation>
    </message>
    <message>
        <source>{port} is not there.</source>
        <translation>{port} n’est pas là.</translation>
    </message>
    <message>
        <source>{port} may not be opened by this user.</source>
        <translation>Cet utilisateur n’a pas le droit d’ouvrir {port}.</translation>
    </message>
    <message>
        <source>{port} takes no more data.</source>
        <translation>{port} n’accepte plus de données.</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>Check that it is switched on and in this network, and that no other program prints.</source>
        <translation>Vérifiez qu’elle est allumée et dans ce réseau, et qu’aucun autre programme n’imprime.</translation>
    </message>
    <message>
        <source>Check the name of the printer and that it is set up in the system.</source>
        <translation>Vérifiez le nom de l’imprimante et qu’elle est installée sur le système.</translation>
    </message>
    <message>
        <source>Give its name or IP address, such as 10.0.0.7 or 10.0.0.7:9100.</source>
        <translation>Donnez son nom ou son adresse IP, par exemple 10.0.0.7 ou 10.0.0.7:9100.</translation>
    </message>
    <message>
        <source>Look at the last label that came out, and print on from the one after it.</source>
        <translation>Regardez la dernière étiquette sortie, et reprenez l’impression à la suivante.</translation>
    </message>
    <message>
        <source>The connection to {address} broke. Labels sent until then: {n}.</source>
        <translation>La connexion à {address} s’est rompue. Étiquettes envoyées jusque-là&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>The cutter of the printer is jammed: clear it.</source>
        <translation>Le massicot de l’imprimante est bloqué&#xa0;: dégagez-le.</translation>
    </message>
    <message>
        <source>The firmware of the printer does not fit it: have it serviced.</source>
        <translation>Le firmware de l’imprimante ne lui convient pas&#xa0;: faites-la réviser.</translation>
    </message>
    <message>
        <source>The print head does not report its temperature: have it serviced.</source>
        <translation>La tête d’impression n’indique pas sa température&#xa0;: faites-la réviser.</translation>
    </message>
    <message>
        <source>The print head must be replaced.</source>
        <translation>La tête d’impression doit être remplacée.</translation>
    </message>
    <message>
        <source>The print head needs cleaning.</source>
        <translation>La tête d’impression doit être nettoyée.</translation>
    </message>
    <message>
        <source>The printer does not find its print head: have it serviced.</source>
        <translation>L’imprimante ne trouve pas sa tête d’impression&#xa0;: faites-la réviser.</translation>
    </message>
    <message>
        <source>The motor of the printer is too hot: it goes on when it has cooled down.</source>
        <translation>Le moteur de l’imprimante est trop chaud&#xa0;: elle reprend une fois refroidi.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer: remove it.</source>
        <translation>Du papier est coincé dans l’imprimante&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <source>The presenter of the printer does not run: look for a label that is stuck.</source>
        <translation>Le présentateur de l’imprimante ne tourne pas&#xa0;: cherchez une étiquette coincée.</translation>
    </message>
    <message>
        <source>The print head has a broken element: codes may not be readable. Have it replaced.</source>
        <translation>La tête d’impression a un élément défectueux&#xa0;: les codes peuvent être illisibles. Faites-la remplacer.</translation>
    </message>
    <message>
        <source>The print head is too hot: it goes on when it has cooled down.</source>
        <translation>La tête d’impression est trop chaude&#xa0;: elle reprend une fois refroidie.</translation>
    </message>
    <message>
        <source>The print queue {name} did not take the labels.</source>
        <translation>La file d’impression {name} n’a pas pris les étiquettes.</translation>
    </message>
    <message>
        <source>The printer at {address} does not answer.</source>
        <translation>L’imprimante à {address} ne répond pas.</translation>
    </message>
    <message>
        <source>The printer cannot feed its paper: take it out and load it again.</source>
        <translation>L’imprimante n’entraîne pas son papier&#xa0;: retirez-le et rechargez-le.</translation>
    </message>
    <message>
        <source>The printer does not find the gap between labels: calibrate it.</source>
        <translation>L’imprimante ne trouve pas l’espace entre les étiquettes&#xa0;: calibrez-la.</translation>
    </message>
    <message>
        <source>The printer is open: close the print head.</source>
        <translation>L’imprimante est ouverte&#xa0;: fermez la tête d’impression.</translation>
    </message>
    <message>
        <source>The printer is out of labels: load a new roll.</source>
        <translation>L’imprimante n’a plus d’étiquettes&#xa0;: chargez un nouveau rouleau.</translation>
    </message>
    <message>
        <source>The printer is out of ribbon: load a new one.</source>
        <translation>L’imprimante n’a plus de ruban&#xa0;: chargez-en un nouveau.</translation>
    </message>
    <message>
        <source>The printer is paused: press its pause key.</source>
        <translation>L’imprimante est en pause&#xa0;: appuyez sur sa touche pause.</translation>
    </message>
    <message>
        <source>The printer needs to be calibrated for these labels.</source>
        <translation>L’imprimante doit être calibrée pour ces étiquettes.</translation>
    </message>
    <message>
        <source>The printer reports an error ({flags}): look at its display.</source>
        <translation>L’imprimante signale une erreur ({flags})&#xa0;: regardez son afficheur.</translation>
    </message>
    <message>
        <source>The roll is nearly empty.</source>
        <translation>Le rouleau est presque vide.</translation>
    </message>
    <message>
        <source>{text} is not the address of a printer.</source>
        <translation>{text} n’est pas l’adresse d’une imprimante.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Check that it is switched on and not paused in the system, then print again.</source>
        <translation>Vérifiez qu’elle est allumée et n’est pas en pause dans le système, puis imprimez à nouveau.</translation>
    </message>
    <message>
        <source>Choose another one, or set it up in the system.</source>
        <translation>Choisissez-en une autre, ou installez-la dans le système.</translation>
    </message>
    <message>
        <source>The printer {name} takes no page.</source>
        <translation>L’imprimante {name} ne prend aucune page.</translation>
    </message>
    <message>
        <source>There is no printer named {name}.</source>
        <translation>Il n’y a pas d’imprimante nommée {name}.</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>Nothing was saved or printed. Make the code larger, or report this as a fault.</source>
        <translation>Rien n’a été enregistré ni imprimé. Agrandissez le code, ou signalez ceci comme une erreur.</translation>
    </message>
    <message>
        <source>The code that was drawn does not read back as the text it was made from.</source>
        <translation>Le code dessiné, une fois relu, ne redonne pas le texte d’origine.</translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message>
        <source>Ask the account&apos;s owner for the right, or use another account.</source>
        <translation>Demandez le droit au propriétaire du compte, ou utilisez un autre compte.</translation>
    </message>
    <message>
        <source>Ask the provider what happened before anything is sent again.</source>
        <translation>Demandez au fournisseur ce qui s’est passé avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address in Settings.</source>
        <translation>Vérifiez l’adresse du compte dans Réglages.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address, and whether the item still exists in the portal.</source>
        <translation>Vérifiez l’adresse du compte, et si l’élément existe encore dans le portail.</translation>
    </message>
    <message>
        <source>Check the account&apos;s identifier and secret in Settings, then test the account.</source>
        <translation>Vérifiez l’identifiant et le secret du compte dans Réglages, puis testez le compte.</translation>
    </message>
    <message>
        <source>Check the network connection, the proxy and the account&apos;s address.</source>
        <translation>Vérifiez la connexion réseau, le proxy et l’adresse du compte.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and set the company&apos;s CA file if a proxy inspects traffic.</source>
        <translation>Vérifiez la date de cet ordinateur, et indiquez le fichier CA de l’entreprise si un proxy inspecte le trafic.</translation>
    </message>
    <message>
        <source>Choose a file with certificates, each from BEGIN CERTIFICATE to END CERTIFICATE.</source>
        <translation>Choisissez un fichier de certificats, chacun de BEGIN CERTIFICATE à END CERTIFICATE.</translation>
    </message>
    <message>
        <source>Complete the account in Settings.</source>
        <translation>Complétez le compte dans Réglages.</translation>
    </message>
    <message>
        <source>Correct the account in Settings.</source>
        <translation>Corrigez le compte dans Réglages.</translation>
    </message>
    <message>
        <source>Correct what the provider names, then try again.</source>
        <translation>Corrigez ce que nomme le fournisseur, puis réessayez.</translation>
    </message>
    <message>
        <source>Sign in to the network with a browser if it asks for it; or check the proxy and the account&apos;s address.</source>
        <translation>Connectez-vous au réseau dans un navigateur s’il le demande&#xa0;; ou vérifiez le proxy et l’adresse du compte.</translation>
    </message>
    <message>
        <source>The CA file {file} cannot be read: {reason}</source>
        <translation>Le fichier CA {file} n’est pas lisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The account lacks: {fields}</source>
        <translation>Il manque au compte&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>The address must begin with https: {url}</source>
        <translation>L’adresse doit commencer par https&#xa0;: {url}</translation>
    </message>
    <message>
        <source>The answer of {account} was lost; whether the request took effect is not known.</source>
        <translation>La réponse de {account} s’est perdue&#xa0;; on ne sait pas si la requête a eu effet.</translation>
    </message>
    <message>
        <source>The credentials were not sent there. Check the account&apos;s address in Settings.</source>
        <translation>Les identifiants n’y ont pas été envoyés. Vérifiez l’adresse du compte dans Réglages.</translation>
    </message>
    <message>
        <source>The key has characters that no key contains.</source>
        <translation>La clé a des caractères qu’aucune clé ne contient.</translation>
    </message>
    <message>
        <source>The pages of the list at {account} repeat without end.</source>
        <translation>Les pages de la liste de {account} se répètent sans fin.</translation>
    </message>
    <message>
        <source>The proxy address cannot be used; it begins with http:// or https://.</source>
        <translation>L’adresse du proxy n’est pas utilisable&#xa0;; elle commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>The secure connection to {host} for {account} failed.</source>
        <translation>La connexion sécurisée à {host} pour {account} a échoué.</translation>
    </message>
    <message>
        <source>The time for an answer is not a number of seconds: {text}</source>
        <translation>Le délai de réponse n’est pas un nombre de secondes&#xa0;: {text}</translation>
    </message>
    <message>
        <source>There is no CA file {file}.</source>
        <translation>Il n’y a pas de fichier CA {file}.</translation>
    </message>
    <message>
        <source>There is no certificate in the CA file {file}; it has to be PEM text.</source>
        <translation>Il n’y a pas de certificat dans le fichier CA {file}&#xa0;; il doit être en texte PEM.</translation>
    </message>
    <message>
        <source>There is no such way to sign in at {provider}: {auth}</source>
        <translation>Ce mode de connexion n’existe pas chez {provider}&#xa0;: {auth}</translation>
    </message>
    <message>
        <source>This is not an address: {url}</source>
        <translation>Ce n’est pas une adresse&#xa0;: {url}</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays so, check the account&apos;s address and the provider&apos;s status page.</source>
        <translation>Réessayez dans quelques minutes&#xa0;; si cela persiste, vérifiez l’adresse du compte et la page d’état du fournisseur.</translation>
    </message>
    <message>
        <source>Wait a little and try again; fewer calls in flight can be set for the account.</source>
        <translation>Attendez un peu et réessayez&#xa0;; on peut régler moins d’appels simultanés pour le compte.</translation>
    </message>
    <message>
        <source>{account} answers that its address has changed.</source>
        <translation>{account} répond que son adresse a changé.</translation>
    </message>
    <message>
        <source>{account} asks for fewer calls at a time.</source>
        <translation>{account} demande moins d’appels à la fois.</translation>
    </message>
    <message>
        <source>{account} cannot be reached at {host}.</source>
        <translation>{account} ne peut pas être joint à {host}.</translation>
    </message>
    <message>
        <source>{account} cannot be reached: this network or a proxy answers in its place.</source>
        <translation>{account} ne peut pas être joint&#xa0;: ce réseau ou un proxy répond à sa place.</translation>
    </message>
    <message>
        <source>{account} did not accept the credentials.</source>
        <translation>{account} n’a pas accepté les identifiants.</translation>
    </message>
    <message>
        <source>{account} does not allow this: {words}</source>
        <translation>{account} n’autorise pas cela&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{account} does not know what was asked for: {words}</source>
        <translation>{account} ne connaît pas ce qui est demandé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{account} gave no usable answer.</source>
        <translation>{account} n’a pas donné de réponse exploitable.</translation>
    </message>
    <message>
        <source>{account} points to another address: {host}</source>
        <translation>{account} renvoie à une autre adresse&#xa0;: {host}</translation>
    </message>
    <message>
        <source>{account} refused the request: {words}</source>
        <translation>{account} a refusé la requête&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>qr</name>
    <message>
        <source>A Code 128 cannot hold “{character}”.</source>
        <translation>Un Code 128 ne peut pas contenir «&#xa0;{character}&#xa0;».</translation>
    </message>
    <message>
        <source>A text of {n} characters does not fit into a code of the kind {kind}.</source>
        <translation>Un texte de {n} caractères ne tient pas dans un code de type {kind}.</translation>
    </message>
    <message>
        <source>An activation code has at most 255 characters: check what was pasted.</source>
        <translation>Un code d’activation a au plus 255 caractères&#xa0;: vérifiez ce qui a été collé.</translation>
    </message>
    <message>
        <source>There is no text to make a code of.</source>
        <translation>Il n’y a pas de texte à mettre en code.</translation>
    </message>
    <message>
        <source>Use a QR code for this text.</source>
        <translation>Utilisez un code QR pour ce texte.</translation>
    </message>
</context>
<context>
    <name>read</name>
    <message>
        <source>Hold the camera still, a hand&apos;s breadth away, and wait until it is in focus.</source>
        <translation>Tenez la caméra immobile, à une largeur de main, et attendez la mise au point.</translation>
    </message>
    <message>
        <source>No code was found.</source>
        <translation>Aucun code trouvé.</translation>
    </message>
    <message>
        <source>No code was found; a bright reflection may lie on it.</source>
        <translation>Aucun code trouvé&#xa0;; un reflet est peut-être dessus.</translation>
    </message>
    <message>
        <source>Open it in a viewer and save a page as a picture, or take the code from the screen.</source>
        <translation>Ouvrez-le dans une visionneuse et enregistrez une page en image, ou prenez le code à l’écran.</translation>
    </message>
    <message>
        <source>Put more light on the code, from the side, and take the picture again.</source>
        <translation>Éclairez mieux le code, de côté, et reprenez la photo.</translation>
    </message>
    <message>
        <source>Save it smaller, or cut out the part with the code.</source>
        <translation>Enregistrez-la plus petite, ou découpez la partie avec le code.</translation>
    </message>
    <message>
        <source>Show the whole code with the white margin around it, flat and larger in the picture.</source>
        <translation>Montrez le code entier avec sa marge blanche, à plat et plus grand dans l’image.</translation>
    </message>
    <message>
        <source>Take the picture from closer, or save it at full size.</source>
        <translation>Prenez la photo de plus près, ou enregistrez-la en taille d’origine.</translation>
    </message>
    <message>
        <source>Take the picture straight from above, with the whole code and the white margin around it.</source>
        <translation>Prenez la photo d’aplomb, avec le code entier et sa marge blanche.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>L’image est floue.</translation>
    </message>
    <message>
        <source>The picture is larger than {n} million pixels.</source>
        <translation>L’image dépasse {n} millions de pixels.</translation>
    </message>
    <message>
        <source>The picture is too dark.</source>
        <translation>L’image est trop sombre.</translation>
    </message>
    <message>
        <source>The picture is too small to hold a code that can be read.</source>
        <translation>L’image est trop petite pour contenir un code lisible.</translation>
    </message>
    <message>
        <source>There is a code, but it cannot be read: a part of it is hidden, damaged or too small.</source>
        <translation>Il y a un code, mais il n’est pas lisible&#xa0;: une partie est cachée, abîmée ou trop petite.</translation>
    </message>
    <message>
        <source>This PDF cannot be opened; it may be damaged or locked by a password.</source>
        <translation>Ce PDF ne peut pas être ouvert&#xa0;; il est peut-être endommagé ou protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read.</source>
        <translation>Ce n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>Tilt the card or move the lamp until the reflection is beside the code.</source>
        <translation>Inclinez la carte ou déplacez la lampe pour écarter le reflet du code.</translation>
    </message>
    <message>
        <source>Use a PNG or JPEG file, or a PDF.</source>
        <translation>Utilisez un fichier PNG ou JPEG, ou un PDF.</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>A command begins with AT.</source>
        <translation>Une commande commence par AT.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>An APN is missing.</source>
        <translation>Il manque un APN.</translation>
    </message>
    <message>
        <source>Authentication needs a user name.</source>
        <translation>L’authentification demande un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Character {place} of “{line}” is {character}, which cannot be sent.</source>
        <translation>Le caractère {place} de «&#xa0;{line}&#xa0;» est {character}, qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>Choose one or more, or leave it as the module has it.</source>
        <translation>Choisissez-en un ou plusieurs, ou laissez comme sur le module.</translation>
    </message>
    <message>
        <source>Choose one, or type it as the provider writes it.</source>
        <translation>Choisissez-en un, ou tapez-le comme le fournisseur l’écrit.</translation>
    </message>
    <message>
        <source>Give each context a number of its own.</source>
        <translation>Donnez à chaque contexte son propre numéro.</translation>
    </message>
    <message>
        <source>No radio access is chosen.</source>
        <translation>Aucun accès radio n’est choisi.</translation>
    </message>
    <message>
        <source>PDP context</source>
        <translation>Contexte PDP</translation>
    </message>
    <message>
        <source>PDP context {cid} is there twice.</source>
        <translation>Le contexte PDP {cid} y est deux fois.</translation>
    </message>
    <message>
        <source>Put a backslash before a character that stands for itself, such as \+ or \(.</source>
        <translation>Mettez une barre oblique inverse devant un caractère pris tel quel, comme \+ ou \(.</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Type a command that begins with AT, or remove the row.</source>
        <translation>Tapez une commande qui commence par AT, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>Wait for the network</source>
        <translation>Attente du réseau</translation>
    </message>
    <message>
        <source>Write its PLMN: three digits of the country, two or three of the network, such as 26201.</source>
        <translation>Écrivez son PLMN&#xa0;: trois chiffres du pays, deux ou trois du réseau, par exemple 26201.</translation>
    </message>
    <message>
        <source>Write numbers from 1 to 256, such as 3, 8, 20.</source>
        <translation>Écrivez des numéros de 1 à 256, par exemple 3, 8, 20.</translation>
    </message>
    <message>
        <source>eDRX is asked for on {network}, and the radio access is {rat}.</source>
        <translation>L’eDRX est demandé en {network}, et l’accès radio est {rat}.</translation>
    </message>
    <message>
        <source>{timer} is missing.</source>
        <translation>{timer} manque.</translation>
    </message>
    <message>
        <source>{title}: “{text}” is not a number from {low} to {high}.</source>
        <translation>{title}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>“{line}” is not a command.</source>
        <translation>«&#xa0;{line}&#xa0;» n’est pas une commande.</translation>
    </message>
    <message>
        <source>“{pattern}” is not a regular expression ({why}).</source>
        <translation>«&#xa0;{pattern}&#xa0;» n’est pas une expression régulière ({why}).</translation>
    </message>
    <message>
        <source>“{text}” is not an operator.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un opérateur.</translation>
    </message>
    <message>
        <source>“{text}” is not the number of a band.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un numéro de bande.</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>A recipe needs a name with letters or digits.</source>
        <translation>Une recette demande un nom avec des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>Battery sensor, LTE-M</source>
        <translation>Capteur sur pile, LTE-M</translation>
    </message>
    <message>
        <source>Give another name, or replace that one.</source>
        <translation>Donnez un autre nom, ou remplacez celle-là.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Power saving off</source>
        <translation>Économie d’énergie désactivée</translation>
    </message>
    <message>
        <source>See the library of recipes.</source>
        <translation>Voir la bibliothèque de recettes.</translation>
    </message>
    <message>
        <source>There is a recipe named {name} already.</source>
        <translation>Il y a déjà une recette nommée {name}.</translation>
    </message>
    <message>
        <source>There is no recipe named {name}.</source>
        <translation>Il n’y a pas de recette nommée {name}.</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>A SIM can be made ready or active only in a fleet.</source>
        <translation>Une SIM ne peut être rendue prête ou active que dans une flotte.</translation>
    </message>
    <message>
        <source>A disabled device with an active SIM is still billed.</source>
        <translation>Un appareil désactivé avec une SIM active reste facturé.</translation>
    </message>
    <message>
        <source>Activated SIMs are billed from their registration on.</source>
        <translation>Les SIM activées sont facturées dès leur enregistrement.</translation>
    </message>
    <message>
        <source>Active SIMs are billed from now on, whether they are used or not.</source>
        <translation>Les SIM actives sont facturées dès maintenant, qu’elles servent ou non.</translation>
    </message>
    <message>
        <source>Check in the EMnify portal whether the SIMs of this batch are yours, then decide here.</source>
        <translation>Vérifiez dans le portail EMnify si les SIM de ce lot sont à vous, puis tranchez ici.</translation>
    </message>
    <message>
        <source>Check the account, or ask EMnify to move the batch to your organisation.</source>
        <translation>Vérifiez le compte, ou demandez à EMnify de passer le lot à votre organisation.</translation>
    </message>
    <message>
        <source>Choose an account at Super SIM.</source>
        <translation>Choisissez un compte chez Super SIM.</translation>
    </message>
    <message>
        <source>Choose the fleet, or leave the SIMs new.</source>
        <translation>Choisissez la flotte, ou laissez les SIM nouvelles.</translation>
    </message>
    <message>
        <source>Compare ICCID and registration code with the card; it may belong to another account.</source>
        <translation>Comparez l’ICCID et le code d’enregistrement à la carte&#xa0;; elle appartient peut-être à un autre compte.</translation>
    </message>
    <message>
        <source>Compare it with the card or the box: BIC1 is one card, BIC2 the batch.</source>
        <translation>Comparez-le à la carte ou à la boîte&#xa0;: BIC1 est une carte, BIC2 le lot.</translation>
    </message>
    <message>
        <source>EMnify knows no batch with this BIC.</source>
        <translation>EMnify ne connaît aucun lot avec ce BIC.</translation>
    </message>
    <message>
        <source>Every device would have the name {name}.</source>
        <translation>Tous les appareils s’appelleraient {name}.</translation>
    </message>
    <message>
        <source>Fields are {fields}.</source>
        <translation>Les champs sont {fields}.</translation>
    </message>
    <message>
        <source>Free. SIMs that a registration claims: {n}.</source>
        <translation>Libre. SIM qu’un enregistrement rattache&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Free: nobody has registered it yet.</source>
        <translation>Libre&#xa0;: personne ne l’a encore enregistré.</translation>
    </message>
    <message>
        <source>Holds SIMs of another organisation.</source>
        <translation>Contient des SIM d’une autre organisation.</translation>
    </message>
    <message>
        <source>If it is yours, its SIMs are in the list of this account. Nothing is left to do.</source>
        <translation>S’il est à vous, ses SIM sont dans la liste de ce compte. Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>In the EMnify portal put the SIM into it, or delete it. Then say here whether the device is made.</source>
        <translation>Dans le portail EMnify, mettez-y la SIM, ou supprimez-le. Dites ensuite ici si l’appareil est créé.</translation>
    </message>
    <message>
        <source>Issued SIMs are not billed until they are activated.</source>
        <translation>Les SIM émises ne sont pas facturées avant d’être activées.</translation>
    </message>
    <message>
        <source>Make the missing policy in the portal of EMnify, then ask again.</source>
        <translation>Créez la politique manquante dans le portail EMnify, puis interrogez à nouveau.</translation>
    </message>
    <message>
        <source>Super SIM requires unique names. Put {field} into it.</source>
        <translation>Super SIM exige des noms uniques. Ajoutez-y {field}.</translation>
    </message>
    <message>
        <source>The name has an unmatched brace.</source>
        <translation>Le nom a une accolade sans sa paire.</translation>
    </message>
    <message>
        <source>The registration of {bic} was sent at {when} and its answer was lost. The state of the batch at EMnify is now {state}. SIMs in the batch: {quantity}; new SIMs without a device: {found} ({iccids}).</source>
        <translation>L’enregistrement de {bic} a été envoyé à {when} et sa réponse s’est perdue. L’état du lot chez EMnify est maintenant {state}. SIM du lot&#xa0;: {quantity}&#xa0;; nouvelles SIM sans appareil&#xa0;: {found} ({iccids}).</translation>
    </message>
    <message>
        <source>Use a sharper picture, taken straight from above, with a white margin around the code.</source>
        <translation>Utilisez une photo plus nette, prise d’aplomb, avec une marge blanche autour du code.</translation>
    </message>
    <message>
        <source>{name} is not a Super SIM account; only there are cards registered one by one.</source>
        <translation>{name} n’est pas un compte Super SIM&#xa0;; lui seul enregistre des cartes une à une.</translation>
    </message>
    <message>
        <source>More than one SIM would have the name {name}.</source>
        <translation>Plus d’une SIM s’appellerait {name}.</translation>
    </message>
    <message>
        <source>New SIMs are not billed, and cannot connect until they are ready or active.</source>
        <translation>Les SIM nouvelles ne sont pas facturées, et ne peuvent pas se connecter avant d’être prêtes ou actives.</translation>
    </message>
    <message>
        <source>New SIMs without a device: {found}. SIMs in the batch: {quantity}. Which of them are its own is unclear.</source>
        <translation>Nouvelles SIM sans appareil&#xa0;: {found}. SIM du lot&#xa0;: {quantity}. Lesquelles sont les siennes n’est pas clair.</translation>
    </message>
    <message>
        <source>No code was found in {name}.</source>
        <translation>Aucun code trouvé dans {name}.</translation>
    </message>
    <message>
        <source>Put the SIMs of other batches into their devices, then say so again.</source>
        <translation>Mettez les SIM des autres lots dans leurs appareils, puis redites-le.</translation>
    </message>
    <message>
        <source>Ready SIMs are not billed until they become active: after 250 KB, 5 SMS commands or 3 months. They cannot be made new again.</source>
        <translation>Les SIM prêtes ne sont pas facturées avant de devenir actives&#xa0;: après 250 Ko, 5 commandes SMS ou 3 mois. Elles ne peuvent pas redevenir nouvelles.</translation>
    </message>
    <message>
        <source>Registered already.</source>
        <translation>Déjà enregistré.</translation>
    </message>
    <message>
        <source>Registration claims every SIM of a batch for good; it cannot be taken back.</source>
        <translation>L’enregistrement rattache définitivement toutes les SIM d’un lot&#xa0;; il ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Registration claims the cards for this account.</source>
        <translation>L’enregistrement rattache les cartes à ce compte.</translation>
    </message>
    <message>
        <source>SIM registered with BIC {bic}, {state}.</source>
        <translation>SIM enregistrée avec le BIC {bic}, {state}.</translation>
    </message>
    <message>
        <source>SIM registered, device made.</source>
        <translation>SIM enregistrée, appareil créé.</translation>
    </message>
    <message>
        <source>SIM registered.</source>
        <translation>SIM enregistrée.</translation>
    </message>
    <message>
        <source>SIMs in factory test become active, and are billed, after about 100 KB or 10 SMS, when the status of their device changes, or when its connectivity is reset.</source>
        <translation>Les SIM en test usine deviennent actives, et sont facturées, après environ 100 Ko ou 10 SMS, quand le statut de leur appareil change, ou quand sa connectivité est réinitialisée.</translation>
    </message>
    <message>
        <source>Scan or type one.</source>
        <translation>Scannez-en un ou tapez-en un.</translation>
    </message>
    <message>
        <source>Somebody put it there meanwhile. Take it out there if this device is wanted, then retry.</source>
        <translation>Quelqu’un l’y a mise entre-temps. Retirez-la là-bas si cet appareil est voulu, puis réessayez.</translation>
    </message>
    <message>
        <source>Super SIM did not register the card: {words}</source>
        <translation>Super SIM n’a pas enregistré la carte&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The QR code with the BIC is on the card or on the label of the box.</source>
        <translation>Le code QR avec le BIC est sur la carte ou sur l’étiquette de la boîte.</translation>
    </message>
    <message>
        <source>The SIM is in another device, {name}.</source>
        <translation>La SIM est dans un autre appareil, {name}.</translation>
    </message>
    <message>
        <source>The account has no service policy or no coverage policy, so no device can be made.</source>
        <translation>Le compte n’a pas de politique de service ou pas de politique de couverture&#xa0;: aucun appareil ne peut être créé.</translation>
    </message>
    <message>
        <source>The device {name} was sent at {when} and the answer was lost. EMnify has a device of this name without a SIM: {ids}.</source>
        <translation>L’appareil {name} a été envoyé à {when} et la réponse s’est perdue. EMnify a un appareil de ce nom sans SIM&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>The name has a field that is not known: {field}</source>
        <translation>Le nom a un champ inconnu&#xa0;: {field}</translation>
    </message>
    <message>
        <source>The name has a “!” in a field.</source>
        <translation>Le nom a un «&#xa0;!&#xa0;» dans un champ.</translation>
    </message>
    <message>
        <source>There is no BIC.</source>
        <translation>Il n’y a pas de BIC.</translation>
    </message>
    <message>
        <source>There is no card.</source>
        <translation>Il n’y a pas de carte.</translation>
    </message>
    <message>
        <source>Was registered in this account before.</source>
        <translation>Déjà enregistré auparavant dans ce compte.</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>factory test</source>
        <translation>test usine</translation>
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
        <translation>émise</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>of others</source>
        <translation>à d’autres</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message>
        <source>read by the scanner</source>
        <translation>lu par la douchette</translation>
    </message>
    <message>
        <source>read from the picture {name}</source>
        <translation>lu dans l’image {name}</translation>
    </message>
    <message>
        <source>registered already</source>
        <translation>déjà enregistré</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>tapé</translation>
    </message>
    <message>
        <source>{name} holds a code, but no BIC.</source>
        <translation>{name} contient un code, mais pas de BIC.</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>Activation code</source>
        <translation>Code d’activation</translation>
    </message>
    <message>
        <source>Activation code of {smdp}</source>
        <translation>Code d’activation de {smdp}</translation>
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
        <translation>Choisissez un compte Super SIM sous Enregistrer des SIM et scannez d’abord l’ICCID.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Command {value}</source>
        <translation>Commande {value}</translation>
    </message>
    <message>
        <source>Copy a picture or a screenshot first.</source>
        <translation>Copiez d’abord une image ou une capture d’écran.</translation>
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
        <translation>Branchez la douchette&#xa0;: elle est retrouvée d’elle-même. Son port se choisit dans Réglages.</translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation>Code d’enregistrement</translation>
    </message>
    <message>
        <source>Registration code of a SIM</source>
        <translation>Code d’enregistrement d’une SIM</translation>
    </message>
    <message>
        <source>Scan it again, or compare it with what is printed.</source>
        <translation>Scannez-le à nouveau, ou comparez-le avec ce qui est imprimé.</translation>
    </message>
    <message>
        <source>Serial number of a unit</source>
        <translation>Numéro de série d’une unité</translation>
    </message>
    <message>
        <source>Set the scanner to the keyboard layout of this computer, as its manual shows, or connect it as a serial port.</source>
        <translation>Réglez la douchette sur la disposition de clavier de cet ordinateur, comme l’indique son manuel, ou raccordez-la en port série.</translation>
    </message>
    <message>
        <source>Text to search for</source>
        <translation>Texte à chercher</translation>
    </message>
    <message>
        <source>Text: {value}</source>
        <translation>Texte&#xa0;: {value}</translation>
    </message>
    <message>
        <source>The command {command} has nothing to do on this page now.</source>
        <translation>La commande {command} n’a rien à faire sur cette page pour l’instant.</translation>
    </message>
    <message>
        <source>The hand scanner at {port} is connected.</source>
        <translation>La douchette sur {port} est connectée.</translation>
    </message>
    <message>
        <source>The hand scanner cannot be read: {reason}</source>
        <translation>La douchette ne peut pas être lue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The picture holds {n} codes. Which one is meant?</source>
        <translation>L’image contient {n} codes. Lequel est le bon&#xa0;?</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout than this computer, and the scan cannot be repaired.</source>
        <translation>La douchette a une autre disposition de clavier que cet ordinateur, et la lecture n’est pas réparable.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout than this computer; the scan was repaired.</source>
        <translation>La douchette a une autre disposition de clavier que cet ordinateur&#xa0;; la lecture a été réparée.</translation>
    </message>
    <message>
        <source>The scanner types {scanner}, this computer reads {computer}; the scan was repaired.</source>
        <translation>La douchette tape en {scanner}, cet ordinateur lit en {computer}&#xa0;; la lecture a été réparée.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>This can be read in more than one way. What is it?</source>
        <translation>Ceci peut se lire de plusieurs façons. Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Unit {value}</source>
        <translation>Unité {value}</translation>
    </message>
    <message>
        <source>{kind}: {problem}</source>
        <translation>{kind}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} ne peut pas être ouvert.</translation>
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
        <translation>APN du contexte {cid}</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Command of the recipe</source>
        <translation>Commande de la recette</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>PIN when the SIM starts</source>
        <translation>PIN au démarrage de la SIM</translation>
    </message>
    <message>
        <source>PSM</source>
        <translation>PSM</translation>
    </message>
    <message>
        <source>Paging time window</source>
        <translation>Paging time window</translation>
    </message>
    <message>
        <source>Radio access</source>
        <translation>Accès radio</translation>
    </message>
    <message>
        <source>Roaming</source>
        <translation>Itinérance</translation>
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
        <translation>Demandez au responsable du poste&#xa0;; c’est fixé dans {file}.</translation>
    </message>
    <message>
        <source>Finish, settle or cancel it on the page Start; then give the station its new name.</source>
        <translation>Terminez-le, tranchez-le ou annulez-le sur la page Accueil&#xa0;; donnez ensuite au poste son nouveau nom.</translation>
    </message>
    <message>
        <source>This setting is fixed for this station.</source>
        <translation>Ce réglage est fixé pour ce poste.</translation>
    </message>
    <message>
        <source>Work of {name} is not finished.</source>
        <translation>Un travail de {name} n’est pas terminé.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Account {name}</source>
        <translation>Compte {name}</translation>
    </message>
    <message>
        <source>Age of a lost call that counts as not carried out, s</source>
        <translation>Âge à partir duquel un appel perdu vaut comme non exécuté, s</translation>
    </message>
    <message>
        <source>Apply a set-up file first.</source>
        <translation>Appliquez d’abord un fichier de configuration.</translation>
    </message>
    <message>
        <source>Apply it with that version, or export it again with this one.</source>
        <translation>Appliquez-le avec cette version-là, ou exportez-le à nouveau avec celle-ci.</translation>
    </message>
    <message>
        <source>Each station has a name of its own.</source>
        <translation>Chaque poste a son propre nom.</translation>
    </message>
    <message>
        <source>First question after an assignment, s</source>
        <translation>Première question après une attribution, s</translation>
    </message>
    <message>
        <source>Its secret goes with it.</source>
        <translation>Son secret disparaît avec lui.</translation>
    </message>
    <message>
        <source>Its secret has to be entered under Settings afterwards.</source>
        <translation>Son secret doit être saisi ensuite dans Réglages.</translation>
    </message>
    <message>
        <source>Label template {name}</source>
        <translation>Gabarit d’étiquette {name}</translation>
    </message>
    <message>
        <source>Longest time an assignment is followed, s</source>
        <translation>Durée maximale de suivi d’une attribution, s</translation>
    </message>
    <message>
        <source>Longest time between questions, s</source>
        <translation>Temps maximal entre deux questions, s</translation>
    </message>
    <message>
        <source>Modules at once, 0 for all</source>
        <translation>Modules en même temps, 0 pour tous</translation>
    </message>
    <message>
        <source>Recipe {name}</source>
        <translation>Recette {name}</translation>
    </message>
    <message>
        <source>Sockets of the bench</source>
        <translation>Emplacements du banc</translation>
    </message>
    <message>
        <source>Start when a module is plugged in</source>
        <translation>Démarrer dès qu’un module est branché</translation>
    </message>
    <message>
        <source>There is nothing to undo: no set-up file was applied here.</source>
        <translation>Il n’y a rien à annuler&#xa0;: aucun fichier de configuration n’a été appliqué ici.</translation>
    </message>
    <message>
        <source>another one of this name</source>
        <translation>un autre de ce nom</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>est ici</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the program, as format {found}; this one reads {known}.</source>
        <translation>{file} a été écrit par une version plus récente du programme, au format {found}&#xa0;; celle-ci lit {known}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the program.</source>
        <translation>{file} a été écrit par une version plus récente du programme.</translation>
    </message>
</context>
<context>
    <name>sim</name>
    <message>
        <source>Ask the maker of the device to remove the network lock.</source>
        <translation>Demandez au fabricant de l’appareil de retirer le verrouillage réseau.</translation>
    </message>
    <message>
        <source>Clean its contacts, check that it sits well, or try another SIM.</source>
        <translation>Nettoyez ses contacts, vérifiez qu’elle est bien en place, ou essayez une autre SIM.</translation>
    </message>
    <message>
        <source>Enter it here once, or put another SIM in. Nothing is tried by itself.</source>
        <translation>Saisissez-le ici une fois, ou mettez une autre SIM. Rien n’est essayé tout seul.</translation>
    </message>
    <message>
        <source>Enter it once on the card of this socket.</source>
        <translation>Saisissez-le une fois sur la carte de cet emplacement.</translation>
    </message>
    <message>
        <source>Make sure of the PIN before it is entered again. Nothing is tried by itself.</source>
        <translation>Assurez-vous du PIN avant de le saisir à nouveau. Rien n’est essayé tout seul.</translation>
    </message>
    <message>
        <source>Make sure of the PIN, and allow the last try; or put another SIM in.</source>
        <translation>Assurez-vous du PIN, et autorisez le dernier essai&#xa0;; ou mettez une autre SIM.</translation>
    </message>
    <message>
        <source>Put a SIM in, check that it sits well, and start again.</source>
        <translation>Mettez une SIM, vérifiez qu’elle est bien en place, et recommencez.</translation>
    </message>
    <message>
        <source>Start the module again; if it stays so, try another SIM.</source>
        <translation>Redémarrez le module&#xa0;; si cela persiste, essayez une autre SIM.</translation>
    </message>
    <message>
        <source>Switching the PIN of the SIM on or off takes the PIN.</source>
        <translation>Activer ou désactiver le PIN de la SIM demande le PIN.</translation>
    </message>
    <message>
        <source>The SIM asks for its PIN.</source>
        <translation>La SIM demande son PIN.</translation>
    </message>
    <message>
        <source>The SIM cannot be used.</source>
        <translation>La SIM n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The SIM did not become ready.</source>
        <translation>La SIM n’est pas devenue prête.</translation>
    </message>
    <message>
        <source>The SIM is blocked and asks for its PUK.</source>
        <translation>La SIM est bloquée et demande son PUK.</translation>
    </message>
    <message>
        <source>The SIM leaves one try for its PIN. After a wrong one it is blocked.</source>
        <translation>La SIM laisse un seul essai pour son PIN. Après un PIN erroné, elle est bloquée.</translation>
    </message>
    <message>
        <source>The SIM refused the PIN.</source>
        <translation>La SIM a refusé le PIN.</translation>
    </message>
    <message>
        <source>The module takes only SIMs of one network.</source>
        <translation>Le module n’accepte que les SIM d’un seul réseau.</translation>
    </message>
    <message>
        <source>There is no SIM in the module.</source>
        <translation>Il n’y a pas de SIM dans le module.</translation>
    </message>
    <message>
        <source>Unblock it in a phone with the PUK from the provider, or put another SIM in.</source>
        <translation>Débloquez-la dans un téléphone avec le PUK du fournisseur, ou mettez une autre SIM.</translation>
    </message>
    <message>
        <source>{what} Tries left: {tries}.</source>
        <translation>{what} Essais restants&#xa0;: {tries}.</translation>
    </message>
</context>
<context>
    <name>sms</name>
    <message>
        <source>Being delivered</source>
        <translation>Remise en cours</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Cancel a text</source>
        <translation>Annuler un SMS</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Character {place} is {character}, which GSM-7 text does not have.</source>
        <translation>Le caractère {place} est {character}, absent du texte GSM-7.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Expired before it could be delivered</source>
        <translation>Expiré avant d’être remis</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Forwarded, delivery not known</source>
        <translation>Transmis, remise inconnue</translation>
    </message>
    <message>
        <source>From the device</source>
        <translation>De l’appareil</translation>
    </message>
    <message>
        <source>Give digits with the country code, such as +49173871878.</source>
        <translation>Donnez des chiffres avec l’indicatif du pays, par exemple +49173871878.</translation>
    </message>
    <message>
        <source>Kept until the device can be reached</source>
        <translation>Gardé jusqu’à ce que l’appareil soit joignable</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Not delivered before its validity ended</source>
        <translation>Non remis avant la fin de sa validité</translation>
    </message>
    <message>
        <source>Not delivered: deleted at the service centre</source>
        <translation>Non remis&#xa0;: supprimé au centre de service</translation>
    </message>
    <message>
        <source>Not delivered: the device cannot be reached</source>
        <translation>Non remis&#xa0;: l’appareil n’est pas joignable</translation>
    </message>
    <message>
        <source>Not delivered: the device cannot receive it</source>
        <translation>Non remis&#xa0;: l’appareil ne peut pas le recevoir</translation>
    </message>
    <message>
        <source>Not delivered: the device does not answer</source>
        <translation>Non remis&#xa0;: l’appareil ne répond pas</translation>
    </message>
    <message>
        <source>Not delivered: the device had a fault</source>
        <translation>Non remis&#xa0;: défaillance de l’appareil</translation>
    </message>
    <message>
        <source>Not delivered: the device has rejected it</source>
        <translation>Non remis&#xa0;: l’appareil l’a rejeté</translation>
    </message>
    <message>
        <source>Not delivered: the device was busy</source>
        <translation>Non remis&#xa0;: l’appareil était occupé</translation>
    </message>
    <message>
        <source>Not delivered: the network had a fault</source>
        <translation>Non remis&#xa0;: défaillance du réseau</translation>
    </message>
    <message>
        <source>Not delivered: the network has rejected it</source>
        <translation>Non remis&#xa0;: le réseau l’a rejeté</translation>
    </message>
    <message>
        <source>Not delivered: the network was busy</source>
        <translation>Non remis&#xa0;: le réseau était occupé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Relisez-le.</translation>
    </message>
    <message>
        <source>Received from the device</source>
        <translation>Reçu de l’appareil</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>Envoyer un SMS</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Send it when online</source>
        <translation>Envoyer une fois en ligne</translation>
    </message>
    <message>
        <source>Use plain letters, digits and punctuation.</source>
        <translation>Utilisez des lettres, chiffres et signes de ponctuation simples.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Shorten the name, or send from a number.</source>
        <translation>Raccourcissez le nom, ou envoyez depuis un numéro.</translation>
    </message>
    <message>
        <source>State {word}</source>
        <translation>État {word}</translation>
    </message>
    <message>
        <source>The module gave an SMS that is cut or damaged.</source>
        <translation>Le module a donné un SMS coupé ou endommagé.</translation>
    </message>
    <message>
        <source>The sender {name} has more than 11 characters.</source>
        <translation>L’expéditeur {name} a plus de 11 caractères.</translation>
    </message>
    <message>
        <source>The text needs {parts} SMS; {most} are allowed.</source>
        <translation>Le texte demande {parts} SMS&#xa0;; {most} sont permis.</translation>
    </message>
    <message>
        <source>To the device</source>
        <translation>À l’appareil</translation>
    </message>
    <message>
        <source>Waiting for the first attempt</source>
        <translation>Attend le premier essai</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Attend le réseau</translation>
    </message>
    <message>
        <source>“{number}” is not a telephone number.</source>
        <translation>«&#xa0;{number}&#xa0;» n’est pas un numéro de téléphone.</translation>
    </message>
</context>
<context>
    <name>supersim</name>
    <message>
        <source>Send less at a time.</source>
        <translation>Envoyez moins à la fois.</translation>
    </message>
    <message>
        <source>The command has {size} bytes; an IP command takes 1,300.</source>
        <translation>La commande a {size} octets&#xa0;; une commande IP en accepte 1 300.</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Accounts, without their secrets</source>
        <translation>Comptes, sans leurs secrets</translation>
    </message>
    <message>
        <source>Calls that are not settled or not sent</source>
        <translation>Appels non tranchés ou non envoyés</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Requests since the program began</source>
        <translation>Requêtes depuis le démarrage du programme</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Ports série</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The last batches, with what failed</source>
        <translation>Les derniers lots, avec ce qui a échoué</translation>
    </message>
    <message>
        <source>Trace of a module</source>
        <translation>Trace d’un module</translation>
    </message>
    <message>
        <source>Versions, system and ledger</source>
        <translation>Versions, système et registre</translation>
    </message>
</context>
<context>
    <name>timer</name>
    <message>
        <source>It is {longest} at most.</source>
        <translation>C’est {longest} au plus.</translation>
    </message>
    <message>
        <source>It is {shortest} to {longest}.</source>
        <translation>De {shortest} à {longest}.</translation>
    </message>
    <message>
        <source>Listens every {cycle}. Wake-ups in a day: {wakeups}.</source>
        <translation>Écoute toutes les {cycle}. Réveils par jour&#xa0;: {wakeups}.</translation>
    </message>
    <message>
        <source>Sleeps {active} after its last connection.</source>
        <translation>Dort {active} après sa dernière connexion.</translation>
    </message>
    <message>
        <source>T3324 ({active}) is not shorter than T3412 extended ({tau}), so the module never sleeps.</source>
        <translation>T3324 ({active}) n’est pas plus court que T3412 étendu ({tau})&#xa0;: le module ne dort jamais.</translation>
    </message>
    <message>
        <source>T3324 is off, so the network gives no PSM.</source>
        <translation>T3324 est désactivé&#xa0;: le réseau n’accorde pas de PSM.</translation>
    </message>
    <message>
        <source>T3412 extended is off, so the network&apos;s own T3412 decides when the module wakes.</source>
        <translation>T3412 étendu est désactivé&#xa0;: c’est le T3412 du réseau qui décide du réveil du module.</translation>
    </message>
    <message>
        <source>The eDRX cycle ({cycle}) is longer than T3324 ({active}), so the module is never paged before it sleeps.</source>
        <translation>Le cycle eDRX ({cycle}) est plus long que T3324 ({active})&#xa0;: le module n’est jamais appelé (paging) avant de dormir.</translation>
    </message>
    <message>
        <source>The module never sleeps with these timers.</source>
        <translation>Le module ne dort jamais avec ces temporisateurs.</translation>
    </message>
    <message>
        <source>The network takes this as no request; the module listens as without eDRX.</source>
        <translation>Le réseau ne le prend pas pour une demande&#xa0;; le module écoute comme sans eDRX.</translation>
    </message>
    <message>
        <source>The paging time window ({window}) is not shorter than the cycle ({cycle}), so eDRX saves nothing.</source>
        <translation>La paging time window ({window}) n’est pas plus courte que le cycle ({cycle})&#xa0;: l’eDRX n’économise rien.</translation>
    </message>
    <message>
        <source>Wakes every {tau}, can be reached for {active}, then sleeps for {sleep}. Wake-ups in 30 days: {wakeups}.</source>
        <translation>Se réveille toutes les {tau}, est joignable {active}, puis dort {sleep}. Réveils en 30 jours&#xa0;: {wakeups}.</translation>
    </message>
    <message>
        <source>Write it with d, h, min and s, such as 10 h, 1 h 30 min or 20.48 s.</source>
        <translation>Écrivez-la avec d, h, min et s, par exemple 10 h, 1 h 30 min ou 20.48 s.</translation>
    </message>
    <message>
        <source>Write {count} bits, each 0 or 1.</source>
        <translation>Écrivez {count} bits, chacun 0 ou 1.</translation>
    </message>
    <message>
        <source>{bits} ({nominal}) is not for {mode}: networks ignore it.</source>
        <translation>{bits} ({nominal}) n’est pas pour {mode}&#xa0;: les réseaux l’ignorent.</translation>
    </message>
    <message>
        <source>{bits} ({nominal}) is not for {mode}: networks read it as {real}.</source>
        <translation>{bits} ({nominal}) n’est pas pour {mode}&#xa0;: les réseaux lisent {real}.</translation>
    </message>
    <message>
        <source>{bits} has a unit that is not defined; networks count in minutes.</source>
        <translation>{bits} a une unité non définie&#xa0;; les réseaux comptent en minutes.</translation>
    </message>
    <message>
        <source>{bits} is in units of 320 h. A network that gets it without integrity protection reads {hours} h.</source>
        <translation>{bits} est en unités de 320 h. Un réseau qui le reçoit sans protection d’intégrité lit {hours} h.</translation>
    </message>
    <message>
        <source>{timer} cannot be {duration}.</source>
        <translation>{timer} ne peut pas être {duration}.</translation>
    </message>
    <message>
        <source>{timer} cannot be {wanted} exactly; it becomes {real}.</source>
        <translation>{timer} ne peut pas être exactement {wanted}&#xa0;; il devient {real}.</translation>
    </message>
    <message>
        <source>{timer}: “{text}” is not a code.</source>
        <translation>{timer}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas un code.</translation>
    </message>
    <message>
        <source>“{text}” is not a duration.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une durée.</translation>
    </message>
</context>
<context>
    <name>toml</name>
    <message>
        <source>Correct this line in a text editor.</source>
        <translation>Corrigez cette ligne dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>Write straight quotation marks (&quot;) in this line, with a text editor.</source>
        <translation>Écrivez des guillemets droits (&quot;) dans cette ligne, avec un éditeur de texte.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>{file} n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>{file}, line {line}: character {place} of {key} is {character}, which a module cannot take.</source>
        <translation>{file}, ligne {line}&#xa0;: le caractère {place} de {key} est {character}, qu’un module ne peut pas prendre.</translation>
    </message>
    <message>
        <source>{file}, line {line}: character {place} of {key} is {character}, which cannot be sent.</source>
        <translation>{file}, ligne {line}&#xa0;: le caractère {place} de {key} est {character}, qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>{file}, line {line}: context {cid} is there twice.</source>
        <translation>{file}, ligne {line}&#xa0;: le contexte {cid} y est deux fois.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not TOML ({reason}).</source>
        <translation>{file}, ligne {line}&#xa0;: ce n’est pas du TOML ({reason}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} asks for a user name, and there is none.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} demande un nom d’utilisateur, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} goes together with the other timer.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} va avec l’autre temporisateur.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is missing.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} manque.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a known key.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} n’est pas une clé connue.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a regular expression ({why}).</source>
        <translation>{file}, ligne {line}&#xa0;: {key} n’est pas une expression régulière ({why}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is {value}; it must be from {low} to {high}.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} est {value}&#xa0;; il doit être de {low} à {high}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be auto, or a PLMN in five or six digits.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} est «&#xa0;{value}&#xa0;»&#xa0;; il doit être auto, ou un PLMN de cinq ou six chiffres.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be auto, or some of these in order, joined by +: {choices}.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} est «&#xa0;{value}&#xa0;»&#xa0;; il doit être auto, ou certains de ceux-ci dans l’ordre, joints par +&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be one of: {choices}.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} est «&#xa0;{value}&#xa0;»&#xa0;; il doit être l’un de&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a list of tables.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} doit être une liste de tables.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a list of texts.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} doit être une liste de textes.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a list of whole numbers.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} doit être une liste de nombres entiers.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a number.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} doit être un nombre.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a table.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} doit être une table.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a whole number.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} doit être un nombre entier.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be one line.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} doit tenir sur une ligne.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be text in quotes.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} doit être du texte entre guillemets.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be true or false.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} doit être true ou false.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must begin with AT.</source>
        <translation>{file}, ligne {line}&#xa0;: {key} doit commencer par AT.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: {why}</source>
        <translation>{file}, ligne {line}&#xa0;: {key}&#xa0;: {why}</translation>
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
        <translation>Mot de passe de l’APN</translation>
    </message>
    <message>
        <source>APN user name</source>
        <translation>Nom d’utilisateur de l’APN</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Ask which APN it has</source>
        <translation>Demander quel APN il a</translation>
    </message>
    <message>
        <source>Check password and values, then send it again.</source>
        <translation>Vérifiez le mot de passe et les valeurs, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>Check that the tracker has power and coverage, and its SIM service. Then retry.</source>
        <translation>Vérifiez que le traceur est alimenté et couvert, et le service de sa SIM. Puis réessayez.</translation>
    </message>
    <message>
        <source>Check the SMS password, and that the tracker has power and coverage. Then retry.</source>
        <translation>Vérifiez le mot de passe SMS, et que le traceur est alimenté et couvert. Puis réessayez.</translation>
    </message>
    <message>
        <source>Check the number, and that the module has network and its SIM may send SMS. Then retry.</source>
        <translation>Vérifiez le numéro, et que le module a du réseau et que sa SIM peut envoyer des SMS. Puis réessayez.</translation>
    </message>
    <message>
        <source>Check the password, and that this is the tracker&apos;s own port. Then send it again.</source>
        <translation>Vérifiez le mot de passe, et que c’est le port propre du traceur. Puis renvoyez-le.</translation>
    </message>
    <message>
        <source>Check whether the tracker has it, then say so. Nothing is sent again by itself.</source>
        <translation>Vérifiez si le traceur l’a, puis dites-le. Rien n’est renvoyé automatiquement.</translation>
    </message>
    <message>
        <source>Choose an account, or a port with a module or the tracker itself.</source>
        <translation>Choisissez un compte, ou un port avec un module ou le traceur lui-même.</translation>
    </message>
    <message>
        <source>Delivered, but no answer within {seconds} s.</source>
        <translation>Remis, mais pas de réponse en {seconds} s.</translation>
    </message>
    <message>
        <source>Delivered; this message has no answer</source>
        <translation>Remis&#xa0;; ce message n’a pas de réponse</translation>
    </message>
    <message>
        <source>Follow the steps by hand.</source>
        <translation>Suivez les étapes à la main.</translation>
    </message>
    <message>
        <source>Give a device of the account by its name, ICCID or id.</source>
        <translation>Donnez un appareil du compte par son nom, ICCID ou id.</translation>
    </message>
    <message>
        <source>Give a host name or an IP address.</source>
        <translation>Donnez un nom d’hôte ou une adresse IP.</translation>
    </message>
    <message>
        <source>Give codes of network operators, such as 26201, 26202.</source>
        <translation>Donnez des codes d’opérateurs, par exemple 26201, 26202.</translation>
    </message>
    <message>
        <source>Give it.</source>
        <translation>Donnez-le.</translation>
    </message>
    <message>
        <source>Give shorter or fewer values.</source>
        <translation>Donnez des valeurs plus courtes ou moins nombreuses.</translation>
    </message>
    <message>
        <source>Give the model, or --form with one of: {forms}.</source>
        <translation>Donnez le modèle, ou --form avec l’un de&#xa0;: {forms}.</translation>
    </message>
    <message>
        <source>Give the model, or choose the form.</source>
        <translation>Donnez le modèle, ou choisissez la forme.</translation>
    </message>
    <message>
        <source>Give the number with its country code, such as +49173871878.</source>
        <translation>Donnez le numéro avec son indicatif de pays, par exemple +49173871878.</translation>
    </message>
    <message>
        <source>Give the telephone number of its SIM.</source>
        <translation>Donnez le numéro de téléphone de sa SIM.</translation>
    </message>
    <message>
        <source>Give {low} to {high}.</source>
        <translation>Donnez de {low} à {high}.</translation>
    </message>
    <message>
        <source>Home network (MCC and MNC)</source>
        <translation>Réseau nominal (MCC et MNC)</translation>
    </message>
    <message>
        <source>It has no APN</source>
        <translation>Il n’a pas d’APN</translation>
    </message>
    <message>
        <source>It has the APN {apn}</source>
        <translation>Il a l’APN {apn}</translation>
    </message>
    <message>
        <source>It has the APN {apn}, not {wanted}</source>
        <translation>Il a l’APN {apn}, pas {wanted}</translation>
    </message>
    <message>
        <source>Sent, as a person checked</source>
        <translation>Envoyé, vérifié à la main</translation>
    </message>
    <message>
        <source>Use letters, digits and punctuation other than , # ; $ * and `.</source>
        <translation>Utilisez lettres, chiffres et signes autres que , #&#xa0;; $ * et `.</translation>
    </message>
    <message>
        <source>It refuses: {text}</source>
        <translation>Il refuse&#xa0;: {text}</translation>
    </message>
    <message>
        <source>It takes: {values}.</source>
        <translation>Valeurs acceptées&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>Known are: {names}.</source>
        <translation>Connus&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Message {number} has {used} characters; a tracker takes one SMS of {of}.</source>
        <translation>Le message {number} a {used} caractères&#xa0;; un traceur accepte un SMS de {of}.</translation>
    </message>
    <message>
        <source>Message {n} of {of} is being sent</source>
        <translation>Message {n} sur {of} en cours d’envoi</translation>
    </message>
    <message>
        <source>Message {n} of {of}: delivered</source>
        <translation>Message {n} sur {of}&#xa0;: remis</translation>
    </message>
    <message>
        <source>Message {n} of {of}: sent</source>
        <translation>Message {n} sur {of}&#xa0;: envoyé</translation>
    </message>
    <message>
        <source>Message {n} of {of}: {state}</source>
        <translation>Message {n} sur {of}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Networks to roam in</source>
        <translation>Réseaux d’itinérance</translation>
    </message>
    <message>
        <source>No answer; the next message follows</source>
        <translation>Pas de réponse&#xa0;; le message suivant part</translation>
    </message>
    <message>
        <source>No delivery and no answer within {seconds} s.</source>
        <translation>Ni remise ni réponse en {seconds} s.</translation>
    </message>
    <message>
        <source>Not a reply that is known: {text}</source>
        <translation>Réponse inconnue&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Nothing was chosen to send the texts with.</source>
        <translation>Rien n’est choisi pour envoyer les textes.</translation>
    </message>
    <message>
        <source>Open it under Trackers and type them again: {names}.</source>
        <translation>Ouvrez-le sous Traceurs et retapez-les&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Port du serveur</translation>
    </message>
    <message>
        <source>Preparing the port</source>
        <translation>Préparation du port</translation>
    </message>
    <message>
        <source>Put its file back, or send anew with another form.</source>
        <translation>Remettez son fichier, ou refaites l’envoi avec une autre forme.</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Le redémarrer</translation>
    </message>
    <message>
        <source>Retry sends it.</source>
        <translation>Il part quand vous réessayez.</translation>
    </message>
    <message>
        <source>SMS login</source>
        <translation>Login SMS</translation>
    </message>
    <message>
        <source>SMS password</source>
        <translation>Mot de passe SMS</translation>
    </message>
    <message>
        <source>Send it by SMS.</source>
        <translation>Envoyez-le par SMS.</translation>
    </message>
    <message>
        <source>Sent at {when}, but nobody can tell whether it went out: {reason}</source>
        <translation>Envoyé à {when}, mais nul ne peut dire s’il est parti&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Serial number of the command</source>
        <translation>Numéro de série de la commande</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Set the APN</source>
        <translation>Régler l’APN</translation>
    </message>
    <message>
        <source>Switch mobile data on</source>
        <translation>Activer les données mobiles</translation>
    </message>
    <message>
        <source>Telephone that configures it</source>
        <translation>Téléphone qui le configure</translation>
    </message>
    <message>
        <source>Tell it which telephone may configure it</source>
        <translation>Lui dire quel téléphone peut le configurer</translation>
    </message>
    <message>
        <source>The call was lost on its way: the provider shows that the SMS was not sent.</source>
        <translation>L’appel s’est perdu en route&#xa0;: le fournisseur montre que le SMS n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The catalog has no {maker} {form} any more.</source>
        <translation>Le catalogue n’a plus {maker} {form}.</translation>
    </message>
    <message>
        <source>The tracker does not take the password.</source>
        <translation>Le traceur n’accepte pas le mot de passe.</translation>
    </message>
    <message>
        <source>There is no tracker to send to.</source>
        <translation>Il n’y a pas de traceur à qui envoyer.</translation>
    </message>
    <message>
        <source>This answers another message: {text}</source>
        <translation>Ceci répond à un autre message&#xa0;: {text}</translation>
    </message>
    <message>
        <source>This maker has more than one form of the text.</source>
        <translation>Ce fabricant a plus d’une forme du texte.</translation>
    </message>
    <message>
        <source>Tracker {row} has no name, ICCID or id.</source>
        <translation>Le traceur {row} n’a ni nom, ni ICCID, ni id.</translation>
    </message>
    <message>
        <source>Tracker {row} has no telephone number.</source>
        <translation>Le traceur {row} n’a pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>Use digits only.</source>
        <translation>N’utilisez que des chiffres.</translation>
    </message>
    <message>
        <source>Use the digits 0 to 9 and the letters A to F only.</source>
        <translation>N’utilisez que les chiffres 0 à 9 et les lettres A à F.</translation>
    </message>
    <message>
        <source>Written to its port</source>
        <translation>Écrit sur son port</translation>
    </message>
    <message>
        <source>the program ended before the answer came</source>
        <translation>le programme s’est terminé avant la réponse</translation>
    </message>
    <message>
        <source>{maker} has more than one form.</source>
        <translation>{maker} a plus d’une forme.</translation>
    </message>
    <message>
        <source>{maker} {name} does not take {value}.</source>
        <translation>{maker} {name} n’accepte pas {value}.</translation>
    </message>
    <message>
        <source>{maker} {name} has no serial form.</source>
        <translation>{maker} {name} n’a pas de forme série.</translation>
    </message>
    <message>
        <source>{maker} {name} takes no SMS.</source>
        <translation>{maker} {name} n’accepte pas de SMS.</translation>
    </message>
    <message>
        <source>{name} has {length} characters.</source>
        <translation>{name} a {length} caractères.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} manque.</translation>
    </message>
    <message>
        <source>{name} is not a maker that is known.</source>
        <translation>{name} n’est pas un fabricant connu.</translation>
    </message>
    <message>
        <source>{name}: character {place} is {character}.</source>
        <translation>{name}&#xa0;: le caractère {place} est {character}.</translation>
    </message>
    <message>
        <source>{name}: the passwords are not kept, and are needed to go on.</source>
        <translation>{name}&#xa0;: les mots de passe ne sont pas gardés, et il les faut pour poursuivre.</translation>
    </message>
    <message>
        <source>{n} of {of}: {purpose}</source>
        <translation>{n} sur {of}&#xa0;: {purpose}</translation>
    </message>
</context>
<context>
    <name>trackerlist</name>
    <message>
        <source>Give a row for each, with its telephone number, ICCID or name.</source>
        <translation>Donnez une ligne par traceur, avec son numéro de téléphone, ICCID ou nom.</translation>
    </message>
    <message>
        <source>There is no tracker in {name}.</source>
        <translation>Il n’y a pas de traceur dans {name}.</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Ask whoever looks after the station, or whoever gave you the program.</source>
        <translation>Demandez au responsable du poste, ou à qui vous a fourni le programme.</translation>
    </message>
    <message>
        <source>Simwright could not look for a newer version: {host} cannot be reached.</source>
        <translation>Simwright n’a pas pu chercher une version plus récente&#xa0;: {host} ne peut pas être joint.</translation>
    </message>
    <message>
        <source>The answer of {host} about versions cannot be understood.</source>
        <translation>La réponse de {host} sur les versions est incompréhensible.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This installation does not look for newer versions.</source>
        <translation>Cette installation ne cherche pas de versions plus récentes.</translation>
    </message>
    <message>
        <source>Try again when the computer is online.</source>
        <translation>Réessayez quand l’ordinateur sera en ligne.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Close now</source>
        <translation>Fermer maintenant</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>If you close now, it stops safely and can be resumed on the next start.</source>
        <translation>Si vous fermez maintenant, il s’arrête sans perte et peut être repris au prochain démarrage.</translation>
    </message>
    <message>
        <source>The program ended because of a fault last time.</source>
        <translation>La dernière fois, le programme s’est terminé à cause d’une erreur.</translation>
    </message>
    <message>
        <source>What waited for the network is done: {name}</source>
        <translation>Ce qui attendait le réseau est fait&#xa0;: {name}</translation>
    </message>
    <message>
        <source>What waited for the network was not done with {name}.</source>
        <translation>Ce qui attendait le réseau n’a pas été fait avec {name}.</translation>
    </message>
    <message>
        <source>What was finished is safe; what was under way can be resumed.</source>
        <translation>Ce qui était terminé est en sûreté&#xa0;; ce qui était en cours peut être repris.</translation>
    </message>
    <message>
        <source>Work is still running.</source>
        <translation>Un travail est encore en cours.</translation>
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
        <translation>activation</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>reserving</source>
        <translation>réservation</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attend</translation>
    </message>
</context>
</TS>
