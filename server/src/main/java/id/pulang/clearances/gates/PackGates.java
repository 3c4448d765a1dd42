package id.pulang.clearances.gates;

import id.pulang.identity.Role;
import id.pulang.packs.Pack;
import id.pulang.packs.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The gates of one pack, in the order in which the board shows them. Immutable. */
public final class PackGates {

    private final GatesFile.Content content;
    private final Map<String, Gate> byCode;

    private PackGates(GatesFile.Content content) {
        this.content = content;
        this.byCode = content.gates().stream().collect(Collectors.toUnmodifiableMap(Gate::code, Function.identity()));
    }

    /** Reads the gates of a pack. */
    public static PackGates of(Pack pack) {
        return new PackGates(GatesFile.read(pack));
    }

    /**
     * Returns the gates of several packs, each code once, in the order of the board: one that only a later pack has
     * stands behind those that come before it there. Of a gate that several packs have, the first pack's is returned.
     */
    public static List<Gate> union(Collection<PackGates> packs) {
        List<Gate> union = new ArrayList<>();
        packs.forEach(pack -> pack.mergeInto(union));
        return List.copyOf(union);
    }

    private void mergeInto(List<Gate> union) {
        int behind = 0;
        for (Gate gate : all()) {
            int at = union.stream().map(Gate::code).toList().indexOf(gate.code());
            if (at < 0) {
                union.add(behind, gate);
            }
            behind = (at < 0 ? behind : at) + 1;
        }
    }

    /** Returns every gate in the order of the board. */
    public List<Gate> all() {
        return content.gates();
    }

    /** Finds the gate with the given code. */
    public Optional<Gate> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Returns the gate with the given code, which must exist. */
    public Gate gate(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no gate " + code));
    }

    /** Returns the gate that asks something that every pack asks once. */
    public Gate asking(GateKind kind) {
        return all().stream().filter(gate -> gate.kind() == kind).findFirst().orElseThrow();
    }

    /** Returns what the gates close, as the pages say it. */
    public Wording blocks() {
        return content.blocks();
    }

    /** Returns the years at which somebody is of age, and needs no escort. */
    public int ageOfMajority() {
        return content.ageOfMajority();
    }

    /** Returns the roles that may ask for an override. */
    public Set<Role> overrideRequestedBy() {
        return content.overrideRequestedBy();
    }

    /** Returns for how many days an override can hold at most. */
    public int overrideLongestDays() {
        return content.overrideLongestDays();
    }
}
