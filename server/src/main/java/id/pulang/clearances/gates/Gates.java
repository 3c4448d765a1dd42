package id.pulang.clearances.gates;

import id.pulang.identity.Role;
import id.pulang.packs.Packs;
import id.pulang.packs.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The gates of the pack, in the order in which the board shows them. */
@Component
public class Gates {

    /** Who may see how the gates stand: everyone who works on cases; no administrator, no agency. */
    public static final Role[] READERS = {
        Role.REGISTRATION_OFFICER,
        Role.CONSULAR_OFFICER,
        Role.MEDICAL_OFFICER,
        Role.REVIEWER,
        Role.CLEARANCE_OWNER,
        Role.REPATRIATION_LEAD,
        Role.HEAD_OF_MISSION
    };

    /** Who may hand in what authorities wrote in their lists. */
    public static final Role BRING_LISTS = Role.CLEARANCE_OWNER;

    private final GatesFile.Content content;
    private final Map<String, Gate> byCode;

    /** Reads the gates of the usual pack. */
    public Gates(Packs packs) {
        content = GatesFile.read(packs.usual().part("gates"));
        byCode = content.gates().stream().collect(Collectors.toUnmodifiableMap(Gate::code, Function.identity()));
    }

    /** Returns every gate in the order of the board. */
    public List<Gate> all() {
        return content.gates();
    }

    /** Returns the gate with the given code. */
    public Optional<Gate> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Returns the gate with the given code, which must exist. */
    public Gate gate(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no gate " + code));
    }

    /** Returns what the gates close, as the pages say it. */
    public Wording blocks() {
        return content.blocks();
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
