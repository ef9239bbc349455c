using RapidReview.Problems;

namespace RapidReview.Host;

/// <summary>What can be wrong with a folder of packs: every message of this library. Codes RR230 to RR249.</summary>
internal static class HostProblems
{
    public static Problem NoFolder(string path) => New("RR230", path, "", "there is no such folder", "Name the folder that holds the packs, each in a folder of its own.");

    public static Problem Unreadable(string path, string why) => New("RR231", path, "", $"the folder cannot be read: {why}", "Let the host read it, or name another.");

    public static Problem TooLarge(string file, long found, long most) => New("RR232", file, "", $"the file has {found} bytes", $"Keep each file of a pack within {most} bytes.");

    public static Problem LeavesFolder(string pack, string pointer, string file) => New("RR233", $"{pack}/{FolderPack.Manifest}", pointer, $"`{file}` is not the plain name of a file", "Name files of the pack's own folder, without any path.");

    public static Problem OwnContract(string pack) => New("RR234", pack, "", "the pack brings a copy of RapidReview.Abstractions of its own", "Leave it out: its rules would be strangers to the host. Reference it with ExcludeAssets=\"runtime\".");

    public static Problem Unlisted(string pack, string file) => New("RR235", pack, "", $"the assembly `{file}` is not named in the manifest", "Take it out, or name it as the pack's `assembly`.");

    public static Problem NoAssembly(string pack, string file) => New("RR236", $"{pack}/{FolderPack.Manifest}", "/assembly", $"there is no `{file}`", "Add the assembly to the pack's folder.");

    public static Problem NotPinned(string pack, string id) => New("RR237", pack, "", $"`{id}` is not pinned in {PackLock.FileName}", "Look at the pack, then pin it with `rapidreview packs lock`.");

    public static Problem Changed(string pack, string id) => New("RR238", pack, "", $"`{id}` is not as it was when it was pinned in {PackLock.FileName}", "Find out who changed it; then pin it anew with `rapidreview packs lock`, or put it back.");

    public static Problem CannotLoad(string pack, string why) => New("RR239", pack, "", $"its assembly cannot be loaded: {why}", "Build it anew against this version of RapidReview.Abstractions.");

    public static Problem BadLock() => New("RR240", PackLock.FileName, "", "this is not what `rapidreview packs lock` writes", "Write it anew with `rapidreview packs lock`.");

    public static Problem Missing(string path, string id) => New("RR241", path, "", $"`{id}` is pinned in {PackLock.FileName} and is not in the folder", "Put the pack back; or, where it is to go, pin what is there with `rapidreview packs lock`.");

    public static Problem EmptyFolder(string path) => New("RR242", path, "", "no pack lies in this folder", "Name the folder that holds the packs, each in a folder of its own; or allow an empty one in the options.");

    private static Problem New(string code, string document, string pointer, string found, string remedy) => new()
    {
        Code = code,
        Document = document,
        Pointer = pointer,
        Found = found,
        Remedy = remedy,
    };
}
