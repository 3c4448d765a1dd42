package id.pulang.cases.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.TwoOfficers;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.cases.TimelineEntry;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.people.PeopleMerged;
import id.pulang.people.PeopleSplit;
import id.pulang.protection.Vault;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What holds for every kind of record on a case; a further kind is under all of it without a line here. */
@PulangTest
@Tag("security")
class CaseEntryLawsTests {

    private static final Instant NOW = Instant.parse("2025-10-22T02:00:00Z");
    private static final String WORDS = "kalimat rahasia";
    private static final Actor OUTSIDE = SomeActors.administrator();

    private final List<CaseEntryKind<?>> kinds = DeclaredKinds.all();

    @Autowired
    private List<CaseEntryKind<?>> beans = List.of();

    @Autowired
    private CaseEntries entries;

    @Autowired
    private EntryPages pages;

    @Autowired
    private Cases cases;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Vault vault;

    @Autowired
    private ApplicationContext application;

    private List<CaseSummary> opened = List.of();

    @BeforeEach
    void twoCases(@Autowired SomeCases some) {
        opened = some.opened(2);
    }

    @Test
    void eachKindIsDeclaredOnce() {
        assertThat(kinds).isNotEmpty().extracting(CaseEntryKind::table).doesNotHaveDuplicates();
        assertThat(kinds).extracting(CaseEntryKind::name).doesNotHaveDuplicates();
        assertThat(beans)
                .extracting(CaseEntryKind::table)
                .containsExactlyInAnyOrderElementsOf(
                        kinds.stream().map(CaseEntryKind::table).toList());
    }

    @Test
    void itsTableIsAddedToAndNeverChanged() throws SQLException {
        for (var kind : kinds) {
            assertThat(ask("""
                    select c.relrowsecurity::text || string_agg(p.polname, $$,$$) from pg_class c
                    left join pg_policy p on p.polrelid = c.oid where c.oid = '%s'::regclass group by c.relrowsecurity
                    """, kind))
                    .as("rows of other posts: " + kind.table())
                    .isEqualTo(List.of("trueown_post"));
            assertThat(ask("""
                    select privilege_type from information_schema.role_table_grants
                    where grantee = 'pulang_app' and table_schema || '.' || table_name = '%s' order by 1
                    """, kind))
                    .as("what the application may: " + kind.table())
                    .containsExactly("INSERT", "SELECT");
            assertThat(ask("""
                    select column_name from information_schema.role_column_grants where privilege_type = 'UPDATE'
                    and grantee = 'pulang_app' and table_schema || '.' || table_name = '%s'
                    """, kind)).as("what it may change: " + kind.table()).containsExactly("case_id");
        }
    }

    @Test
    void itsTableIsFoundByTheCaseAndGoesWithIt() throws SQLException {
        for (var kind : kinds) {
            assertThat(ask("""
                    select a.attname from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                    where c.conrelid = '%s'::regclass and c.contype = 'f' and c.confdeltype = 'c'
                      and c.confrelid = 'cases.protection_case'::regclass order by 1
                    """, kind)).as("erasure: " + kind.table()).containsExactly("case_id", "recorded_for");
            assertThat(ask("""
                    select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                    where i.indrelid = '%s'::regclass order by 1
                    """, kind)).as("indexes: " + kind.table()).contains("case_id", "recorded_for");
        }
    }

    @Test
    void onlyThePostOfTheCaseSeesIt() throws SQLException {
        for (var kind : kinds) {
            recorded(kind, opened.getFirst());

            assertThat(seen(kind, officer(kind).post().value()))
                    .as(kind.table())
                    .isEqualTo("1");
            assertThat(seen(kind, "KUL")).as(kind.table()).isEqualTo("0");
        }
    }

    private String seen(CaseEntryKind<?> kind, String post) throws SQLException {
        return DatabaseDoors.ask(
                        DatabaseDoors.of(application).acting(post, "own-post"),
                        "select count(*) from %s where case_id = '%s'"
                                .formatted(kind.table(), opened.getFirst().id().value()))
                .getFirst();
    }

    @Test
    void whatItSaysIsSealed() throws SQLException {
        for (var kind : kinds) {
            recorded(kind, opened.getFirst());

            assertThat(DatabaseDoors.ask(
                            DatabaseDoors.of(application).asOwner(),
                            "select position('%s'::bytea in said) from %s where case_id = '%s'"
                                    .formatted(
                                            WORDS,
                                            kind.table(),
                                            opened.getFirst().id().value())))
                    .as(kind.table())
                    .containsExactly("0");
        }
    }

    @Test
    void nobodyElseWritesOrReadsIt() {
        for (var kind : kinds) {
            var about = opened.getFirst().id();
            assertThat(OUTSIDE.role().holdsAny(kind.roles())).isFalse();
            assertThatThrownBy(() -> Acting.as(OUTSIDE, () -> pages.of(kind, about)))
                    .as(kind.table())
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> Acting.as(OUTSIDE, () -> add(kind, opened.getFirst())))
                    .as(kind.table())
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> Acting.as(OUTSIDE, () -> entries.latest(kind, about)))
                    .as(kind.table())
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void whatIsTooLongIsRefusedByTheFieldAndNothingIsKept() {
        for (var kind : kinds) {
            for (EntryField field : kind.fields()) {
                if (field.form() == EntryField.Form.WORDS) {
                    assertThat(refused(kind, field))
                            .as(kind.table() + " " + field.name())
                            .isEqualTo(EntryOutcome.tooLong(kind.key(field.name()), field.longest()));
                }
            }
            assertThat(shown(kind, opened.getFirst())).as(kind.table()).isEmpty();
        }
    }

    private <T extends Record> EntryOutcome refused(CaseEntryKind<T> kind, EntryField field) {
        return Acting.as(
                officer(kind), () -> entries.add(kind, opened.getFirst().id(), DeclaredKinds.tooLong(kind, field)));
    }

    @Test
    void whoComesSecondOverwritesNothingUnseen() {
        for (var kind : kinds) {
            assertThat(replaced(kind)).as(kind.table()).isEqualTo(EntryOutcome.RECORDED);
            assertThat(replaced(kind)).as(kind.table()).isEqualTo(EntryOutcome.CHANGED);
            assertThat(shown(kind, opened.getFirst())).as(kind.table()).hasSize(1);
        }
    }

    private <T extends Record> EntryOutcome replaced(CaseEntryKind<T> kind) {
        return Acting.as(
                officer(kind),
                () -> transactions.execute(_ -> entries.replace(
                        kind,
                        opened.getFirst().id(),
                        "",
                        (Optional<CaseEntry<T>> _) -> DeclaredKinds.saying(kind, WORDS))));
    }

    @Test
    void followsAJoinAndComesBackWithASplit() {
        CaseSummary older = opened.getFirst();
        CaseSummary younger = opened.getLast();
        kinds.forEach(kind -> recorded(kind, younger));

        publish(new PeopleMerged(younger.person(), older.person(), older.incident(), NOW));
        for (var kind : kinds) {
            assertThat(shown(kind, older)).as(kind.table()).hasSize(1);
            assertThat(shown(kind, younger)).as(kind.table()).isEmpty();
        }

        publish(new PeopleSplit(younger.person(), older.person(), older.incident(), NOW));
        for (var kind : kinds) {
            assertThat(shown(kind, younger)).as(kind.table()).hasSize(1);
            assertThat(shown(kind, older)).as(kind.table()).isEmpty();
        }
    }

    @Test
    void eachOpeningStandsInTheTrail() throws SQLException {
        for (var kind : kinds) {
            recorded(kind, opened.getFirst());
            int before = openings(kind);

            assertThat(shown(kind, opened.getFirst())).as(kind.table()).hasSize(1);

            assertThat(openings(kind)).as(kind.table()).isEqualTo(before + 1);
        }
    }

    @Test
    void standsOnTheTimelineInBothLanguages() throws IOException {
        for (var kind : kinds) {
            recorded(kind, opened.getFirst());

            assertThat(Acting.as(
                            SomeActors.consular(),
                            () -> cases.history(opened.getFirst().id())))
                    .extracting(TimelineEntry::code)
                    .contains(kind.milestone());
            for (String language : List.of("id", "en")) {
                assertThat(texts(kind, language)).as(kind.table()).containsKey("milestone." + kind.milestone());
            }
        }
    }

    /** A section that is made from the fields has a name for each of them, and for each choice. */
    @Test
    void itsFieldsHaveNamesInBothLanguages() throws IOException {
        for (var kind : kinds) {
            for (String language : List.of("id", "en")) {
                assertThat(texts(kind, language)).as(kind.table()).containsKeys(keys(kind));
            }
        }
    }

    private static Object[] keys(CaseEntryKind<?> kind) {
        return kind.fields().stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(kind.key(field.name())),
                        field.choices().stream().map(each -> kind.key(field.name() + "." + each))))
                .toArray();
    }

    private Properties texts(CaseEntryKind<?> kind, String language) throws IOException {
        String room = kind.table().substring(0, kind.table().indexOf('.'));
        var texts = new Properties();
        try (var file = getClass()
                .getResourceAsStream("/messages/%s_%s.properties".formatted(room, language.toLowerCase(Locale.ROOT)))) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @Test
    void isGoneOnceThePersonIsErased() throws SQLException {
        CaseSummary about = opened.getFirst();
        kinds.forEach(kind -> recorded(kind, about));

        JdbcClient jdbc = JdbcClient.create(application.getBean(DataSource.class));
        TwoOfficers.open(transactions, jdbc, SomeActors.consular(), SomeActors.head());
        Acting.as(
                SomeActors.consular(),
                () -> transactions.executeWithoutResult(_ -> {
                    TwoOfficers.haveDecidedToErase(jdbc, about.person().value());
                    vault.erase(vault.allAbout(about.person().value()));
                }));

        for (var kind : kinds) {
            assertThat(DatabaseDoors.ask(
                            DatabaseDoors.of(application).asOwner(),
                            "select id from %s where case_id = '%2$s' or recorded_for = '%2$s'"
                                    .formatted(kind.table(), about.id().value())))
                    .as(kind.table())
                    .isEmpty();
        }
    }

    private <T extends Record> void recorded(CaseEntryKind<T> kind, CaseSummary about) {
        Acting.as(officer(kind), () -> assertThat(add(kind, about)).isEqualTo(EntryOutcome.RECORDED));
    }

    private <T extends Record> EntryOutcome add(CaseEntryKind<T> kind, CaseSummary about) {
        return entries.add(kind, about.id(), DeclaredKinds.saying(kind, WORDS));
    }

    private List<CaseEntriesView.Shown> shown(CaseEntryKind<?> kind, CaseSummary about) {
        return Acting.as(officer(kind), () -> pages.of(kind, about.id())).lines();
    }

    private static Actor officer(CaseEntryKind<?> kind) {
        return SomeActors.of(DeclaredKinds.writer(kind));
    }

    private int openings(CaseEntryKind<?> kind) throws SQLException {
        return Integer.parseInt(DatabaseDoors.ask(
                        DatabaseDoors.of(application).asOwner(),
                        "select count(*) from access.audit_entry where act = 'opened' and purpose = '%s' and '%s' = any(subjects)"
                                .formatted(
                                        kind.seal().purpose(),
                                        opened.getFirst().id().value()))
                .getFirst());
    }

    private List<String> ask(String sql, CaseEntryKind<?> kind) throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), sql.formatted(kind.table()));
    }

    private void publish(Object event) {
        Acting.as(SomeActors.reviewer(), () -> transactions.executeWithoutResult(_ -> events.publishEvent(event)));
    }
}
