package id.pulang.clearances.gates;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.GoldenFile;
import id.pulang.identity.Role;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GatesPageTests {

    private static final Gates GATES = new Gates();

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
                .allSatisfy(gate -> assertThat(gate.source().en()).isNotBlank());
    }

    private static String page() {
        return """
                # The gates

                Made from `server/src/main/resources/packs/id-kh/gates.yaml`. All must be met before somebody stands on %s; \
                what is not known counts as closed. Words are what authorities write in their lists.

                An override is asked for by %s, for at most %d days, and approved by somebody of another section.

                %s""".formatted(
                        GATES.blocks().en(),
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
                        gate.name().en(),
                        gate.code(),
                        gate.question().en(),
                        gate.question().id(),
                        gate.waitingFor().en(),
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
                        gate.source().en(),
                        gate.proposal()
                                .map(Said::en)
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
