package id.pulang.packs;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The door of packs: the corridors that this installation knows, side by side. They are read once, when the server
 * starts, and do not change while it runs. Thread-safe.
 */
public final class Packs {

    private final Map<String, Pack> byCode = new LinkedHashMap<>();
    private final Map<String, Pack> byPost = new HashMap<>();
    private final String usual;

    private Packs(Collection<Pack> packs, String usual) {
        packs.forEach(pack -> {
            byCode.put(pack.code(), pack);
            pack.posts().forEach(post -> byPost.put(post.code(), pack));
        });
        this.usual = usual.isEmpty() ? byCode.keySet().iterator().next() : usual;
        if (!byCode.containsKey(this.usual)) {
            throw new PacksRefused(List.of(new PackProblem(
                    "--pack", 0, "there is no pack " + usual + "; there are " + String.join(", ", byCode.keySet()))));
        }
    }

    /**
     * Reads the packs that come with the server, and those of a folder, which replace what has the same code.
     *
     * @param usual the code of the pack for whatever is of no post; the first one delivered if empty
     * @throws PacksRefused with all that is wrong in any file
     */
    public static Packs load(@Nullable Path folder, String usual) {
        Map<String, PackFiles> files = new LinkedHashMap<>();
        PackFiles.shipped().forEach(each -> files.put(each.code(), each));
        if (folder != null) {
            PackFiles.below(folder).forEach(each -> files.put(each.code(), each));
        }
        return new Packs(PackReader.read(List.copyOf(files.values())), usual);
    }

    /** Returns a file that is delivered for all packs, such as a style sheet of papers, by its path beside them. */
    public static Optional<byte[]> shipped(String path) {
        return PackFiles.shipped(path);
    }

    /** Returns every pack, those delivered first. */
    public List<Pack> all() {
        return List.copyOf(byCode.values());
    }

    /** Finds the pack with a code. */
    public Optional<Pack> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Returns the pack in which a post stands; the usual one if none names it, as the headquarters of all. */
    public Pack at(String post) {
        return Optional.ofNullable(byPost.get(post)).orElseGet(this::usual);
    }

    /** Returns the pack of this installation for whatever is of no post, such as the page of the log-in. */
    public Pack usual() {
        return find(usual).orElseThrow();
    }
}
