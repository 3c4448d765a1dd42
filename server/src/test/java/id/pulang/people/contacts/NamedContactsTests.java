package id.pulang.people.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.IdSource;
import id.pulang.identity.NotFound;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.ContactBar.WishedBy;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whom somebody named, and what each may know: by the person's word alone, and a bar over all. */
@Tag("security")
@PulangTest
class NamedContactsTests {

    private static final Actor OFFICER = SomeActors.registration();
    private static final Actor OTHER = SomeActors.consular();
    private static final String REASON = "Kakaknya ikut merekrut";

    @Autowired
    private NamedContacts contacts;

    @Autowired
    private ContactBars bars;

    @Autowired
    private ContactFiles files;

    @Autowired
    private ContactMending mending;

    @Autowired
    private IdSource ids;

    @Autowired
    private ApplicationContext application;

    private PersonId person;

    @BeforeEach
    void somebodyHasACase(@Autowired SomeCases someCases, @Autowired Cases cases) {
        CaseId who = someCases.opened(1).getFirst().id();
        person = as(OTHER, () -> cases.summary(who)).person();
    }

    @Test
    void nobodyIsToldAnythingWithoutAChoiceAndTheLastChoiceCountsAtOnce() {
        ContactId mother = named(DisclosureChoice.NOTHING);
        assertThat(known(mother).choice()).isEqualTo(DisclosureChoice.NOTHING);

        as(OTHER, () -> contacts.choose(mother, DisclosureChoice.STAGE));
        assertThat(known(mother).choice()).isEqualTo(DisclosureChoice.STAGE);

        as(OFFICER, () -> contacts.choose(mother, DisclosureChoice.SAFE));
        assertThat(known(mother).choice()).isEqualTo(DisclosureChoice.SAFE);
        assertThat(as(OFFICER, () -> files.find(mother)).choices())
                .extracting(HeardChoice::choice)
                .containsExactly(DisclosureChoice.SAFE, DisclosureChoice.STAGE, DisclosureChoice.NOTHING);
    }

    @Test
    void oneOfficerBarsAndTwoLift() {
        ContactId brother = named(DisclosureChoice.STAGE);

        assertThat(as(OFFICER, () -> bars.bar(brother, WishedBy.OFFICER, "pendek")))
                .isEqualTo(ContactOutcome.NO_REASON);
        assertThat(as(OFFICER, () -> bars.bar(brother, WishedBy.OFFICER, REASON)))
                .isEqualTo(ContactOutcome.DONE);
        assertThat(known(brother).barred()).isTrue();
        assertThat(as(OTHER, () -> bars.lift(brother))).isEqualTo(ContactOutcome.TOO_LATE);

        as(OFFICER, () -> bars.ask(brother, "Ternyata bukan kakaknya"));
        assertThat(as(OFFICER, () -> bars.lift(brother))).isEqualTo(ContactOutcome.SAME_OFFICER);
        assertThat(as(OTHER, bars::waiting)).extracting(LiftWaiting::contact).contains(brother);
        assertThat(as(OFFICER, bars::waiting)).extracting(LiftWaiting::contact).doesNotContain(brother);
        assertThat(known(brother).barred()).isTrue();
        assertThat(as(OTHER, () -> bars.lift(brother))).isEqualTo(ContactOutcome.DONE);
        assertThat(known(brother).barred()).isFalse();
        assertThat(known(brother).choice()).isEqualTo(DisclosureChoice.STAGE);
    }

    @Test
    void whatIsRefusedKeepsTheBar() {
        ContactId brother = named(DisclosureChoice.STAGE);
        as(OFFICER, () -> bars.bar(brother, WishedBy.PERSON, REASON));
        as(OFFICER, () -> bars.ask(brother, "Ternyata bukan kakaknya"));

        assertThat(as(OTHER, () -> bars.keep(brother))).isEqualTo(ContactOutcome.DONE);

        assertThat(as(OTHER, () -> bars.lift(brother))).isEqualTo(ContactOutcome.TOO_LATE);
        assertThat(as(OTHER, () -> files.find(brother)).bar())
                .hasValueSatisfying(bar -> assertThat(bar.reason()).isEqualTo(REASON));
    }

    @Test
    void aSecondOfficerAgreesToWhatAChildChoseUntilItChanges() {
        ContactId aunt = named(DisclosureChoice.SAFE);

        assertThat(as(OFFICER, () -> contacts.agree(aunt))).isEqualTo(ContactOutcome.SAME_OFFICER);
        assertThat(known(aunt).agreed()).isFalse();
        assertThat(as(OTHER, () -> contacts.agree(aunt))).isEqualTo(ContactOutcome.DONE);
        assertThat(known(aunt).agreed()).isTrue();

        as(OTHER, () -> contacts.choose(aunt, DisclosureChoice.STAGE));
        assertThat(known(aunt).agreed()).isFalse();
    }

    @Test
    void needsANameOrARelationAndNoMoreLettersThanAreKept() {
        assertThat(add(new ContactDetails(" ", "", "+62 812 000"))).isEqualTo(ContactOutcome.NAMELESS);
        assertThat(add(new ContactDetails("", "ibu", ""))).isEqualTo(ContactOutcome.DONE);
        assertThat(add(new ContactDetails("a".repeat(201), "ibu", ""))).isEqualTo(ContactOutcome.TOO_LONG);
    }

    @Test
    void aTypingErrorIsMendedAndWhatWasRecordedStays() throws SQLException {
        ContactId mother = named(DisclosureChoice.SAFE);

        assertThat(as(OTHER, () -> mending.mend(mother, new ContactDetails("Saro", "ibu", "0812"))))
                .isEqualTo(ContactOutcome.DONE);
        assertThat(as(OTHER, () -> mending.mend(mother, new ContactDetails("Bambang", "ibu", "0812"))))
                .isEqualTo(ContactOutcome.ANOTHER_PERSON);
        assertThat(as(OTHER, () -> mending.mend(mother, new ContactDetails("", " ", ""))))
                .isEqualTo(ContactOutcome.NAMELESS);

        NamedContact now = as(OFFICER, () -> files.find(mother));
        assertThat(now.details()).isEqualTo(new ContactDetails("Saro", "ibu", "0812"));
        assertThat(now.choice()).isEqualTo(DisclosureChoice.SAFE);
        assertThat(now.mended())
                .extracting(NamedContact.Mended::before, NamedContact.Mended::by)
                .containsExactly(tuple(new ContactDetails("Sari", "ibu", ""), OTHER.id()));
        assertThat(seen("contact_mend", "BKK")).isEmpty();
        assertThatThrownBy(() -> write("update people.contact_mend set said = ''"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> as(SomeActors.elsewhere(), () -> mending.mend(mother, now.details())))
                .isInstanceOf(NotFound.class);
    }

    /** The attack: another post and an agency ask for the contact by its id, at the door and in the database. */
    @Test
    void nobodyOfAnotherPostSeesOrChangesThem() throws SQLException {
        ContactId mother = named(DisclosureChoice.STAGE);
        Actor elsewhere = SomeActors.elsewhere();

        assertThatThrownBy(() -> as(elsewhere, () -> files.find(mother))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(elsewhere, () -> contacts.choose(mother, DisclosureChoice.NOTHING)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(SomeActors.medical(), () -> files.of(person)))
                .isInstanceOf(Forbidden.class);
        for (String table : List.of("contact", "contact_choice", "contact_bar")) {
            assertThat(seen(table, "BKK")).as(table).isEmpty();
            assertThat(seen(table, "KEMENSOS")).as(table).isEmpty();
        }
        assertThat(seen("contact", "PNH")).isNotEmpty();
    }

    /** The attack: whoever has the password of the application opens a choice, or lifts a bar, with one name. */
    @Test
    void theDatabaseTakesNoSecondWordOfTheSameOfficer() throws SQLException {
        ContactId aunt = named(DisclosureChoice.SAFE);
        String table = "update people.contact_choice set %s where contact_id = '" + aunt.value() + "'";

        assertThatThrownBy(() -> write(table.formatted("choice = 'STAGE'"))).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> write(table.formatted("agreed_by = heard_by, agreed_at = heard_at")))
                .hasMessageContaining("violates check constraint");
    }

    private void write(String sql) throws SQLException {
        try (var connection = DatabaseDoors.of(application).acting("PNH", "own-post");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> seen(String table, String post) throws SQLException {
        try (var connection = DatabaseDoors.of(application).acting(post, "own-post")) {
            return DatabaseDoors.ask(connection, "select id from people." + table + " limit 1");
        }
    }

    private ContactId named(DisclosureChoice choice) {
        var id = new ContactId(ids.next());
        assertThat(as(OFFICER, () -> contacts.add(id, person, new ContactDetails("Sari", "ibu", ""), choice)))
                .isEqualTo(ContactOutcome.DONE);
        return id;
    }

    private ContactOutcome add(ContactDetails details) {
        return as(OFFICER, () -> contacts.add(new ContactId(ids.next()), person, details, DisclosureChoice.NOTHING));
    }

    private MayKnow known(ContactId id) {
        return as(OFFICER, () -> files.mayKnow(List.of(id))).getFirst();
    }

    private static <T> T as(Actor actor, Supplier<T> act) {
        return Acting.as(actor, act);
    }
}
