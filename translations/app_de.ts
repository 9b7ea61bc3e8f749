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
        <source>By which people at this station know it</source>
        <translation>Unter dem es an dieser Station bekannt ist</translation>
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
    <message>
        <source>Remove {name} and its secrets?</source>
        <translation>{name} mit allen Geheimnissen entfernen?</translation>
    </message>
    <message>
        <source>What was done with it stays in the history.</source>
        <translation>Was damit gemacht wurde, bleibt im Verlauf.</translation>
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
    <message>
        <source>Asking the provider …</source>
        <translation>Frage beim Anbieter nach …</translation>
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
        <translation>Prüfen</translation>
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
        <source>Send nothing more; what is under way ends in good order</source>
        <translation>Nichts mehr senden; was unterwegs ist, endet geordnet</translation>
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
            <numerusform>Weiter mit %n Zeile</numerusform>
            <numerusform>Weiter mit %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n eSIM(s)</source>
        <translation>
            <numerusform>%n eSIM zuweisen</numerusform>
            <numerusform>%n eSIMs zuweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n code(s)</source>
        <translation>
            <numerusform>%n Code zeigen</numerusform>
            <numerusform>%n Codes zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n row(s)</source>
        <translation>
            <numerusform>Mit %n Zeile fortfahren</numerusform>
            <numerusform>Mit %n Zeilen fortfahren</numerusform>
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
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
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
        <source>stands still</source>
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
        <translation>FEHLER</translation>
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
        <source>Stop what is being done to this module (Escape)</source>
        <translation>Anhalten, was mit diesem Modul gerade geschieht (Escape)</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Take this socket off the page until something is plugged in</source>
        <translation>Diesen Platz von der Seite nehmen, bis etwas angesteckt wird</translation>
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
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>abziehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Recipe “{name}” · APN {apn}</source>
        <translation>Rezept „{name}“ · APN {apn}</translation>
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
    <message>
        <source>starts when a module is plugged in</source>
        <translation>startet, sobald ein Modul angesteckt wird</translation>
    </message>
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
        <source>Another</source>
        <translation>Noch einer</translation>
    </message>
    <message>
        <source>Keep this code and enter one more; a scanner needs no click</source>
        <translation>Diesen Code behalten und einen weiteren eingeben; ein Scanner braucht keinen Klick</translation>
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
        <source>Use this row all the same</source>
        <translation>Diese Zeile trotzdem verwenden</translation>
    </message>
    <message>
        <source>Take that decision back</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Rows of the list and what was found</source>
        <translation>Zeilen der Liste und was gefunden wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n bereit</numerusform>
            <numerusform>%n bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n braucht Hilfe</numerusform>
            <numerusform>%n brauchen Hilfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
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
        <source>not said by the provider</source>
        <translation>vom Anbieter nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot be claimed and are left out.</source>
        <translation>
            <numerusform>%n Code lässt sich nicht übernehmen und wird ausgelassen.</numerusform>
            <numerusform>%n Codes lassen sich nicht übernehmen und werden ausgelassen.</numerusform>
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
        <source>Open a picture…</source>
        <translation>Bild öffnen …</translation>
    </message>
    <message>
        <source>Read the code out of a picture; one can also be dropped here</source>
        <translation>Code aus einem Bild lesen; es kann auch hier abgelegt werden</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Full screen</source>
        <translation>Ganzer Bildschirm</translation>
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
        <source>Save the QR code as a picture (PNG)</source>
        <translation>QR-Code als Bild speichern (PNG)</translation>
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
        <source>The server must prove that it bears this number.</source>
        <translation>Der Server muss nachweisen, dass er diese Nummer trägt.</translation>
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
        <source>Cancelled. No label was saved.</source>
        <translation>Abgebrochen. Es wurde kein Etikett gespeichert.</translation>
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
            <numerusform>%n Gerät in {name} aufgeführt.</numerusform>
            <numerusform>%n Geräte in {name} aufgeführt.</numerusform>
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
    <message numerus="yes">
        <source>%n label(s) saved as {name}.</source>
        <translation>
            <numerusform>%n Etikett gespeichert als {name}.</numerusform>
            <numerusform>%n Etiketten gespeichert als {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each was read back and is equal. Print it at its own size, without fitting it to the page.</source>
        <translation>Jedes wurde zurückgelesen und ist gleich. In Originalgröße drucken, ohne Anpassung an die Seite.</translation>
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
        <source>{name} labels</source>
        <translation>{name} Etiketten</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Etiketten speichern</translation>
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
            <numerusform>%n Code hier getippt oder gelesen</numerusform>
            <numerusform>%n Codes hier getippt oder gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of “{name}”</source>
        <translation>
            <numerusform>%n Einheit von „{name}“</numerusform>
            <numerusform>%n Einheiten von „{name}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already downloaded</source>
        <translation>
            <numerusform>%n schon geladen</numerusform>
            <numerusform>%n schon geladen</numerusform>
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
        <source>Which column is what</source>
        <translation>Welche Spalte was ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ICCID (optional)</source>
        <translation>ICCID (freiwillig)</translation>
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
        <source>what the program and the module say to each other</source>
        <translation>was Programm und Modul einander sagen</translation>
    </message>
    <message>
        <source>Copy everything that was said at this socket</source>
        <translation>Alles kopieren, was an diesem Platz gesagt wurde</translation>
    </message>
    <message>
        <source>Clear the console</source>
        <translation>Konsole leeren</translation>
    </message>
    <message>
        <source>Traffic of the chosen socket</source>
        <translation>Verkehr des gewählten Platzes</translation>
    </message>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>Hier wurde noch nichts gesagt.</translation>
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
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
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
    <name>DevicesCard</name>
    <message>
        <source>Ask again</source>
        <translation>Erneut nachfragen</translation>
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
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>This page is for the fleet at the provider: status, events, diagnosis and actions.</source>
        <translation>Diese Seite ist für die Flotte beim Anbieter: Zustand, Ereignisse, Diagnose und Aktionen.</translation>
    </message>
    <message>
        <source>This version cannot do that yet. The history has every unit that was done at this station.</source>
        <translation>Diese Version kann das noch nicht. Im Verlauf steht jede Einheit, die an dieser Station bearbeitet wurde.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
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
    <name>HistoryPage</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Name, EID, ICCID, IMEI or batch</source>
        <translation>Name, EID, ICCID, IMEI oder Auftrag</translation>
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
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) found</source>
        <translation>
            <numerusform>%n Einheit gefunden</numerusform>
            <numerusform>%n Einheiten gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
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
        <source>No unit was done at this station yet.</source>
        <translation>An dieser Station wurde noch keine Einheit bearbeitet.</translation>
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
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) written to {name}.</source>
        <translation>
            <numerusform>%n Einheit nach {name} geschrieben.</numerusform>
            <numerusform>%n Einheiten nach {name} geschrieben.</numerusform>
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
            <numerusform>%n Zeile enthält keinen BIC und wird ausgelassen.</numerusform>
            <numerusform>%n Zeilen enthalten keinen BIC und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is line {number}: {line}</source>
        <translation>Die erste ist Zeile {number}: {line}</translation>
    </message>
</context>
<context>
    <name>LabelCard</name>
    <message>
        <source>{done} of {of} drawn and read back</source>
        <translation>{done} von {of} gezeichnet und zurückgelesen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Picture of the label</source>
        <translation>Bild des Etiketts</translation>
    </message>
    <message>
        <source>Progress of the labels</source>
        <translation>Fortschritt der Etiketten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save this label…</source>
        <translation>Dieses Etikett speichern …</translation>
    </message>
    <message>
        <source>300 dpi · read back and equal</source>
        <translation>300 dpi · zurückgelesen und gleich</translation>
    </message>
    <message numerus="yes">
        <source>Save %n label(s) as PDF</source>
        <translation>
            <numerusform>%n Etikett als PDF speichern</numerusform>
            <numerusform>%n Etiketten als PDF speichern</numerusform>
        </translation>
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
        <source>{name} cannot be written.</source>
        <translation>{name} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The password was left out.</source>
        <translation>Das Passwort wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Recipe name</source>
        <translation>Name des Rezepts</translation>
    </message>
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
        <source>Wait for the network, s</source>
        <translation>Auf das Netz warten, s</translation>
    </message>
    <message>
        <source>Seconds; 0 leaves the check of the network out</source>
        <translation>Sekunden; 0 lässt die Prüfung des Netzes weg</translation>
    </message>
    <message>
        <source>Number of the context (CID), 1 to 16; most modules use 1</source>
        <translation>Nummer des Kontexts (CID), 1 bis 16; die meisten Module verwenden 1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Start as soon as a module is plugged in</source>
        <translation>Starten, sobald ein Modul angesteckt wird</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Read a recipe file</source>
        <translation>Rezeptdatei lesen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save the recipe as a file, for other stations and the command line</source>
        <translation>Rezept als Datei speichern, für andere Stationen und die Kommandozeile</translation>
    </message>
    <message>
        <source>Use this recipe</source>
        <translation>Dieses Rezept verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Recipe (*.toml)</source>
        <translation>Rezept (*.toml)</translation>
    </message>
</context>
<context>
    <name>RegisterBody</name>
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
        <source>There is no EMnify account yet.</source>
        <translation>Es gibt noch kein EMnify-Konto.</translation>
    </message>
    <message>
        <source>SIMs are registered in an account; it holds the address and the key of the provider.</source>
        <translation>SIMs werden in einem Konto registriert; es enthält Adresse und Schlüssel des Anbieters.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
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
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The account that the SIMs are registered in</source>
        <translation>Das Konto, in dem die SIMs registriert werden</translation>
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
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send nothing more; what is under way ends in good order</source>
        <translation>Nichts mehr senden; was unterwegs ist, endet geordnet</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register SIMs</source>
        <translation>SIMs registrieren</translation>
    </message>
    <message>
        <source>Only register</source>
        <translation>Nur registrieren</translation>
    </message>
    <message>
        <source>Register more</source>
        <translation>Weitere registrieren</translation>
    </message>
    <message>
        <source>{name} · account “{account}”</source>
        <translation>{name} · Konto „{account}“</translation>
    </message>
    <message>
        <source>EMnify · account “{account}”</source>
        <translation>EMnify · Konto „{account}“</translation>
    </message>
    <message>
        <source>Claim SIMs by the code of their card or box</source>
        <translation>SIMs mit dem Code ihrer Karte oder Schachtel übernehmen</translation>
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
            <numerusform>%n mit Gerät</numerusform>
            <numerusform>%n mit Gerät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registriert</numerusform>
            <numerusform>%n registriert</numerusform>
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
            <numerusform>SIMs von %n Code registrieren</numerusform>
            <numerusform>SIMs von %n Codes registrieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n SIM(s)</source>
        <translation>
            <numerusform>%n SIM registrieren</numerusform>
            <numerusform>%n SIMs registrieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and make %n device(s)</source>
        <translation>
            <numerusform>und %n Gerät anlegen</numerusform>
            <numerusform>und %n Geräte anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>and make devices</source>
        <translation>und Geräte anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s) will be billed from today.</source>
        <translation>
            <numerusform>%n SIM wird ab heute berechnet.</numerusform>
            <numerusform>%n SIMs werden ab heute berechnet.</numerusform>
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
    <message>
        <source>Last batch: {passed} of {total}</source>
        <translation>Letzter Auftrag: {passed} von {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing more is sent until you go on.</source>
        <translation>Angehalten. Es wird nichts mehr gesendet, bis es weitergeht.</translation>
    </message>
    <message>
        <source>You can leave this page or close the program: the work goes on, or is resumed.</source>
        <translation>Die Seite oder das Programm kann geschlossen werden: Die Arbeit läuft weiter oder wird wieder aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n SIM(s)</source>
        <translation>
            <numerusform>Mit %n SIM fortfahren</numerusform>
            <numerusform>Mit %n SIMs fortfahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
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
            <numerusform>%n zugewiesen</numerusform>
            <numerusform>%n zugewiesen</numerusform>
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
            <numerusform>%n unterwegs</numerusform>
            <numerusform>%n unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
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
        <source>Scan or type here and press Enter. Ctrl+L comes back here from anywhere.</source>
        <translation>Hier scannen oder tippen, dann Eingabetaste. Strg+L führt von überall hierher.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes are kept at once</source>
        <translation>Änderungen gelten sofort</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>Name der Station</translation>
    </message>
    <message>
        <source>Stands in the history and on labels</source>
        <translation>Steht im Verlauf und auf Etiketten</translation>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
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
        <source>What is waiting at this station, and what people come here to do</source>
        <translation>Was an dieser Station wartet, und wofür man herkommt</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Unfertige Arbeit</translation>
    </message>
    <message>
        <source>Nothing is waiting. Work that is interrupted can be resumed from here.</source>
        <translation>Nichts wartet. Unterbrochene Arbeit kann von hier aus fortgesetzt werden.</translation>
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
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>{name} · {done} of {total}</source>
        <translation>{name} · {done} von {total}</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>{state} · {count} waiting</source>
        <translation>{state} · {count} wartend</translation>
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
</context>
<context>
    <name>TrackersPage</name>
    <message>
        <source>Trackers and phones</source>
        <translation>Tracker und Telefone</translation>
    </message>
    <message>
        <source>This page is for the SMS or the steps that set the APN on a tracker, router or phone.</source>
        <translation>Diese Seite ist für die SMS oder die Schritte, die den APN eines Trackers, Routers oder Telefons setzen.</translation>
    </message>
    <message>
        <source>This version cannot do that yet. A module with a serial port can be configured on the bench.</source>
        <translation>Diese Version kann das noch nicht. Ein Modul mit serieller Schnittstelle lässt sich am Prüfplatz einrichten.</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Prüfplatz</translation>
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
    <name>Window</name>
    <message>
        <source>The program ended by a fault last time.</source>
        <translation>Das Programm endete beim letzten Mal durch einen Fehler.</translation>
    </message>
    <message>
        <source>What was finished is safe; what was under way can be resumed.</source>
        <translation>Was fertig war, ist sicher; was unterwegs war, lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Work is still running.</source>
        <translation>Es wird noch gearbeitet.</translation>
    </message>
    <message>
        <source>If you close now, it stops in good order and can be resumed on the next start.</source>
        <translation>Beim Schließen endet die Arbeit geordnet; beim nächsten Start lässt sie sich fortsetzen.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Add it under Settings, or choose another.</source>
        <translation>Unter Einstellungen hinzufügen oder ein anderes wählen.</translation>
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
        <source>Give it a name by which people at this station know it.</source>
        <translation>Einen Namen geben, unter dem es an dieser Station bekannt ist.</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>Das Konto hat keinen Namen.</translation>
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
        <source>{name} is an EMnify account, which registers SIMs and assigns no eSIMs.</source>
        <translation>{name} ist ein EMnify-Konto: Es registriert SIMs, weist aber keine eSIMs zu.</translation>
    </message>
    <message>
        <source>{name} is no EMnify account; SIMs are registered by BIC at EMnify alone.</source>
        <translation>{name} ist kein EMnify-Konto; SIMs werden nur bei EMnify per BIC registriert.</translation>
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
        <source>Celona has not finished in the time allowed; its last word was {word}.</source>
        <translation>Celona ist in der erlaubten Zeit nicht fertig geworden; das letzte Wort war {word}.</translation>
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
        <source>Look at the provider which profile is unused, then say here whether this row was made.</source>
        <translation>Beim Anbieter nachsehen, welches Profil unbenutzt ist, dann hier angeben, ob diese Zeile vergeben wurde.</translation>
    </message>
    <message>
        <source>Look in the Orchestrator whether these devices have their eSIMs, then say so here.</source>
        <translation>Im Orchestrator nachsehen, ob diese Geräte ihre eSIMs haben, dann hier angeben.</translation>
    </message>
    <message>
        <source>Made, as a person found at the provider.</source>
        <translation>Vergeben, wie ein Mensch beim Anbieter gesehen hat.</translation>
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
        <source>Profiles that nobody here made: {found}. Lost answers: {lost}. Which is whose cannot be told.</source>
        <translation>Profile, die hier niemand angelegt hat: {found}. Verlorene Antworten: {lost}. Was wozu gehört, ist nicht festzustellen.</translation>
    </message>
    <message>
        <source>Retry follows the same profile again; nothing is ordered twice.</source>
        <translation>Wiederholen verfolgt dasselbe Profil weiter; nichts wird doppelt bestellt.</translation>
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
        <source>The provider has not finished in the time allowed; its last word was {word}.</source>
        <translation>Der Anbieter ist in der erlaubten Zeit nicht fertig geworden; das letzte Wort war {word}.</translation>
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
        <source>It takes a whole number from {low} to {high}.</source>
        <translation>Erlaubt ist eine ganze Zahl von {low} bis {high}.</translation>
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
        <source>{name}: character {place} is {character}, which cannot be sent to a module.</source>
        <translation>{name}: Zeichen {place} ist {character} und kann nicht an ein Modul gesendet werden.</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>APN found: {apn}</source>
        <translation>APN vorgefunden: {apn}</translation>
    </message>
    <message>
        <source>APN written: {apn}</source>
        <translation>APN geschrieben: {apn}</translation>
    </message>
    <message>
        <source>Configured and checked.</source>
        <translation>Eingerichtet und geprüft.</translation>
    </message>
    <message>
        <source>Opening the port</source>
        <translation>Port öffnen</translation>
    </message>
    <message>
        <source>Reading the APN</source>
        <translation>APN lesen</translation>
    </message>
    <message>
        <source>Reading the APN back</source>
        <translation>APN zurücklesen</translation>
    </message>
    <message>
        <source>Reading who the module is</source>
        <translation>Lesen, wer das Modul ist</translation>
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
        <source>The module answers</source>
        <translation>Das Modul antwortet</translation>
    </message>
    <message>
        <source>The module has the APN {apn}</source>
        <translation>Das Modul hat den APN {apn}</translation>
    </message>
    <message>
        <source>The module has the APN {apn} already</source>
        <translation>Das Modul hat den APN {apn} schon</translation>
    </message>
    <message>
        <source>The radio is on</source>
        <translation>Der Funkteil ist an</translation>
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
        <source>Writing the APN {apn}</source>
        <translation>APN {apn} schreiben</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
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
        <source>A list of BICs of that size is unlikely. Choose another file, or split this one.</source>
        <translation>Eine BIC-Liste dieser Größe ist unwahrscheinlich. Andere Datei wählen oder diese teilen.</translation>
    </message>
    <message>
        <source>Check that the file exists and that no other program has locked it.</source>
        <translation>Prüfen, ob es die Datei gibt und kein anderes Programm sie sperrt.</translation>
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
        <source>This is not a BIC: it has {length} letters and digits instead of 16.</source>
        <translation>Das ist kein BIC: Er hat {length} statt 16 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>{name} is larger than 5 MB.</source>
        <translation>{name} ist größer als 5 MB.</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>{file}, line {line}: {key} holds no command.</source>
        <translation>{file}, Zeile {line}: {key} enthält keinen Befehl.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not an action. Known are: {choices}.</source>
        <translation>{file}, Zeile {line}: {key} ist keine Aktion. Bekannt sind: {choices}.</translation>
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
        <source>{file}, line {line}: {key} may hold letters, digits and hyphens only.</source>
        <translation>{file}, Zeile {line}: {key} darf nur Buchstaben, Ziffern und Bindestriche enthalten.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be an interface number of two hexadecimal digits.</source>
        <translation>{file}, Zeile {line}: {key} muss eine Schnittstellennummer aus zwei Hexadezimalziffern sein.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must begin with AT.</source>
        <translation>{file}, Zeile {line}: {key} muss mit AT beginnen.</translation>
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
        <source>Check antenna, radio technology and bands; then try another place.</source>
        <translation>Antenne, Funktechnik und Bänder prüfen; dann einen anderen Ort versuchen.</translation>
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
        <source>Try another SIM; if it works, this SIM&apos;s keys are wrong at the provider.</source>
        <translation>Andere SIM versuchen; wenn sie geht, sind die Schlüssel dieser SIM beim Anbieter falsch.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again; it is the network&apos;s fault.</source>
        <translation>Einige Minuten warten und erneut versuchen; es liegt am Netz.</translation>
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
        <source>not found</source>
        <translation>nicht gefunden</translation>
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
        <source>SIM PIN required</source>
        <translation>SIM-PIN nötig</translation>
    </message>
    <message>
        <source>SIM PUK required</source>
        <translation>SIM-PUK nötig</translation>
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
        <source>SMS service of the phone reserved</source>
        <translation>SMS-Dienst des Geräts belegt</translation>
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
        <source>operation not allowed</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>Vorgang nicht unterstützt</translation>
    </message>
    <message>
        <source>phone failure</source>
        <translation>Gerätefehler</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>unbekannter Fehler</translation>
    </message>
</context>
<context>
    <name>code</name>
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
        <source>The confirmation code field is neither 1 nor empty</source>
        <translation>Das Feld für den Bestätigungscode ist weder 1 noch leer</translation>
    </message>
    <message>
        <source>The format 1 in front of the first $ is missing; it is added.</source>
        <translation>Das Format 1 vor dem ersten $ fehlt; es wird ergänzt.</translation>
    </message>
    <message>
        <source>The prefix LPA: is missing; a phone needs it in a QR code, so it is added.</source>
        <translation>Das Präfix LPA: fehlt; Telefone brauchen es im QR-Code, daher wird es ergänzt.</translation>
    </message>
    <message>
        <source>There is no $ after the SM-DP+ address; the MatchingID is taken as empty.</source>
        <translation>Nach der SM-DP+-Adresse fehlt ein $; die MatchingID gilt als leer.</translation>
    </message>
    <message>
        <source>This is not an activation code: it does not start with LPA:1$</source>
        <translation>Das ist kein Aktivierungscode: Er beginnt nicht mit LPA:1$</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>Choose another picture.</source>
        <translation>Anderes Bild wählen.</translation>
    </message>
    <message>
        <source>No code was found in {name}.</source>
        <translation>In {name} wurde kein Code gefunden.</translation>
    </message>
    <message>
        <source>Use a sharper picture, taken straight from above, with light around the code.</source>
        <translation>Ein schärferes Bild verwenden, gerade von oben aufgenommen, mit hellem Rand um den Code.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>{name} holds a code, but no activation code.</source>
        <translation>{name} enthält einen Code, aber keinen Aktivierungscode.</translation>
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
        <source>It is not said what it is to be changed to.</source>
        <translation>Es ist nicht angegeben, was es werden soll.</translation>
    </message>
    <message>
        <source>Lock to IMEI</source>
        <translation>An IMEI binden</translation>
    </message>
    <message>
        <source>Look at the device&apos;s events in a while. Doing it again does the device no harm.</source>
        <translation>In einer Weile die Ereignisse des Geräts ansehen. Es noch einmal auszuführen, schadet dem Gerät nicht.</translation>
    </message>
    <message>
        <source>More than one device fits {text}.</source>
        <translation>Zu {text} passt mehr als ein Gerät.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht mitgeteilt</translation>
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
        <source>{account} has no SIM {iccid}.</source>
        <translation>{account} hat keine SIM {iccid}.</translation>
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
        <source>Connection: offline</source>
        <translation>Verbindung: offline</translation>
    </message>
    <message>
        <source>Connection: online, with a data session</source>
        <translation>Verbindung: online, mit Datensitzung</translation>
    </message>
    <message>
        <source>Connection: the provider does not tell</source>
        <translation>Verbindung: der Anbieter sagt es nicht</translation>
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
        <source>Diagnose again in a minute</source>
        <translation>In einer Minute erneut diagnostizieren</translation>
    </message>
    <message>
        <source>Diagnose again in a quarter of an hour</source>
        <translation>In einer Viertelstunde erneut diagnostizieren</translation>
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
        <source>Reset the network, so that the device attaches anew</source>
        <translation>Netzverbindung zurücksetzen, damit sich das Gerät neu einbucht</translation>
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
        <source>The SIM was deleted and works no more.</source>
        <translation>Die SIM wurde gelöscht und arbeitet nicht mehr.</translation>
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
        <source>The device is called attached, but the network does not find it: it is probably off.</source>
        <translation>Das Gerät gilt als eingebucht, aber das Netz findet es nicht: Wahrscheinlich ist es ausgeschaltet.</translation>
    </message>
    <message>
        <source>The device is disabled.</source>
        <translation>Das Gerät ist deaktiviert.</translation>
    </message>
    <message>
        <source>The device is not connected now; it was lately.</source>
        <translation>Das Gerät ist jetzt nicht verbunden; vor Kurzem war es das.</translation>
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
        <source>The network turned the device away.</source>
        <translation>Das Netz hat das Gerät abgewiesen.</translation>
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
        <source>Enter the code of the newest e-mail, or have another one sent.</source>
        <translation>Den Code der neuesten E-Mail eingeben, oder einen neuen senden lassen.</translation>
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
    <name>label</name>
    <message>
        <source>The code needs {needed} mm, and the label has {room} mm for it.</source>
        <translation>Der Code braucht {needed} mm, und das Etikett hat {room} mm dafür.</translation>
    </message>
    <message>
        <source>There is no label to print.</source>
        <translation>Es gibt kein Etikett zu drucken.</translation>
    </message>
    <message>
        <source>Use a label with at least {needed} mm for the code: smaller is not read reliably.</source>
        <translation>Etikett mit mindestens {needed} mm für den Code verwenden: Kleineres wird nicht sicher gelesen.</translation>
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
        <source>Resume or settle the interrupted work of this account first, then remove it.</source>
        <translation>Zuerst die unterbrochene Arbeit dieses Kontos fortsetzen oder klären, dann entfernen.</translation>
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
        <source>The account {name} has calls that are not settled: {n}.</source>
        <translation>Das Konto {name} hat ungeklärte Aufrufe: {n}.</translation>
    </message>
    <message>
        <source>The address of the ledger is not understood.</source>
        <translation>Die Adresse des Ledgers ist nicht zu verstehen.</translation>
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
        <source>This ledger was written by a newer version of the program.</source>
        <translation>Dieses Ledger wurde von einer neueren Version des Programms geschrieben.</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>A device list of that size is unlikely. Choose another file, or split this one.</source>
        <translation>Eine Geräteliste dieser Größe ist unwahrscheinlich. Andere Datei wählen oder diese teilen.</translation>
    </message>
    <message>
        <source>Check that the file exists and that no other program has locked it.</source>
        <translation>Prüfen, ob es die Datei gibt und kein anderes Programm sie sperrt.</translation>
    </message>
    <message>
        <source>This EID was assigned on {date} as {name}</source>
        <translation>Diese EID wurde am {date} als {name} zugewiesen</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>{name} is larger than 200 MB.</source>
        <translation>{name} ist größer als 200 MB.</translation>
    </message>
</context>
<context>
    <name>module</name>
    <message>
        <source>Check power and cable, that this is the AT port, and the baud rate.</source>
        <translation>Strom und Kabel prüfen, ob es der AT-Port ist, und die Baudrate.</translation>
    </message>
    <message>
        <source>Check that the catalog&apos;s commands fit this model and firmware.</source>
        <translation>Prüfen, ob die Befehle des Katalogs zu diesem Modell und dieser Firmware passen.</translation>
    </message>
    <message>
        <source>No command is known to set user and password of the APN on this module.</source>
        <translation>Für Benutzer und Passwort des APN ist an diesem Modul kein Befehl bekannt.</translation>
    </message>
    <message>
        <source>Start the module again and repeat; if it stays so, its firmware keeps the APN elsewhere.</source>
        <translation>Modul neu starten und wiederholen; bleibt es so, hält seine Firmware den APN anderswo.</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>Von Hand angehalten.</translation>
    </message>
    <message>
        <source>The APN reads back as “{found}” and should be “{wanted}”.</source>
        <translation>Der APN liest sich zurück als „{found}“ und sollte „{wanted}“ sein.</translation>
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
        <source>Emergency calls only</source>
        <translation>Nur Notrufe</translation>
    </message>
    <message>
        <source>No network after {seconds} s of searching.</source>
        <translation>Kein Netz nach {seconds} s Suche.</translation>
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
        <source>RSCP {dbm} dBm</source>
        <translation>RSCP {dbm} dBm</translation>
    </message>
    <message>
        <source>RSRP {dbm} dBm</source>
        <translation>RSRP {dbm} dBm</translation>
    </message>
    <message>
        <source>RSSI {dbm} dBm</source>
        <translation>RSSI {dbm} dBm</translation>
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
        <source>The network refuses the SIM, and the module does not say why.</source>
        <translation>Das Netz weist die SIM ab, und das Modul sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The network refuses the SIM. The module says: {words}</source>
        <translation>Das Netz weist die SIM ab. Das Modul sagt: {words}</translation>
    </message>
    <message>
        <source>Unknown state {stat}</source>
        <translation>Unbekannter Zustand {stat}</translation>
    </message>
    <message>
        <source>Unknown, often out of coverage</source>
        <translation>Unbekannt, oft außerhalb der Abdeckung</translation>
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
        <source>Check the cable and the supply of the module; it may also have restarted by itself.</source>
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
    <name>proof</name>
    <message>
        <source>Nothing was saved or printed. Make the code larger, or report this as a fault.</source>
        <translation>Es wurde nichts gespeichert oder gedruckt. Code vergrößern, oder dies als Fehler melden.</translation>
    </message>
    <message>
        <source>Save it smaller, or cut out the part with the code.</source>
        <translation>Kleiner speichern, oder den Teil mit dem Code ausschneiden.</translation>
    </message>
    <message>
        <source>The code that was drawn does not read back as the text it was made from.</source>
        <translation>Der gezeichnete Code liest sich nicht als der Text zurück, aus dem er gemacht wurde.</translation>
    </message>
    <message>
        <source>The picture is larger than {n} million pixels.</source>
        <translation>Das Bild ist größer als {n} Millionen Pixel.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read.</source>
        <translation>Das ist kein Bild, das sich lesen lässt.</translation>
    </message>
    <message>
        <source>Use a PNG or JPEG file.</source>
        <translation>PNG- oder JPEG-Datei verwenden.</translation>
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
        <source>The CA file cannot be read: {file}</source>
        <translation>Die CA-Datei lässt sich nicht lesen: {file}</translation>
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
        <source>The list of {account} leads in a circle.</source>
        <translation>Die Liste von {account} führt im Kreis.</translation>
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
        <source>A text of {n} characters does not fit into a QR code.</source>
        <translation>Ein Text mit {n} Zeichen passt nicht in einen QR-Code.</translation>
    </message>
    <message>
        <source>An activation code has at most 255 characters: check what was pasted.</source>
        <translation>Ein Aktivierungscode hat höchstens 255 Zeichen: Prüfen, was eingefügt wurde.</translation>
    </message>
    <message>
        <source>There is no text to make a code of.</source>
        <translation>Es gibt keinen Text für einen Code.</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>A module cannot take the character {character}.</source>
        <translation>Ein Modul kann das Zeichen {character} nicht annehmen.</translation>
    </message>
    <message>
        <source>Authentication needs a user name.</source>
        <translation>Die Authentifizierung braucht einen Benutzernamen.</translation>
    </message>
    <message>
        <source>The PDP context is a number from 1 to 16.</source>
        <translation>Der PDP-Kontext ist eine Zahl von 1 bis 16.</translation>
    </message>
    <message>
        <source>The recipe needs an APN.</source>
        <translation>Das Rezept braucht einen APN.</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>A disabled device with an active SIM is still billed.</source>
        <translation>Ein deaktiviertes Gerät mit aktiver SIM wird trotzdem berechnet.</translation>
    </message>
    <message>
        <source>Activated SIMs are billed from their registration on.</source>
        <translation>Aktivierte SIMs werden ab ihrer Registrierung berechnet.</translation>
    </message>
    <message>
        <source>Check the account, or ask EMnify to move the batch to your organisation.</source>
        <translation>Konto prüfen, oder EMnify bitten, die Charge in die eigene Organisation zu übertragen.</translation>
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
        <source>Look in the EMnify portal whether the SIMs of this batch are yours, then say so here.</source>
        <translation>Im EMnify-Portal nachsehen, ob die SIMs dieser Charge zum Konto gehören, dann hier angeben.</translation>
    </message>
    <message>
        <source>No code was found in {name}.</source>
        <translation>In {name} wurde kein Code gefunden.</translation>
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
        <source>SIM registered with BIC {bic}, {state}.</source>
        <translation>SIM registriert mit BIC {bic}, {state}.</translation>
    </message>
    <message>
        <source>SIM registered, device made.</source>
        <translation>SIM registriert, Gerät angelegt.</translation>
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
        <source>The QR code with the BIC is on the card or on the label of the box.</source>
        <translation>Der QR-Code mit dem BIC ist auf der Karte oder auf dem Etikett der Schachtel.</translation>
    </message>
    <message>
        <source>The SIM is in another device, {name}.</source>
        <translation>Die SIM ist in einem anderen Gerät, {name}.</translation>
    </message>
    <message>
        <source>The device {name} was sent at {when} and the answer was lost. EMnify has a device of this name without a SIM: {ids}.</source>
        <translation>Das Gerät {name} wurde um {when} gesendet, und die Antwort ging verloren. EMnify hat ein Gerät dieses Namens ohne SIM: {ids}.</translation>
    </message>
    <message>
        <source>The name has a brace without its other half.</source>
        <translation>Der Name hat eine geschweifte Klammer ohne Gegenstück.</translation>
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
        <source>The registration of {bic} was sent at {when} and its answer was lost. EMnify&apos;s word for the batch is now {state}. SIMs in the batch: {quantity}; new SIMs without a device: {found} ({iccids}).</source>
        <translation>Die Registrierung von {bic} wurde um {when} gesendet, und ihre Antwort ging verloren. EMnify nennt die Charge jetzt {state}. SIMs in der Charge: {quantity}; neue SIMs ohne Gerät: {found} ({iccids}).</translation>
    </message>
    <message>
        <source>There is no BIC.</source>
        <translation>Es gibt keinen BIC.</translation>
    </message>
    <message>
        <source>Use a sharper picture, taken straight from above, with light around the code.</source>
        <translation>Ein schärferes Bild verwenden, gerade von oben aufgenommen, mit hellem Rand um den Code.</translation>
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
        <source>Activation code of {smdp}</source>
        <translation>Aktivierungscode von {smdp}</translation>
    </message>
    <message>
        <source>BIC {value}</source>
        <translation>BIC {value}</translation>
    </message>
    <message>
        <source>EID {value}</source>
        <translation>EID {value}</translation>
    </message>
    <message>
        <source>ICCID {value}</source>
        <translation>ICCID {value}</translation>
    </message>
    <message>
        <source>IMEI {value}</source>
        <translation>IMEI {value}</translation>
    </message>
    <message>
        <source>Text: {value}</source>
        <translation>Text: {value}</translation>
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
        <source>Put a SIM in, check that it sits well, and start again.</source>
        <translation>SIM einlegen, Sitz prüfen und neu starten.</translation>
    </message>
    <message>
        <source>Start the module again; if it stays so, try another SIM.</source>
        <translation>Modul neu starten; bleibt es so, andere SIM versuchen.</translation>
    </message>
    <message>
        <source>Switch the PIN off in a phone, or put another SIM in. No PIN is tried here.</source>
        <translation>PIN in einem Telefon abschalten, oder andere SIM einlegen. Hier wird keine PIN probiert.</translation>
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
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
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
        <source>Kept until the device can be reached</source>
        <translation>Aufbewahrt, bis das Gerät erreichbar ist</translation>
    </message>
    <message>
        <source>Received from the device</source>
        <translation>Vom Gerät empfangen</translation>
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
        <source>The sender {name} has more than 11 characters.</source>
        <translation>Der Absender {name} hat mehr als 11 Zeichen.</translation>
    </message>
    <message>
        <source>Waiting for the first attempt</source>
        <translation>Wartet auf den ersten Versuch</translation>
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
    <name>toml</name>
    <message>
        <source>Correct this line in a text editor.</source>
        <translation>Diese Zeile in einem Texteditor berichtigen.</translation>
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
        <source>{file}, line {line}: this is not TOML ({reason}).</source>
        <translation>{file}, Zeile {line}: Das ist kein TOML ({reason}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} asks for a user name, and there is none.</source>
        <translation>{file}, Zeile {line}: {key} verlangt einen Benutzernamen, und es gibt keinen.</translation>
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
        <source>{file}, line {line}: {key} is {value}; it must be from {low} to {high}.</source>
        <translation>{file}, Zeile {line}: {key} ist {value}; erlaubt ist {low} bis {high}.</translation>
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
        <source>{file}, line {line}: {key} must be text in quotes.</source>
        <translation>{file}, Zeile {line}: {key} muss Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be true or false.</source>
        <translation>{file}, Zeile {line}: {key} muss true oder false sein.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>ERROR</source>
        <translation>FEHLER</translation>
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
        <translation>aktivieren</translation>
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
        <translation>reservieren</translation>
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
