package id.pulang.clearances.gates;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.GoldenFile;
import id.pulang.identity.Role;
import id.pulang.packs.Pack;
import id.pulang.packs.ShippedPacks;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GatesPageTests {

    static Stream<Pack> packs() {
        return ShippedPacks.PACKS.all().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void thePageOfGatesEqualsThePack(Pack pack) {
        boolean first = pack.code().equals("id-kh");
        GoldenFile.named(first ? "gates.md" : "gates-" + pack.code() + ".md").mustHold(page(pack));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void threeGatesCanNeverBeOverridden(Pack pack) {
        assertThat(PackGates.of(pack).all())
                .filteredOn(gate -> !gate.overridable())
                .extracting(Gate::code)
                .contains("return_choice", "minor_escort", "open_doubt");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void anAdministratorOpensNothing(Pack pack) {
        var gates = PackGates.of(pack);

        assertThat(gates.all())
                .allSatisfy(gate -> assertThat(gate.openedBy())
                        .doesNotContain(Role.ADMINISTRATOR, Role.RECEIVING_AGENCY)
                        .isNotEmpty());
        assertThat(gates.overrideRequestedBy()).doesNotContain(Role.ADMINISTRATOR, Role.RECEIVING_AGENCY);
    }

    private static String page(Pack pack) {
        var gates = PackGates.of(pack);
        return """
                # The gates

                %s. Made from `packs/%s/gates.yaml`. All must be met before somebody stands on %s; \
                what is not known counts as closed. Words are what authorities write in their lists.

                An override is asked for by %s, for at most %d days, and approved by somebody of another section.

                %s""".formatted(
                pack.name().in("en"),
                pack.code(),
                gates.blocks().in("en"),
                roles(gates.overrideRequestedBy()),
                gates.overrideLongestDays(),
                gates.all().stream().map(gate -> section(gate, other(pack))).collect(joining("\n")));
    }

    private static String other(Pack pack) {
        return pack.languages().stream()
                .filter(language -> !language.equals("en"))
                .findFirst()
                .orElseThrow();
    }

    private static String section(Gate gate, String other) {
        return """
                ## %s (`%s`)

                %s
                *%s*

                | | |
                | --- | --- |
                | asks | %s |
                | decided by | %s |
                | waits for | %s |
                | opened by | %s%s |
                | a list's word is confirmed by | %s |
                | evidence | number %s, date %s%s |
                | words | %s |
                | override | %s |
                | source | %s |
                %s%s""".formatted(
                        gate.name().in("en"),
                        gate.code(),
                        gate.question().in("en"),
                        gate.question().in(other),
                        gate.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + relations(gate.way()),
                        gate.way().decider().map(state -> state.in("en")).orElse("no state"),
                        gate.waitingFor().in("en"),
                        roles(gate.openedBy()),
                        gate.fourEyes() ? "; two people must agree" : "",
                        gate.confirmedBy().name().toLowerCase(Locale.ROOT),
                        gate.evidence().number().name().toLowerCase(Locale.ROOT),
                        gate.evidence().date().name().toLowerCase(Locale.ROOT),
                        gate.evidence()
                                .validDays()
                                .map(days -> ", valid for %d days".formatted(days))
                                .orElse(""),
                        words(gate),
                        gate.overridable() ? "approved by " + roles(gate.approvers()) : "never",
                        gate.source().in("en"),
                        gate.unknown()
                                .map(said -> said.in("en"))
                                .map("| not known | %s |\n"::formatted)
                                .orElse(""),
                        gate.proposal()
                                .map(said -> said.in("en"))
                                .map("| proposal | %s |\n"::formatted)
                                .orElse(""));
    }

    private static String relations(Way way) {
        String after = way.after().isEmpty() ? "" : "; after " + String.join(", ", way.after());
        String onlyIf = way.onlyIf()
                .map(only ->
                        "; only if %s says %s".formatted(only.gate(), String.join(" or ", new TreeSet<>(only.words()))))
                .orElse("");
        return after
                + onlyIf
                + way.closures().stream()
                        .map(shut -> "; shut from %s until %s: %s"
                                .formatted(
                                        shut.from(), shut.until(), shut.reason().in("en")))
                        .collect(joining());
    }

    private static String words(Gate gate) {
        return gate.words().isEmpty()
                ? "none: follows from what is held elsewhere"
                : gate.words().entrySet().stream()
                        .map(each -> "`%s` = %s"
                                .formatted(
                                        each.getKey(),
                                        each.getValue().means().name().toLowerCase(Locale.ROOT)))
                        .collect(joining(", "));
    }

    private static String roles(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(joining(", "));
    }
}
