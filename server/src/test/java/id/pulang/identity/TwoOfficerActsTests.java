package id.pulang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.people.PersonId;
import id.pulang.people.erasure.Erasures;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every act of two officers asks whether both accounts are older than a day or answered for. */
@Tag("security")
@PulangTest
class TwoOfficerActsTests {

    /** Who decides by two officers. A new one of these stands here, and asks. */
    private static final Set<String> BY_TWO = Set.of(
            "Accounts",
            "ContactBars",
            "Erasures",
            "FamilyLinks",
            "GateFactRecorder",
            "Glass",
            "Handovers",
            "IdentityChanges",
            "Interviews",
            "Manifests",
            "MasterQuestions",
            "NamedContacts",
            "Offers",
            "Overrides",
            "PoliceHandovers",
            "Reviews",
            "OfferEditions",
            "ReportedContacts",
            "Rosters",
            "Screenings",
            "Splits",
            "Warnings",
            "Withdrawals");

    @Test
    void eachAsksBeforeItCounts() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("id.pulang");

        var asking = new TreeSet<String>();
        for (JavaClass each : all) {
            boolean asks = each.getMethodCallsFromSelf().stream()
                            .anyMatch(call -> call.getName().equals("requireTwoOfficers"))
                    || each.getMethodReferencesFromSelf().stream()
                            .anyMatch(reference -> reference.getName().equals("requireTwoOfficers"));
            if (asks) {
                asking.add(each.getSimpleName());
            }
        }

        assertThat(asking).containsExactlyInAnyOrderElementsOf(BY_TWO);
    }

    @Test
    void aNewAccountErasesNobodyAsTheSecond(
            @Autowired Accounts accounts,
            @Autowired VerifiedAccounts verified,
            @Autowired Erasures erasures,
            @Autowired SomeCases someCases,
            @Autowired Cases cases) {
        CaseId who = someCases.opened(1).getFirst().id();
        PersonId person =
                Acting.as(SomeActors.consular(), () -> cases.summary(who)).person();
        String login = "two.eyes" + UUID.randomUUID().toString().substring(0, 8);
        SomeAccounts.openUnanswered(
                accounts,
                new NewAccount(
                        login, "Kedua", Role.REVIEWER, SomeActors.reviewer().post(), "protection"));
        Actor newcomer = verified.account(login).orElseThrow().actor();
        Acting.as(SomeActors.head(), () -> erasures.ask(person, "Diminta oleh orangnya sendiri, tertulis."));
        UUID asked = Acting.as(SomeActors.head(), () -> erasures.open(person))
                .orElseThrow()
                .id();

        assertThatThrownBy(() -> Acting.as(newcomer, () -> erasures.confirm(asked)))
                .isInstanceOf(RecentlyChanged.class);

        assertThat(Acting.as(SomeActors.head(), () -> erasures.open(person))).isPresent();
    }
}
