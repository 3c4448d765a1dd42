package id.pulang.people.mending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.Sex;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.SomeLists;
import id.pulang.people.corrections.CorrectedField;
import id.pulang.people.corrections.CorrectionId;
import id.pulang.people.corrections.FactCorrection;
import id.pulang.people.corrections.FactCorrection.Said;
import id.pulang.people.matching.Decided;
import id.pulang.people.matching.Matching;
import id.pulang.people.search.PeopleSearch;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("security")
@PulangTest
class FactMendingTests {

    private static final String REASON = "Paspornya dilihat di loket";

    private static final String ONE = """
            No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor
            A-1;Ratna Kusumawardani;P;Bandung;03/04/2009;;X1234567
            A-2;Bayu Segara;L;Padang;21/11/1997;1371012111970004;X7654321
            """;

    private static final String TWO = """
            No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor
            B-1;Ratna K.;P;Bandung;;;
            """;

    @Autowired
    private FactMending mending;

    @Autowired
    private People people;

    @Autowired
    private PeopleSearch search;

    @Autowired
    private Matching matching;

    @Autowired
    private ApplicationContext application;

    private SomeLists lists;
    private IncidentId incident;
    private PersonId ratna;

    @BeforeEach
    void twoListsAreMatched(@Autowired Incidents incidents, @Autowired Rosters rosters) {
        lists = new SomeLists(incidents, rosters);
        incident = lists.incident();
        lists.add(incident, "satu.csv", ONE);
        lists.add(incident, "dua.csv", TWO);
        match();
        ratna = person("satu", "A-1");
    }

    @Test
    void winsOverListsAndIsFoundAndLeavesWhatWasSaid() {
        assertThat(mend(ratna, CorrectedField.NAME, "Rahmawati Kusuma")).isEqualTo(Mended.MENDED);
        assertThat(mend(ratna, CorrectedField.PASSPORT, "c 9988776")).isEqualTo(Mended.MENDED);
        assertThat(mend(ratna, CorrectedField.SEX, "L")).isEqualTo(Mended.MENDED);
        assertThat(mend(ratna, CorrectedField.BIRTH_PLACE, "ភ្នំពេញ")).isEqualTo(Mended.MENDED);
        assertThat(mend(ratna, CorrectedField.PHONE, "+62 812 9876 5401")).isEqualTo(Mended.MENDED);

        PersonCard card = card(ratna);
        assertThat(card.name()).isEqualTo("Rahmawati Kusuma");
        assertThat(card.otherNames()).contains("Ratna Kusumawardani");
        assertThat(card.passport()).isEqualTo("C9988776");
        assertThat(card.sex()).isEqualTo(Sex.MALE);
        assertThat(card.birthPlace()).isEqualTo("ភ្នំពេញ");
        assertThat(card.phone()).isEqualTo("+62 812 9876 5401");
        assertThat(found("Rahmawati Kusuma")).contains(ratna);
        assertThat(found("Ratna Kusumawardani")).contains(ratna);
        assertThat(found("C9988776")).contains(ratna);
    }

    /** The one reader of dates: by figures, in words, in other figures; no day, no whole date and no day ahead. */
    @Test
    void readsDaysAsListsDo() {
        assertThat(mend(ratna, CorrectedField.BORN, "04/03/2008")).isEqualTo(Mended.MENDED);
        assertThat(card(ratna).born()).isEqualTo("2008-03-04");
        assertThat(mend(ratna, CorrectedField.BORN, "5 Maret 2007")).isEqualTo(Mended.MENDED);
        assertThat(card(ratna).born()).isEqualTo("2007-03-05");
        assertThat(mend(ratna, CorrectedField.BORN, "2006-03-06")).isEqualTo(Mended.MENDED);
        assertThat(card(ratna).born()).isEqualTo("2006-03-06");

        for (String none : List.of("", "2006", "30/02/2006", "kemarin", "2025-10-23", "1890-01-01")) {
            assertThat(mend(ratna, CorrectedField.BORN, none)).as(none).isEqualTo(Mended.NO_SUCH_VALUE);
        }
        assertThat(card(ratna).born()).isEqualTo("2006-03-06");
    }

    @Test
    void refusesWhatIsNoSuchValueAndWhatComesWithoutSourceOrReason() {
        assertThat(mend(ratna, CorrectedField.NAME, "12345")).isEqualTo(Mended.NO_SUCH_VALUE);
        assertThat(mend(ratna, CorrectedField.NAME, "x".repeat(201))).isEqualTo(Mended.NO_SUCH_VALUE);
        assertThat(mend(ratna, CorrectedField.NATIONAL_NUMBER, "hilang")).isEqualTo(Mended.NO_SUCH_VALUE);
        assertThat(mend(ratna, CorrectedField.NATIONAL_NUMBER, "32")).isEqualTo(Mended.NO_SUCH_VALUE);
        assertThat(mend(ratna, CorrectedField.PHONE, "12")).isEqualTo(Mended.NO_SUCH_VALUE);
        assertThat(mend(ratna, CorrectedField.SEX, "tidak tahu")).isEqualTo(Mended.NO_SUCH_VALUE);
        assertThat(mend(ratna, CorrectedField.PASSPORT, "X1234567")).isEqualTo(Mended.NO_NEWS);
        assertThat(mend(ratna, CorrectedField.PASSPORT, new Said("C9988776", " ", REASON)))
                .isEqualTo(Mended.SOURCE_LENGTH);
        assertThat(mend(ratna, CorrectedField.PASSPORT, new Said("C9988776", "paspor", "salah")))
                .isEqualTo(Mended.REASON_LENGTH);
        assertThat(Acting.as(SomeActors.consular(), () -> mending.of(ratna))).isEmpty();
    }

    /** Of whom a list says they are a child is one, whatever one officer corrects, until two have settled the age. */
    @Test
    void oneOfficerMakesNobodyGrownUp() {
        mend(ratna, CorrectedField.BORN, "03/04/1999");

        assertThat(card(ratna).born()).isEqualTo("1999-04-03");
        assertThat(card(ratna).minorOn(LocalDate.of(2025, 10, 22), 18)).hasValue(true);

        PersonId bayu = person("satu", "A-2");
        mend(bayu, CorrectedField.BORN, "21/11/2010");
        assertThat(card(bayu).minorOn(LocalDate.of(2025, 10, 22), 18)).hasValue(true);
    }

    @Test
    void theSecondOfficerSeesWhatTheFirstDidAndIsNotTakenUnawares() {
        Optional<CorrectionId> nothing = Optional.empty();
        assertThat(mend(ratna, CorrectedField.PASSPORT, "C1111111")).isEqualTo(Mended.MENDED);

        var second = Acting.as(
                SomeActors.registration(),
                () -> mending.mend(ratna, CorrectedField.PASSPORT, new Said("C2222222", "paspor", REASON), nothing));

        assertThat(second).isEqualTo(Mended.CHANGED);
        assertThat(card(ratna).passport()).isEqualTo("C1111111");
        assertThat(mend(ratna, CorrectedField.PASSPORT, "C2222222")).isEqualTo(Mended.MENDED);
        assertThat(card(ratna).passport()).isEqualTo("C2222222");
    }

    @Test
    void isTakenBackWithAReasonStepByStep() throws SQLException {
        mend(ratna, CorrectedField.PASSPORT, "C1111111");
        mend(ratna, CorrectedField.PASSPORT, "C2222222");

        assertThat(back(ratna, "salah")).isEqualTo(Mended.REASON_LENGTH);
        assertThat(back(ratna, "Yang dilihat paspor orang lain")).isEqualTo(Mended.TAKEN_BACK);
        assertThat(card(ratna).passport()).isEqualTo("C1111111");
        assertThat(back(ratna, "Yang dilihat paspor orang lain")).isEqualTo(Mended.TAKEN_BACK);
        assertThat(card(ratna).passport()).isEqualTo("X1234567");

        assertThat(Acting.as(SomeActors.consular(), () -> mending.of(ratna)))
                .hasSize(2)
                .allMatch(each -> each.back()
                        .orElseThrow()
                        .by()
                        .equals(SomeActors.consular().id()));
        assertThat(ask(
                        "select count(*) from access.audit_entry where act in ('fact corrected', 'correction taken back')"
                                + " and '" + ratna.value() + "' = any(subjects)"))
                .isEqualTo("4");
    }

    /** It goes where the statement goes on which its person is founded. */
    @Test
    void survivesAnotherMatchAJoinAndASplit() {
        PersonId other = person("dua", "B-1");
        assertThat(other).isNotEqualTo(ratna);
        mend(other, CorrectedField.BIRTH_PLACE, "Cimahi");
        mend(ratna, CorrectedField.PASSPORT, "C9988776");
        match();
        assertThat(card(other).birthPlace()).isEqualTo("Cimahi");
        assertThat(card(ratna).passport()).isEqualTo("C9988776");

        var left = lists.statement(incident, "satu", "A-1");
        var right = lists.statement(incident, "dua", "B-1");
        Acting.as(SomeActors.reviewer(), () -> matching.settle(left, right, true, decided()));
        PersonId joined = person("satu", "A-1");
        assertThat(person("dua", "B-1")).isEqualTo(joined);
        assertThat(card(joined).birthPlace()).isEqualTo("Cimahi");
        assertThat(card(joined).passport()).isEqualTo("C9988776");
        assertThat(Acting.as(SomeActors.consular(), () -> mending.of(joined))).hasSize(2);
        assertThat(mend(joined, CorrectedField.BIRTH_PLACE, "Garut")).isEqualTo(Mended.MENDED);

        Acting.as(SomeActors.reviewer(), () -> matching.separate(List.of(left), List.of(right), decided()));
        assertThat(card(person("dua", "B-1")).birthPlace()).isNotEqualTo("Garut");
        assertThat(card(person("satu", "A-1")).passport()).isEqualTo("C9988776");
    }

    @Test
    void isForOfficersWhoRegisterAndCarryCasesAtThePost() {
        for (Actor no : List.of(SomeActors.reviewer(), SomeActors.medical(), SomeActors.administrator())) {
            assertThatThrownBy(() -> Acting.as(
                            no,
                            () -> mending.mend(
                                    ratna, CorrectedField.NAME, new Said("Ratna", "paspor", REASON), Optional.empty())))
                    .isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> Acting.as(
                        SomeActors.elsewhere(),
                        () -> mending.mend(
                                ratna, CorrectedField.NAME, new Said("Ratna", "paspor", REASON), Optional.empty())))
                .isInstanceOf(NotFound.class);
    }

    private Mended mend(PersonId who, CorrectedField field, String value) {
        return mend(who, field, new Said(value, "paspor asli", REASON));
    }

    /** As somebody does who has seen the page as it is now. */
    private Mended mend(PersonId who, CorrectedField field, Said said) {
        return Acting.as(SomeActors.consular(), () -> mending.mend(who, field, said, latest(who, field)));
    }

    private Mended back(PersonId who, String reason) {
        return Acting.as(
                SomeActors.consular(),
                () -> mending.takeBack(who, latest(who, CorrectedField.PASSPORT).orElseThrow(), reason));
    }

    private Optional<CorrectionId> latest(PersonId who, CorrectedField field) {
        return mending.of(who).stream()
                .filter(each -> each.field() == field && each.back().isEmpty())
                .map(FactCorrection::id)
                .findFirst();
    }

    private PersonCard card(PersonId who) {
        return Objects.requireNonNull(
                Acting.as(SomeActors.consular(), () -> people.cards(List.of(who), Purpose.CASE_WORK))
                        .get(who));
    }

    private List<PersonId> found(String words) {
        return Acting.as(SomeActors.consular(), () -> search.search(words, 50)).stream()
                .map(PersonSummary::id)
                .toList();
    }

    private PersonId person(String list, String number) {
        var statement = lists.statement(incident, list, number);
        return Objects.requireNonNull(Acting.as(SomeActors.consular(), () -> people.of(List.of(statement)))
                .get(statement));
    }

    private Decided decided() {
        return new Decided(
                incident,
                SomeActors.reviewer().post().value(),
                "Wajahnya dibandingkan",
                SomeActors.consular().id().value(),
                SomeActors.reviewer().id().value());
    }

    private void match() {
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
    }

    private String ask(String sql) throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), sql).getFirst();
    }
}
