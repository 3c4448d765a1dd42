package id.pulang.clearances.gates;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.GoldenFile;
import id.pulang.identity.Role;
import id.pulang.packs.ShippedPacks;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GatesPageTests {

    private static final Gates GATES = new Gates(ShippedPacks.PACKS);

    @Test
    void thePageOfGatesEqualsTheCountryPack() {
        GoldenFile.named("gates.md").mustHold(page());
    }

    @Test
    void threeGatesCanNeverBeOverridden() {
        assertThat(GATES.all())
                .filteredOn(gate -> !gate.overridable())
                .extracting(Gate::code)
                .containsExactlyInAnyOrder("return_choice", "minor_escort", "open_doubt");
    }

    @Test
    void anAdministratorOpensNothing() {
        assertThat(GATES.all())
                .allSatisfy(gate -> assertThat(gate.openedBy())
                        .doesNotContain(Role.ADMINISTRATOR, Role.RECEIVING_AGENCY)
                        .isNotEmpty());
        assertThat(GATES.overrideRequestedBy()).doesNotContain(Role.ADMINISTRATOR, Role.RECEIVING_AGENCY);
    }

    @Test
    void everyGateSaysWhereItComesFrom() {
        assertThat(GATES.all())
                .allSatisfy(gate -> assertThat(gate.source().in("en")).isNotBlank());
    }

    private static String page() {
        return """
                # The gates

                Made from `packs/id-kh/gates.yaml`. All must be met before somebody stands on %s; \
                what is not known counts as closed. Words are what authorities write in their lists.

                An override is asked for by %s, for at most %d days, and approved by somebody of another section.

                %s""".formatted(
                        GATES.blocks().in("en"),
                        roles(GATES.overrideRequestedBy()),
                        GATES.overrideLongestDays(),
                        GATES.all().stream().map(GatesPageTests::section).collect(joining("\n")));
    }

    private static String section(Gate gate) {
        return """
                ## %s (`%s`)

                %s
                *%s*

                | | |
                | --- | --- |
                | waits for | %s |
                | opened by | %s%s |
                | a list's word is confirmed by | %s |
                | evidence | number %s, date %s%s |
                | words | %s |
                | override | %s |
                | source | %s |
                %s""".formatted(
                        gate.name().in("en"),
                        gate.code(),
                        gate.question().in("en"),
                        gate.question().in("id"),
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
                        gate.proposal()
                                .map(said -> said.in("en"))
                                .map("| proposal | %s |\n"::formatted)
                                .orElse(""));
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
