package id.pulang.nevers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.Cases;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.facts.GateFact;
import id.pulang.clearances.lists.FactImports;
import id.pulang.clearances.lists.FactsReceipt;
import id.pulang.identity.Acting;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.lists.SomeFile;
import id.pulang.people.IdentityAssertion;
import id.pulang.people.Voucher;
import id.pulang.people.identity.Identities;
import id.pulang.people.matching.Matching;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.SomeManifests;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Never 9: let a manifest fly with a missing clearance, a child without escort, or someone who did not choose; no
 * silent skipping.
 */
@Tag("security")
@PulangTest
class Never09Tests {

    private static final List<String> LISTS = List.of(
            "1-police-custody-list.csv",
            "2-hospital-patients.xlsx",
            "3-embassy-registration.csv",
            "4-taken-from-workplace.csv",
            "5-reregistration-detention.xlsx",
            "6-family-reports.csv");

    @Autowired
    private AttackedServer server;

    @Autowired
    private Matching matching;

    @Autowired
    private Cases cases;

    @Autowired
    private Clearances clearances;

    @Autowired
    private FactImports imports;

    @Autowired
    private Manifests manifests;

    /** The attack: one owner of clearances hands in the whole folder of facts of the demonstration. */
    @Test
    void opensNothingByTheWordOfWhoeverHandsTheFactsIn() {
        IncidentId incident = demoPeople();

        FactsReceipt receipt = Acting.as(SomeActors.clearance(), () -> facts(incident));

        var decided = Acting.as(SomeActors.lead(), () -> clearances.decideAll(incident));
        assertThat(decided).hasSizeGreaterThan(100);
        assertThat(decided.values()).noneMatch(Clearance.Granted.class::isInstance);
        assertThat(Acting.as(SomeActors.lead(), () -> manifests.draft(incident, SomeManifests.FLIGHT)))
                .isInstanceOf(Drafting.NobodyReady.class);
        assertThat(receipt.claims()).hasSizeGreaterThan(300);
        assertThat(whoseWord(receipt))
                .hasSameSizeAs(receipt.claims())
                .allMatch(said -> said.matches("Menurut daftar; menunggu dipastikan [\\p{L} ,]+, .+"));
    }

    @Test
    void noAdministratorAndNoOtherRoleOpensAGate() {
        var travellers = server.travellers();
        var who = travellers.byName(travellers.claimed()).values().iterator().next();
        var day = LocalDate.of(2025, 10, 21);

        for (var other :
                List.of(SomeActors.administrator(), SomeActors.head(), SomeActors.lead(), SomeActors.reviewer())) {
            assertThatThrownBy(() -> Acting.as(
                            other, () -> clearances.record(who, GateFact.of("exit_permit", "granted", "EP-1", day))))
                    .as(other.role().code())
                    .isInstanceOf(other.holds(Role.ADMINISTRATOR) ? NotFound.class : Forbidden.class);
        }
    }

    /** Nobody else in the house says that an identity is verified: no form, no list, no officer alone. */
    @Test
    void verifiesAnIdentityByTheRegistryOrAnInterviewOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("id.pulang.people.registry", "id.pulang.people.interviews")
                .should()
                .callMethod(Identities.class, "vouch", IdentityAssertion.class, Voucher.class)
                .check(OwnCode.classes());
    }

    private IncidentId demoPeople() {
        var lists = server.lists();
        IncidentId incident = lists.incident();
        LISTS.forEach(file -> lists.add(incident, file, SomeFile.ofDemo(file)));
        Acting.as(SomeActors.consular(), () -> {
            matching.match(incident);
            cases.openForAllPresent(incident);
        });
        return incident;
    }

    private FactsReceipt facts(IncidentId incident) {
        String file = "7-clearance-facts.csv";
        try {
            return imports.importFacts(incident, file, new ByteArrayInputStream(SomeFile.ofDemo(file)));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** What the page of the receipt says about each row that waits. */
    private List<String> whoseWord(FactsReceipt receipt) {
        return server
                .as(SomeActors.clearance())
                .open("/desk/clearances/lists/" + receipt.id().value())
                .select("tr[data-row] td:nth-of-type(2)")
                .stream()
                .map(Element::text)
                .filter(said -> said.startsWith("Menurut daftar"))
                .toList();
    }
}
