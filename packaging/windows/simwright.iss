; The installer of Windows, for Inno Setup 6.4 or later. packaging/windows/installer.py compiles it and defines:
;   Bundle        folder of the bundle
;   Made          folder with simwright.ico and product.iss: version, names, file types and words from packaging/
;   Sign          if programs are to be signed, by the sign tool "simwright"
;   Architecture  only for a trial elsewhere than on 64 bits

#include AddBackslash(Made) + "product.iss"
#ifndef Architecture
  #define Architecture "x64compatible"
#endif
#define Window "simwright-window.exe"

[Setup]
AppId={{6E2C8B60-3B0F-4B1E-9C57-51B3A2C4D7A1}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher={#Publisher}
AppCopyright={#Copyright}
VersionInfoVersion={#FourNumbers}
VersionInfoProductTextVersion={#Version}
OutputBaseFilename=simwright-{#Version}-windows-setup
SetupIconFile={#AddBackslash(Made)}simwright.ico
UninstallDisplayIcon={app}\{#Window}
UninstallDisplayName={#Name}
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes
; Qt 6.11 asks for Windows 10 1809.
MinVersion=10.0.17763
ArchitecturesAllowed={#Architecture}
ArchitecturesInstallIn64BitMode=x64compatible
; For this person, without an administrator; the first page, /ALLUSERS and /CURRENTUSER choose.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
DefaultDirName={autopf}\{#Name}
DisableProgramGroupPage=yes
; What app/launch.py takes as long as a window is open.
AppMutex=Simwright
SetupMutex=SimwrightSetup
CloseApplications=yes
ChangesAssociations=yes
ChangesEnvironment=yes
#ifdef Sign
SignTool=simwright
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "zh_CN"; MessagesFile: "compiler:Default.isl,zh_CN.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "path"; Description: "{cm:AddToPath}"; GroupDescription: "{cm:Terminal}"; Flags: unchecked

[InstallDelete]
; What an earlier version brought and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#AddBackslash(Bundle)}*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Window}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Window}"; Tasks: desktop

[Registry]
#sub FileType
Root: HKA; Subkey: "Software\Classes\{#Suffixes[I]}"; ValueType: string; ValueName: ""; ValueData: "{#Types[I]}"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\{#Suffixes[I]}\OpenWithProgids"; ValueType: string; ValueName: "{#Types[I]}"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\{#Types[I]}"; ValueType: string; ValueName: ""; ValueData: "{cm:{#TypeWords[I]}}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#Types[I]}\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\{#Window},0"
Root: HKA; Subkey: "Software\Classes\{#Types[I]}\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#Window}"" ""%1"""
#endsub
#define I
#for {I = 0; I < TypeCount; I++} FileType

[Run]
Filename: "{app}\{#Window}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[Code]
function EnvironmentKey: String;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

{ Puts the program's folder at the end of PATH, or takes it away; the rest stays as it is. }
procedure ChangePath(Wanted: Boolean);
var
  Before, After, Folder: String;
begin
  Folder := ExpandConstant('{app}');
  if not RegQueryStringValue(HKA, EnvironmentKey, 'Path', Before) then
    Before := '';
  After := ';' + Before + ';';
  StringChangeEx(After, ';' + Folder + ';', ';', True);
  After := Copy(After, 2, Length(After) - 2);
  if Wanted then begin
    if (After <> '') and (Copy(After, Length(After), 1) <> ';') then
      After := After + ';';
    After := After + Folder;
  end;
  if After <> Before then
    RegWriteExpandStringValue(HKA, EnvironmentKey, 'Path', After);
end;

procedure CurStepChanged(Step: TSetupStep);
begin
  if Step = ssPostInstall then
    ChangePath(WizardIsTaskSelected('path'));
end;

{ The person's data are removed only if the person says so; removed silently, they stay. }
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Data: String;
begin
  if Step = usUninstall then
    ChangePath(False);
  if Step <> usPostUninstall then
    exit;
  Data := ExpandConstant('{localappdata}\simwright');
  if DirExists(Data) and not UninstallSilent then
    if MsgBox(FmtMessage(CustomMessage('RemoveData'), [Data]), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
      DelTree(Data, True, True, True);
end;
