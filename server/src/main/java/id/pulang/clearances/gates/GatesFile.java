package id.pulang.clearances.gates;

import id.pulang.clearances.gates.Gate.Ask;
import id.pulang.clearances.gates.Gate.ConfirmedBy;
import id.pulang.clearances.gates.Gate.Evidence;
import id.pulang.clearances.gates.Gate.Need;
import id.pulang.clearances.gates.Gate.Powers;
import id.pulang.clearances.gates.Gate.Texts;
import id.pulang.clearances.gates.Gate.Unproven;
import id.pulang.clearances.gates.Gate.Word;
import id.pulang.clearances.gates.Way.Closure;
import id.pulang.clearances.gates.Way.OnlyIf;
import id.pulang.identity.Role;
import id.pulang.packs.Corridor;
import id.pulang.packs.Pack;
import id.pulang.packs.PackEntry;
import id.pulang.packs.State;
import id.pulang.packs.Wording;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the gates of a pack, whose file was checked against its schema when the server started. */
final class GatesFile {

    private GatesFile() {}

    /** What a file of gates says. */
    record Content(
            Wording blocks,
            int ageOfMajority,
            Set<Role> overrideRequestedBy,
            int overrideLongestDays,
            List<Gate> gates) {}

    static Content read(Pack pack) {
        PackEntry file = pack.part("gates");
        PackEntry override = file.entry("override");
        return new Content(
                file.wording("blocks"),
                pack.ageOfMajority(),
                roles(override, "requestedBy"),
                override.whole("longestDays"),
                file.entries("gates").stream()
                        .map(gate -> gate(gate, pack.corridor()))
                        .toList());
    }

    private static Gate gate(PackEntry gate, Corridor corridor) {
        return new Gate(
                gate.text("code"),
                texts(gate),
                GateKind.valueOf(gate.text("asks")),
                new Powers(
                        roles(gate, "openedBy"),
                        ConfirmedBy.valueOf(gate.text("confirmedBy")),
                        gate.is("fourEyes"),
                        roles(gate, "override")),
                evidence(gate.entry("evidence")),
                words(gate.entry("words")),
                way(gate, corridor));
    }

    private static Texts texts(PackEntry gate) {
        return new Texts(
                gate.wording("name"),
                gate.wording("question"),
                gate.wording("waitingFor"),
                gate.wording("source"),
                new Unproven(gate.findWording("proposal"), gate.findWording("unknown")));
    }

    private static Way way(PackEntry gate, Corridor corridor) {
        return new Way(
                corridor.state(gate.text("decidedBy")).map(State::name),
                gate.texts("after"),
                gate.findEntry("onlyIf").map(only -> new OnlyIf(only.text("gate"), Set.copyOf(only.texts("words")))),
                gate.entries("closures").stream()
                        .filter(closure -> closure.texts("nations").isEmpty()
                                || closure.texts("nations")
                                        .contains(corridor.sending().code()))
                        .map(GatesFile::closure)
                        .toList());
    }

    private static Closure closure(PackEntry closure) {
        return new Closure(
                LocalDate.parse(closure.text("from")),
                closure.find("until").map(LocalDate::parse).orElse(null),
                closure.wording("reason"));
    }

    private static Evidence evidence(PackEntry entry) {
        return new Evidence(
                Need.valueOf(entry.text("number")),
                Need.valueOf(entry.text("date")),
                entry.findWhole("validDays"),
                entry.is("atMost"),
                !entry.is("withoutNotes"));
    }

    private static Map<String, Word> words(PackEntry entry) {
        Map<String, Word> words = new LinkedHashMap<>();
        for (String word : entry.keys()) {
            PackEntry told = entry.entry(word);
            words.put(
                    word,
                    new Word(
                            Meaning.valueOf(told.text("means")),
                            told.wording(),
                            told.texts("asks").stream().map(Ask::valueOf).collect(Collectors.toUnmodifiableSet()),
                            told.is("lasts")));
        }
        return Collections.unmodifiableMap(words);
    }

    private static Set<Role> roles(PackEntry entry, String key) {
        return entry.texts(key).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
