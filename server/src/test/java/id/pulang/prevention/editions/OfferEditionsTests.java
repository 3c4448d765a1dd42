package id.pulang.prevention.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.offers.OfferChecker;
import id.pulang.offers.RuleSet;
import id.pulang.offers.data.DataProblem;
import id.pulang.offers.data.Mistake;
import id.pulang.offers.exported.SignedRules;
import id.pulang.offers.exported.SigningKeys;
import id.pulang.offers.rules.Answer;
import id.pulang.offers.trials.Trial;
import id.pulang.portal.SomePortal;
import id.pulang.portal.offers.Asker;
import id.pulang.portal.offers.ContactLookup;
import id.pulang.portal.offers.OfferChecking;
import id.pulang.portal.offers.OfferChecks;
import id.pulang.portal.offers.RulesInForce;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The rules for offers through their door, on a real database, up to what strangers are answered. */
@PulangTest
class OfferEditionsTests {

    private static final Actor WRITER = SomeActors.consular();
    private static final Actor HEAD = SomeActors.head();

    /** An offer of which the delivered rules say nothing. */
    private static final String OFFER = "Toko di Solo butuh kasir yang suka mendaki gunung";

    private static final List<String> RULE =
            List.of("STOP", "contoh-uji", "legal.path pay home job.desk place.vague", "Contoh.", "An example.");

    @Autowired
    private OfferEditions editions;

    @Autowired
    private EditionExport export;

    @Autowired
    private TrialTexts texts;

    @Autowired
    private ApplicationContext server;

    @BeforeEach
    void nothingIsOpen() {
        for (Edition each : as(WRITER, editions::all)) {
            if (each.isOpen()) {
                as(WRITER, () -> editions.drop(each.id(), each.revision()));
            }
        }
    }

    @Test
    void aSecondOfficerPutsItInForceAndStrangersAreAnsweredByIt() {
        EditionId id = begun();
        change(id, "phrases", TableLine.of(0, "scam.open\tmendaki gunung"));
        assertThat(answer()).isNotEqualTo(Answer.STOP);

        assertThat(propose(id)).isEqualTo(EditionOutcome.DONE);
        assertThat(answer()).isNotEqualTo(Answer.STOP);
        assertThat(as(WRITER, () -> editions.release(id, revision(id)))).isEqualTo(EditionOutcome.SAME_OFFICER);
        assertThat(as(HEAD, editions::toRelease)).extracting(Edition::id).contains(id);
        assertThat(as(HEAD, () -> editions.release(id, revision(id)))).isEqualTo(EditionOutcome.DONE);

        int number = edition(id).number();
        assertThat(as(WRITER, editions::inForce)).isEqualTo(number);
        assertThat(as(WRITER, () -> editions.tables(number)).rules().release().version())
                .endsWith("." + number);
        assertThat(answer()).isEqualTo(Answer.STOP);
        assertIsExported(number);

        EditionId back = ((OfferEditions.Start.Kept) as(WRITER, () -> editions.begin(Edition.DELIVERED))).id();
        assertThat(propose(back)).isEqualTo(EditionOutcome.DONE);
        assertThat(as(HEAD, () -> editions.release(back, revision(back)))).isEqualTo(EditionOutcome.DONE);
        assertThat(answer()).as("gone back to what is delivered").isNotEqualTo(Answer.STOP);
    }

    private void assertIsExported(int number) {
        var exported = SignedRules.read(as(WRITER, export::inForce).text());

        assertThat(exported.isSignedBy(SigningKeys.read(as(WRITER, export::keys))))
                .isTrue();
        assertThat(exported.rules().edition()).isEqualTo(number);
        var checker = new OfferChecker(RuleSet.of(exported.rules().tables()));
        assertThat(checker.check(OFFER, LocalDate.parse("2026-11-30")).answer()).isEqualTo(Answer.STOP);
        assertThatThrownBy(() -> as(SomeActors.registration(), export::inForce)).isInstanceOf(Forbidden.class);
    }

    @Test
    void mistakesAreToldWithTableRowAndColumn() {
        EditionId id = begun();
        change(id, "destinations", TableLine.of(0, "XYZ\tatlantis\t+999\tOPEN\ta\tb\t28.10.2025\tpers\t2027-10-31"));

        List<DataProblem> problems =
                as(WRITER, () -> editions.tables(edition(id)).problems());
        int row = as(WRITER, () -> editions.tables(edition(id)).lines("destinations"))
                .getLast()
                .number();
        assertThat(problems)
                .contains(new DataProblem("destinations.tsv", row, 7, Mistake.NO_DAY, "28.10.2025"))
                .anyMatch(problem -> problem.mistake() == Mistake.NONE_OF && problem.column() == 4);
        assertThat(propose(id)).isEqualTo(EditionOutcome.MISTAKES);
        assertThat(as(WRITER, () -> editions.remove(id, revision(id), "destinations", row)))
                .isEqualTo(EditionOutcome.DONE);
        assertThat(as(WRITER, () -> editions.tables(edition(id)).problems())).isEmpty();
    }

    @Test
    void aRowIsSwitchedOffAndStays() {
        EditionId id = begun();
        change(id, "rules", new TableLine(0, true, RULE));
        TableLine kept = last(id, "rules");

        change(id, "rules", new TableLine(kept.number(), false, kept.cells()));

        assertThat(last(id, "rules")).isEqualTo(new TableLine(kept.number(), false, RULE));
        assertThat(as(WRITER, () -> editions.tables(edition(id)).problems())).isEmpty();
    }

    @Test
    void aTrialTellsWhichAnswersChangeAndRulesThatMissABarStayOut() {
        as(WRITER, () -> texts.add("honest-ordinary", OFFER + ", hubungi 0812-3456-7890"));
        EditionId id = begun();
        change(id, "phrases", TableLine.of(0, "scam.open\tbutuh;mendaki"));

        Trial trial = as(
                WRITER,
                () -> texts.trial(
                        editions.tables(Edition.DELIVERED).rules(),
                        editions.tables(edition(id)).rules()));

        assertThat(trial.changes())
                .filteredOn(change -> change.text().part().equals("officers"))
                .extracting(Trial.Change::after)
                .contains(Answer.STOP);
        assertThat(trial.after().honestStopped()).isGreaterThan(trial.before().honestStopped());
        assertThat(propose(id)).isEqualTo(EditionOutcome.BARS_MISSED);
    }

    @Test
    void whatOfficersAddIsKeptWithoutNumbers() {
        as(WRITER, () -> texts.add("recruitment", "CS di luar negeri, WA +855 12 345 678 atau a@b.example"));

        AddedText kept = as(WRITER, texts::added).getFirst();
        assertThat(kept.content()).isEqualTo("CS di luar negeri, WA +855 […] atau […]");

        assertThat(as(WRITER, () -> texts.remove(kept.id()))).isEqualTo(EditionOutcome.DONE);
        assertThat(as(WRITER, texts::added)).doesNotContain(kept);
        assertThat(as(WRITER, () -> texts.add("recruitment", " "))).isEqualTo(EditionOutcome.WORDS_MISSING);
    }

    @Test
    void oneIsWrittenAtATimeAndAnUnchangedOneIsNoEdition() {
        EditionId id = begun();

        assertThat(as(HEAD, () -> editions.begin(Edition.DELIVERED)))
                .isEqualTo(new OfferEditions.Start.Not(EditionOutcome.ONE_IS_OPEN));
        assertThat(as(WRITER, () -> editions.tables(edition(id)).sayTheSameAs(editions.tables(editions.inForce()))))
                .isTrue();
        assertThat(propose(id)).isEqualTo(EditionOutcome.NO_CHANGE);
    }

    @Test
    void anEditionWhoseLastDayHasPassedIsNotPutInForce() {
        EditionId id = begun();
        TableLine release = last(id, "release");

        change(
                id,
                "release",
                new TableLine(release.number(), true, List.of("x", "2020-01-01", "2020-12-31", release.cell(4))));

        assertThat(propose(id)).isEqualTo(EditionOutcome.EXPIRED);
    }

    @Test
    void aProposalThatIsChangedOrGivenBackIsADraftAgain() {
        EditionId id = begun();
        change(id, "rules", new TableLine(0, true, RULE));
        propose(id);
        int seen = revision(id);

        assertThat(as(HEAD, () -> editions.refuse(id, seen, " "))).isEqualTo(EditionOutcome.WORDS_MISSING);
        assertThat(as(HEAD, () -> editions.refuse(id, seen, "Terlalu luas"))).isEqualTo(EditionOutcome.DONE);
        assertThat(edition(id).state()).isEqualTo(EditionState.DRAFT);
        assertThat(Optional.ofNullable(edition(id).marks().refused())
                        .orElseThrow()
                        .because())
                .isEqualTo("Terlalu luas");
        propose(id);
        int again = revision(id);
        change(id, "rules", new TableLine(0, true, List.of("GROUP", "lain", "fee")));
        assertThat(as(HEAD, () -> editions.release(id, again))).isEqualTo(EditionOutcome.CHANGED_MEANWHILE);
    }

    @Test
    void everyEditionIsKeptForEver() throws SQLException {
        EditionId id = begun();
        as(WRITER, () -> editions.drop(id, revision(id)));

        for (String act :
                List.of("update prevention.offer_edition set tables = '{}'", "delete from prevention.offer_edition")) {
            assertThatThrownBy(() -> DatabaseDoors.ask(
                            DatabaseDoors.of(server).asOwner(),
                            act + " where id = '%s' returning 1".formatted(id.value())))
                    .as(act)
                    .hasMessageContaining("edition of the rules");
        }
    }

    @Test
    void isForThoseWhoWriteWarnings() {
        assertThatThrownBy(() -> as(SomeActors.registration(), editions::all)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(SomeActors.registration(), texts::added)).isInstanceOf(Forbidden.class);
    }

    /** What the public process answers about an offer, by what it reads of the database. */
    private Answer answer() {
        var rules = new RulesInForce(SomePortal.of(server)::offerRules, Clock.systemUTC());
        var checking = new OfferChecks(rules, new ContactLookup(_asked -> Set.of()), Clock.systemUTC())
                .check(OFFER, Optional.empty(), new Asker("", () -> true));
        return ((OfferChecking.Answered) checking).answer().checked().answer();
    }

    private EditionId begun() {
        return ((OfferEditions.Start.Kept) as(WRITER, () -> editions.begin(editions.inForce()))).id();
    }

    private void change(EditionId id, String table, TableLine line) {
        assertThat(as(WRITER, () -> editions.change(id, revision(id), table, line)))
                .isEqualTo(EditionOutcome.DONE);
    }

    private TableLine last(EditionId id, String table) {
        return as(WRITER, () -> editions.tables(edition(id)).lines(table)).getLast();
    }

    private EditionOutcome propose(EditionId id) {
        return as(WRITER, () -> editions.propose(id, revision(id)));
    }

    private Edition edition(EditionId id) {
        return as(WRITER, () -> editions.edition(id));
    }

    private int revision(EditionId id) {
        return edition(id).revision();
    }

    private static <T> T as(Actor officer, Supplier<T> work) {
        return Acting.as(officer, work::get);
    }
}
