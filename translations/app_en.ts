<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AssignPage</name>
    <message numerus="yes">
        <source>Continue with %n row(s)</source>
        <translation>
            <numerusform>Continue with %n row</numerusform>
            <numerusform>Continue with %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n eSIM(s)</source>
        <translation>
            <numerusform>Assign %n eSIM</numerusform>
            <numerusform>Assign %n eSIMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n code(s)</source>
        <translation>
            <numerusform>Show %n code</numerusform>
            <numerusform>Show %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n row(s)</source>
        <translation>
            <numerusform>Go on with %n row</numerusform>
            <numerusform>Go on with %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsTable</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be registered and are left out.</source>
        <translation>
            <numerusform>%n line cannot be registered and is left out.</numerusform>
            <numerusform>%n lines cannot be registered and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsWords</name>
    <message numerus="yes">
        <source>Register %n SIM(s)</source>
        <translation>
            <numerusform>Register %n SIM</numerusform>
            <numerusform>Register %n SIMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s) will be billed from today.</source>
        <translation>
            <numerusform>%n SIM will be billed from today.</numerusform>
            <numerusform>%n SIMs will be billed from today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n SIM(s)</source>
        <translation>
            <numerusform>Go on with %n SIM</numerusform>
            <numerusform>Go on with %n SIMs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message numerus="yes">
        <source>%n code(s) cannot be claimed and are left out.</source>
        <translation>
            <numerusform>%n code cannot be claimed and is left out.</numerusform>
            <numerusform>%n codes cannot be claimed and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesOut</name>
    <message numerus="yes">
        <source>%n device(s) listed in {name}.</source>
        <translation>
            <numerusform>%n device listed in {name}.</numerusform>
            <numerusform>%n devices listed in {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message numerus="yes">
        <source>%n code(s) typed or read here</source>
        <translation>
            <numerusform>%n code typed or read here</numerusform>
            <numerusform>%n codes typed or read here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of “{name}”</source>
        <translation>
            <numerusform>%n unit of “{name}”</numerusform>
            <numerusform>%n units of “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already downloaded</source>
        <translation>
            <numerusform>%n already downloaded</numerusform>
            <numerusform>%n already downloaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleFind</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message numerus="yes">
        <source>… %n lines are not shown …</source>
        <translation>
            <numerusform>… %n line is not shown …</numerusform>
            <numerusform>… %n lines are not shown …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message numerus="yes">
        <source>%n SIM(s)</source>
        <translation>
            <numerusform>%n SIM</numerusform>
            <numerusform>%n SIMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n unit(s) found</source>
        <translation>
            <numerusform>%n unit found</numerusform>
            <numerusform>%n units found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) written to {name}.</source>
        <translation>
            <numerusform>%n unit written to {name}.</numerusform>
            <numerusform>%n units written to {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%n line(s) hold no BIC and are left out.</source>
        <translation>
            <numerusform>%n line holds no BIC and is left out.</numerusform>
            <numerusform>%n lines hold no BIC and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message numerus="yes">
        <source>Save %n label(s)…</source>
        <translation>
            <numerusform>Save %n label…</numerusform>
            <numerusform>Save %n labels…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)</source>
        <translation>
            <numerusform>Print %n label</numerusform>
            <numerusform>Print %n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelCard</name>
    <message numerus="yes">
        <source>Print %n label(s)…</source>
        <translation>
            <numerusform>Print %n label…</numerusform>
            <numerusform>Print %n labels…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelDesk</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a code were left out.</source>
        <translation>
            <numerusform>%n without a code was left out.</numerusform>
            <numerusform>%n without a code were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelSource</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n row left out.</numerusform>
            <numerusform>%n rows left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenCalls</name>
    <message numerus="yes">
        <source>%n call(s) to decide: nobody knows whether they were carried out.</source>
        <translation>
            <numerusform>%n call to decide: nobody knows whether it was carried out.</numerusform>
            <numerusform>%n calls to decide: nobody knows whether they were carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait until the provider can be reached, since {time}.</source>
        <translation>
            <numerusform>%n call waits until the provider can be reached, since {time}.</numerusform>
            <numerusform>%n calls wait until the provider can be reached, since {time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n command(s) would be sent.</source>
        <translation>
            <numerusform>%n command would be sent.</numerusform>
            <numerusform>%n commands would be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterRun</name>
    <message numerus="yes">
        <source>%n with a device</source>
        <translation>
            <numerusform>%n with a device</numerusform>
            <numerusform>%n with a device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message numerus="yes">
        <source>Register the SIMs of %n code(s)</source>
        <translation>
            <numerusform>Register the SIMs of %n code</numerusform>
            <numerusform>Register the SIMs of %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n SIM(s)</source>
        <translation>
            <numerusform>Register %n SIM</numerusform>
            <numerusform>Register %n SIMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and make %n device(s)</source>
        <translation>
            <numerusform>and make %n device</numerusform>
            <numerusform>and make %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s) will be billed from today.</source>
        <translation>
            <numerusform>%n SIM will be billed from today.</numerusform>
            <numerusform>%n SIMs will be billed from today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n SIM(s)</source>
        <translation>
            <numerusform>Go on with %n SIM</numerusform>
            <numerusform>Go on with %n SIMs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message numerus="yes">
        <source>%n request(s) written to {name}.</source>
        <translation>
            <numerusform>%n request written to {name}.</numerusform>
            <numerusform>%n requests written to {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s); keys, tokens and codes are masked</source>
        <translation>
            <numerusform>%n request; keys, tokens and codes are masked</numerusform>
            <numerusform>%n requests; keys, tokens and codes are masked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message numerus="yes">
        <source>%n assigned</source>
        <translation>
            <numerusform>%n assigned</numerusform>
            <numerusform>%n assigned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n on the way</numerusform>
            <numerusform>%n on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message numerus="yes">
        <source>%n tracker(s) from {name}</source>
        <translation>
            <numerusform>%n tracker from {name}</numerusform>
            <numerusform>%n trackers from {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackersRun</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackersWords</name>
    <message numerus="yes">
        <source>Write %n line(s) to its port</source>
        <translation>
            <numerusform>Write %n line to its port</numerusform>
            <numerusform>Write %n lines to its port</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n SMS to {name}</source>
        <translation>
            <numerusform>Send %n SMS to {name}</numerusform>
            <numerusform>Send %n SMS to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS will be billed.</source>
        <translation>
            <numerusform>%n SMS will be billed.</numerusform>
            <numerusform>%n SMS will be billed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again to %n that failed</source>
        <translation>
            <numerusform>Send again to %n that failed</numerusform>
            <numerusform>Send again to %n that failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s)</source>
        <translation>
            <numerusform>%n tracker</numerusform>
            <numerusform>%n trackers</numerusform>
        </translation>
    </message>
</context>
</TS>
