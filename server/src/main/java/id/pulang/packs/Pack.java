package id.pulang.packs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A corridor as its folder describes it: states, languages and ages, and the parts that modules read. Immutable. */
public final class Pack {

    private final PackFiles files;
    private final Map<String, PackEntry> parts;
    private final PackEntry main;
    private final Corridor corridor;

    Pack(PackFiles files, Map<String, PackEntry> parts) {
        this.files = files;
        this.parts = Map.copyOf(parts);
        this.main = part("pack");
        this.corridor = Corridor.of(main);
    }

    /** Returns the code of the pack, which is the name of its folder. */
    public String code() {
        return main.text("code");
    }

    /** Returns how the pack is called. */
    public Wording name() {
        return main.wording("name");
    }

    /** Returns the states of the way home. */
    public Corridor corridor() {
        return corridor;
    }

    /** Returns how the ministry of the missions is called; empty where the pack does not say it. */
    public Optional<Wording> ministry() {
        return main.entry("sending").findWording("ministry");
    }

    /** Returns the ISO 639 codes of the languages in which every text of the pack is there, the first one first. */
    public List<String> languages() {
        return main.texts("languages");
    }

    /** Returns the age in years at which somebody is of age under the law of the sending state. */
    public int ageOfMajority() {
        return main.entry("ageOfMajority").whole("years");
    }

    /** Returns the kinds of number by which the sending state knows people. */
    public List<NumberKind> numbers() {
        return NumberKind.all(part("numbers"));
    }

    /** Returns the missions and agencies that work under the pack. */
    public List<PackPost> posts() {
        return main.entries("posts").stream().map(PackPost::of).toList();
    }

    /** Returns a YAML file of the pack by its name without ending, which has a schema. */
    public PackEntry part(String name) {
        return Objects.requireNonNull(parts.get(name), () -> "There is no part " + name);
    }

    /** Returns what a file of the pack holds, by its path in the folder. */
    public Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.bytes().get(path)).map(byte[]::clone);
    }

    /** Returns how problems call a file of the pack: by pack and path, and by the basis from which it comes if so. */
    public String name(String path) {
        return files.name(path);
    }

    /** Returns a file of the pack that every pack has, as text. */
    public String text(String path) {
        byte[] bytes = Objects.requireNonNull(files.bytes().get(path), () -> "The pack " + code() + " has no " + path);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return code();
    }
}
