using RapidReview.Problems;

namespace RapidReview.Host;

/// <summary>What can be wrong with a folder of packs: every message of this library. Codes RR230 to RR249.</summary>
internal static class HostProblems
{
    public static Problem NoFolder(string path) => New("RR230", path.Trim(), "", string.IsNullOrWhiteSpace(path) ? "no folder is named" : "there is no such folder, or none that may be looked into", "Name the folder that holds the packs, each in a folder of its own.");

    public static Problem NotAFolder(string path) => New("RR230", path, "", "this is a file, not a folder", "Name the folder that holds the packs, each in a folder of its own.");

    public static Problem Unreadable(string path, string why) => New("RR231", path, "", $"the folder cannot be read: {why}", "Let the host read it, or name another.");

    public static Problem UnreadableFile(string file, string why) => New("RR231", file, "", $"the file cannot be read: {why}", "Let the host read it, and see that nothing else holds it.");

    public static Problem NoManifest(string pack) => New("RR243", pack, "", $"the folder holds files of a pack and no `{PackFiles.Manifest}`", "Add the manifest; or, where this is no pack, keep it elsewhere.");

    public static Problem TooLarge(string file, long found, long most) => New("RR232", file, "", $"the file has {found} bytes", $"Keep each file of a pack within {most} bytes.");

    public static Problem LeavesFolder(string pack, string pointer, string file) => New("RR233", $"{pack}/{PackFiles.Manifest}", pointer, $"`{file}` is not the plain name of a file", "Name files of the pack's own folder, without any path.");

    public static Problem LeadsOut(string file) => New("RR233", file, "", "this is a link that leads out of the pack's folder", "Put the file itself into the folder.");

    public static Problem OwnContract(string pack) => New("RR234", pack, "", "the pack brings a copy of RapidReview.Abstractions of its own", "Take the file out: the pack's rules would be strangers to the host. Reference the package with `ExcludeAssets=\"runtime\"`, or the project with `Private=\"false\"`.");

    public static Problem Unlisted(string pack, string file) => New("RR235", pack, "", $"the assembly `{file}` is not named in the manifest", "Take it out, or name it as the pack's `assembly`.");

    public static Problem NoAssembly(string pack, string file) => New("RR236", $"{pack}/{PackFiles.Manifest}", "/assembly", $"there is no `{file}`", "Put the assembly that was built of the pack into its folder.");

    public static Problem NotPinned(string pack, string id) => New("RR237", pack, "", $"`{id}` is not pinned in {PackLock.FileName}", "Look at the pack, then pin it with `rapidreview packs lock`.");

    public static Problem Changed(string pack, string id) => New("RR238", pack, "", $"`{id}` is not as it was when it was pinned in {PackLock.FileName}", "Find out who changed it; then pin it anew with `rapidreview packs lock`, or put it back.");

    public static Problem CannotLoad(string pack, string why) => New("RR239", pack, "", $"its assembly cannot be loaded: {why}", "Build it anew against this version of RapidReview.Abstractions.");

    public static Problem RuleFails(string pack, string why) => New("RR244", pack, "", why, "Mend the rule's constructor: it may state what the rule is and nothing else.");

    public static Problem CannotPin(string path, string why) => New("RR245", path, "", $"the packs of this folder cannot be pinned: {why}", $"Let whoever pins read the packs and write {PackLock.FileName} there.");

    public static Problem BadLock() => New("RR240", PackLock.FileName, "", "this is not what `rapidreview packs lock` writes", "Write it anew with `rapidreview packs lock`.");

    public static Problem Missing(string path, string id) => New("RR241", path, "", $"`{id}` is pinned in {PackLock.FileName} and is not in the folder", "Put the pack back; or, where it is to go, pin what is there with `rapidreview packs lock`.");

    public static Problem EmptyFolder(string path) => New("RR242", path, "", "no pack lies in this folder", "Name the folder that holds the packs, each in a folder of its own; or allow an empty one in the options.");

    public static Problem NothingToCheck(string path) => New("RR242", path, "", "no pack lies in this folder", "Name the folder of a pack, or one that holds packs, each in a folder of its own.");

    private static Problem New(string code, string document, string pointer, string found, string remedy) => new()
    {
        Code = code,
        Document = document,
        Pointer = pointer,
        Found = found,
        Remedy = remedy,
    };
}
