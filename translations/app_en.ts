<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AssignPage</name>
    <message numerus="yes">
        <source>Continue with %n row(s)</source>
        <translation>
            <numerusform>Continue with %Ln row</numerusform>
            <numerusform>Continue with %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n eSIM(s)</source>
        <translation>
            <numerusform>Assign %Ln eSIM</numerusform>
            <numerusform>Assign %Ln eSIMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n code(s)</source>
        <translation>
            <numerusform>Show %Ln code</numerusform>
            <numerusform>Show %Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n row(s)</source>
        <translation>
            <numerusform>Go on with %Ln row</numerusform>
            <numerusform>Go on with %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsTable</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be registered and are left out.</source>
        <translation>
            <numerusform>%Ln line cannot be registered and is left out.</numerusform>
            <numerusform>%Ln lines cannot be registered and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsWords</name>
    <message numerus="yes">
        <source>Register %n SIM(s)</source>
        <translation>
            <numerusform>Register %Ln SIM</numerusform>
            <numerusform>Register %Ln SIMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s) will be billed from today.</source>
        <translation>
            <numerusform>%Ln SIM will be billed from today.</numerusform>
            <numerusform>%Ln SIMs will be billed from today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message numerus="yes">
        <source>%n code(s) cannot be claimed and are left out.</source>
        <translation>
            <numerusform>%Ln code cannot be claimed and is left out.</numerusform>
            <numerusform>%Ln codes cannot be claimed and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesOut</name>
    <message numerus="yes">
        <source>%n device(s) listed in {name}.</source>
        <translation>
            <numerusform>%Ln device listed in {name}.</numerusform>
            <numerusform>%Ln devices listed in {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message numerus="yes">
        <source>%n code(s) typed or read here</source>
        <translation>
            <numerusform>%Ln code typed or read here</numerusform>
            <numerusform>%Ln codes typed or read here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of “{name}”</source>
        <translation>
            <numerusform>%Ln unit of “{name}”</numerusform>
            <numerusform>%Ln units of “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already downloaded</source>
        <translation>
            <numerusform>%Ln already downloaded</numerusform>
            <numerusform>%Ln already downloaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleFind</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message numerus="yes">
        <source>… %n lines are not shown …</source>
        <translation>
            <numerusform>… %Ln line is not shown …</numerusform>
            <numerusform>… %Ln lines are not shown …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
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
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n unit(s) found</source>
        <translation>
            <numerusform>%Ln unit found</numerusform>
            <numerusform>%Ln units found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln unit written to {name}.</numerusform>
            <numerusform>%Ln units written to {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%n line(s) hold no BIC and are left out.</source>
        <translation>
            <numerusform>%Ln line holds no BIC and is left out.</numerusform>
            <numerusform>%Ln lines hold no BIC and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message numerus="yes">
        <source>Save %n label(s)…</source>
        <translation>
            <numerusform>Save %Ln label…</numerusform>
            <numerusform>Save %Ln labels…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)</source>
        <translation>
            <numerusform>Print %Ln label</numerusform>
            <numerusform>Print %Ln labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelCard</name>
    <message numerus="yes">
        <source>Print %n label(s)…</source>
        <translation>
            <numerusform>Print %Ln label…</numerusform>
            <numerusform>Print %Ln labels…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelDesk</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a code were left out.</source>
        <translation>
            <numerusform>%Ln without a code was left out.</numerusform>
            <numerusform>%Ln without a code were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelSource</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%Ln row left out.</numerusform>
            <numerusform>%Ln rows left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenCalls</name>
    <message numerus="yes">
        <source>%n call(s) to decide: nobody knows whether they were carried out.</source>
        <translation>
            <numerusform>%Ln call to decide: nobody knows whether it was carried out.</numerusform>
            <numerusform>%Ln calls to decide: nobody knows whether they were carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait until the provider can be reached, since {time}.</source>
        <translation>
            <numerusform>%Ln call waits until the provider can be reached, since {time}.</numerusform>
            <numerusform>%Ln calls wait until the provider can be reached, since {time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n command(s) would be sent.</source>
        <translation>
            <numerusform>%Ln command would be sent.</numerusform>
            <numerusform>%Ln commands would be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterFoot</name>
    <message numerus="yes">
        <source>Go on with %n SIM(s)</source>
        <translation>
            <numerusform>Go on with %Ln SIM</numerusform>
            <numerusform>Go on with %Ln SIMs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterRun</name>
    <message numerus="yes">
        <source>%n with a device</source>
        <translation>
            <numerusform>%Ln with a device</numerusform>
            <numerusform>%Ln with a device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%Ln registered</numerusform>
            <numerusform>%Ln registered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message numerus="yes">
        <source>Register the SIMs of %n code(s)</source>
        <translation>
            <numerusform>Register the SIMs of %Ln code</numerusform>
            <numerusform>Register the SIMs of %Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n SIM(s)</source>
        <translation>
            <numerusform>Register %Ln SIM</numerusform>
            <numerusform>Register %Ln SIMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and make %n device(s)</source>
        <translation>
            <numerusform>and make %Ln device</numerusform>
            <numerusform>and make %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s) will be billed from today.</source>
        <translation>
            <numerusform>%Ln SIM will be billed from today.</numerusform>
            <numerusform>%Ln SIMs will be billed from today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message numerus="yes">
        <source>%n request(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln request written to {name}.</numerusform>
            <numerusform>%Ln requests written to {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s); keys, tokens and codes are masked</source>
        <translation>
            <numerusform>%Ln request; keys, tokens and codes are masked</numerusform>
            <numerusform>%Ln requests; keys, tokens and codes are masked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message numerus="yes">
        <source>%n assigned</source>
        <translation>
            <numerusform>%Ln assigned</numerusform>
            <numerusform>%Ln assigned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%Ln on the way</numerusform>
            <numerusform>%Ln on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message numerus="yes">
        <source>%n tracker(s) from {name}</source>
        <translation>
            <numerusform>%Ln tracker from {name}</numerusform>
            <numerusform>%Ln trackers from {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <translation>
            <numerusform>Make %Ln change</numerusform>
            <numerusform>Make %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%Ln change made.</numerusform>
            <numerusform>%Ln changes made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) undone.</source>
        <translation>
            <numerusform>%Ln change undone.</numerusform>
            <numerusform>%Ln changes undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportView</name>
    <message numerus="yes">
        <source>Save %n file(s)…</source>
        <translation>
            <numerusform>Save %Ln file…</numerusform>
            <numerusform>Save %Ln files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackersRun</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackersWords</name>
    <message numerus="yes">
        <source>Write %n line(s) to its port</source>
        <translation>
            <numerusform>Write %Ln line to its port</numerusform>
            <numerusform>Write %Ln lines to its port</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n SMS to {name}</source>
        <translation>
            <numerusform>Send %Ln SMS to {name}</numerusform>
            <numerusform>Send %Ln SMS to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS will be billed.</source>
        <translation>
            <numerusform>%Ln SMS will be billed.</numerusform>
            <numerusform>%Ln SMS will be billed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again to %n that failed</source>
        <translation>
            <numerusform>Send again to %Ln that failed</numerusform>
            <numerusform>Send again to %Ln that failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s)</source>
        <translation>
            <numerusform>%Ln tracker</numerusform>
            <numerusform>%Ln trackers</numerusform>
        </translation>
    </message>
</context>
</TS>
