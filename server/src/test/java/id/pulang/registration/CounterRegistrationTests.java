package id.pulang.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.entries.CaseEntries;
import id.pulang.casework.situation.Situation;
import id.pulang.casework.situation.Situations;
import id.pulang.casework.tasks.TaskView;
import id.pulang.casework.tasks.TasksShown;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.transactions.UnitOfWork;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.registration.Registers;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.RegisterEntry;
import id.pulang.incidents.rosters.RosterSummary;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.people.search.PeopleSearch;
import id.pulang.registration.tokens.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PulangTest
class CounterRegistrationTests {

    private static final Actor OFFICER = SomeActors.registration();

    @Autowired
    private CounterRegistration counter;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Cases cases;

    @Autowired
    private People people;

    @Autowired
    private PeopleSearch search;

    @Autowired
    private Matching matching;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Registers registers;

    @Autowired
    private CaseEntries entries;

    @Autowired
    private TasksShown tasks;

    @Autowired
    private SomeLists lists;

    @Test
    void aNicknameAloneGivesAPersonACaseNumberAndATokenAtOnce() {
        String nickname = "Zul" + word();

        CaseSummary registered = registered(named(null, nickname));

        assertThat(registered.number().value()).startsWith("KH-2025-");
        assertThat(card(registered).name()).isEqualTo(nickname);
        assertThat(as(() -> search.search(nickname, 5)))
                .extracting(each -> each.id())
                .containsExactly(registered.person());
        String code = as(() -> tokens.of(registered.id())).orElseThrow().printed();
        assertThat(code).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(as(() -> tokens.find(code.toLowerCase(Locale.ROOT).replace("-", " "))))
                .contains(registered.id());
    }

    /** Words that end a list, signs, scripts and nothing at all: somebody stands there all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Jumlah", "Total", "=1+1", "សុខា", "张伟", "😀", "Nama", "O'Neil\tSub"})
    void nobodyIsRefusedForAName(String name) {
        CaseSummary registered = registered(named(lists.incident(), name));

        assertThat(as(() -> people.statements(registered.person()))).hasSize(1);
    }

    @Test
    void whatIsNoDateIsKeptAsItWasTyped() {
        IncidentId incident = lists.incident();

        CaseSummary registered = registered(entry(
                incident, Map.of(ColumnKind.NAME, "Si Lupa", ColumnKind.BORN, "tahun kuda"), "", SeenDanger.NONE));

        assertThat(card(registered).born()).isNull();
        RosterSummary register = as(() -> rosters.of(incident)).getFirst();
        assertThat(register.isRegister()).isTrue();
        var page = as(() -> rosters.page(register.id(), 1, false));
        assertThat(page.rows().getFirst().cells()).contains("tahun kuda");
        assertThat(page.rows().getFirst().problems()).isNotEmpty();
    }

    @Test
    void whoComesByThemselfIsRegisteredInTheIncidentOfTheMonth() {
        CaseSummary one = registered(named(null, "Satu" + word()));
        CaseSummary other = registered(named(null, "Dua" + word()));

        assertThat(other.incident()).isEqualTo(one.incident());
        assertThat(as(() -> incidents.summary(one.incident())).title()).isEqualTo("Loket Phnom Penh, Oktober 2025");
    }

    @Test
    void whoComeTogetherAreSeenTogetherOnBothCases() {
        IncidentId incident = lists.incident();
        CaseSummary mother = registered(named(incident, "Ibu Wati"));
        as(() -> entries.add(Situations.KIND, mother.id(), new Situation("Asrama", "Sunda", "", List.of())));

        CaseSummary child = registered(entry(
                incident, Map.of(ColumnKind.NAME, "Wawan"), mother.number().value() + ", Paman Jaja", SeenDanger.NONE));

        assertThat(situation(child).companions()).containsExactly(mother.id().value());
        assertThat(situation(child).needs()).isEqualTo("Datang bersama: Paman Jaja");
        assertThat(situation(mother).companions()).containsExactly(child.id().value());
        assertThat(situation(mother).place()).isEqualTo("Asrama");
    }

    private Situation situation(CaseSummary about) {
        return as(() -> entries.open(
                Situations.KIND, entries.latest(Situations.KIND, about.id()).orElseThrow()));
    }

    @Test
    void dangerAndIllnessAreATaskOfToday() {
        CaseSummary registered =
                registered(entry(lists.incident(), Map.of(ColumnKind.NAME, "Si Takut"), "", SeenDanger.NOW));

        List<TaskView> shown = as(() -> tasks.of(registered.id()));

        assertThat(shown).extracting(TaskView::what).containsExactly("Sedang dikejar atau dicari: amankan sekarang");
        Arrival arrival = as(() -> arrivals.of(registered.id())).orElseThrow();
        assertThat(arrival.triage()).isEqualTo(TriageCategory.IMMEDIATE);
    }

    @Test
    void aNewTokenEndsTheLostOne() {
        CaseSummary registered = registered(named(lists.incident(), "Si Hilang"));
        String lost = as(() -> tokens.of(registered.id())).orElseThrow().printed();

        as(() -> {
            tokens.issue(registered.id());
            return true;
        });

        assertThat(as(() -> tokens.find(lost))).isEmpty();
        String fresh = as(() -> tokens.of(registered.id())).orElseThrow().printed();
        assertThat(as(() -> tokens.find(fresh))).contains(registered.id());
        assertThat(Acting.as(SomeActors.elsewhere(), () -> tokens.find(fresh))).isEmpty();
    }

    @Test
    void whoStandsOnAListTooBecomesOnePersonWithTheCaseThatTheyHave() {
        IncidentId incident = lists.incident();
        lists.add(incident, "polisi.csv", "No,Nama,Tgl Lahir,NIK\n1,Ratna Kusuma Dewi,14/02/1999,3273015402990003\n");
        Acting.as(OFFICER, () -> matching.match(incident));

        CaseSummary registered = registered(entry(
                incident,
                Map.of(
                        ColumnKind.NAME, "Ratna Kusuma Dewi",
                        ColumnKind.BORN, "14-02-1999",
                        ColumnKind.NATIONAL_NUMBER, "3273015402990003"),
                "",
                SeenDanger.NONE));
        Acting.as(OFFICER, () -> matching.match(incident));

        assertThat(as(() -> people.in(incident))).hasSize(1);
        assertThat(as(() -> cases.summary(cases.living(registered.id()))).number())
                .isEqualTo(registered.number());
    }

    @Test
    void manyOfficersAtOnceLoseNobody() throws InterruptedException, ExecutionException {
        IncidentId incident = lists.incident();
        var work = new ArrayList<Callable<Registered>>();
        for (int at = 0; at < 24; at++) {
            String name = "Serentak " + at;
            work.add(() -> Acting.as(OFFICER, () -> counter.register(named(incident, name))));
        }

        try (var officers = Executors.newFixedThreadPool(8)) {
            for (Future<Registered> each : officers.invokeAll(work)) {
                assertThat(each.get()).isInstanceOf(Registered.WithCase.class);
            }
        }

        assertThat(as(() -> people.in(incident))).hasSize(24);
        assertThat(as(() -> cases.in(incident)).stream()
                        .map(CaseSummary::number)
                        .distinct())
                .hasSize(24);
        assertThat(as(() -> rosters.of(incident)).getFirst().statements()).isEqualTo(24);
    }

    @Test
    void aFileCorrectsNoRegister() {
        IncidentId incident = lists.incident();
        registered(named(incident, "Si Asli"));
        RosterSummary register = as(() -> rosters.of(incident)).getFirst();

        lists.add(incident, register.listName() + ".csv", "No,Nama\n1,Si Lain\n");

        assertThat(as(() -> rosters.of(incident))).hasSize(2);
        assertThat(as(() -> rosters.page(register.id(), 1, false))
                        .rows()
                        .getFirst()
                        .cells())
                .contains("Si Asli");
    }

    @Test
    void isForOfficersWhoRegisterAlone() {
        CounterEntry entry = named(lists.incident(), "Siapa");

        for (Actor other : List.of(SomeActors.medical(), SomeActors.administrator(), SomeActors.kemensos())) {
            assertThatThrownBy(() -> Acting.as(other, () -> counter.register(entry)))
                    .isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> new RegisterEntry(Map.of(ColumnKind.LAST_PLACE, "Gedung 7")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Acting.as(SomeActors.head(), () -> registers.next(lists.incident(), ListKind.REGISTRATION)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theKeyOfAFormIsClaimedByTheOneTransactionThatRegisters() throws Exception {
        IncidentId incident = lists.incident();

        assertThat(claimed(() -> counter.register(named(incident, "Satu Kunci"), _ -> {})))
                .isTrue();
        assertThat(claimed(() -> counter.register(named(incident, "Gagal Nomor"), _ -> {
                    throw new NotFound("ticket");
                })))
                .as("free again, and nobody is registered")
                .isFalse();

        assertThat(as(() -> people.in(incident))).hasSize(1);
    }

    /** Does something as a request with a key, and says whether the key is claimed for good. */
    private static boolean claimed(Supplier<Registered> work) throws Exception {
        return UnitOfWork.during(() -> {
            UnitOfWork unit = UnitOfWork.now().orElseThrow();
            unit.claimWith(() -> {});
            try {
                as(work);
            } catch (NotFound expected) {
                assertThat(expected).hasMessageContaining("ticket");
            }
            return unit.hasClaimed();
        });
    }

    private CaseSummary registered(CounterEntry entry) {
        return as(() -> {
            Registered became = counter.register(entry);
            CaseId id = ((Registered.WithCase) became).id();
            return cases.summary(id);
        });
    }

    private PersonCard card(CaseSummary about) {
        return as(() ->
                people.cards(List.of(about.person()), Purpose.REGISTRATION).get(about.person()));
    }

    private static CounterEntry named(@Nullable IncidentId incident, String name) {
        return entry(incident, Map.of(ColumnKind.NAME, name), "", SeenDanger.NONE);
    }

    private static CounterEntry entry(
            @Nullable IncidentId incident, Map<ColumnKind, String> cells, String with, SeenDanger danger) {
        return new CounterEntry(incident, new RegisterEntry(cells), "", danger, SeenHealth.NOTHING_SEEN, with);
    }

    private static String word() {
        return UUID.randomUUID().toString().substring(0, 6).replaceAll("[0-9-]", "x");
    }

    private static <T> T as(Supplier<T> work) {
        return Acting.as(OFFICER, work);
    }
}
