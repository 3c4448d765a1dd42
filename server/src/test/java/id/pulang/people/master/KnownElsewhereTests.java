package id.pulang.people.master;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.posts.NewPost;
import id.pulang.authentication.posts.Posts;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.casework.notifications.Notification;
import id.pulang.casework.notifications.Notifications;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.SomeLists;
import id.pulang.people.master.review.ProtectedPeople;
import id.pulang.people.matching.Matching;
import id.pulang.people.search.KnownElsewhere;
import id.pulang.people.search.SearchTerms;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** What an officer of one post learns of people of another: at which post to ask, and of who is protected nothing. */
@OwnIndex
@Tag("security")
class KnownElsewhereTests {

    private static final String HEAD = "No,Nama,L/P,Tempat Lahir,Tgl Lahir,NIK\n";

    /** Another day for each test, because all of them share one index. */
    private static final AtomicInteger DAYS = new AtomicInteger(1);

    private final int day = DAYS.getAndIncrement();
    private final SearchTerms dian = new SearchTerms(
            "Dian Puspitaningrum", LocalDate.of(1984, 2, day), "337401%02d0284000%d".formatted(day + 40, day));
    private final SearchTerms gendis = new SearchTerms(
            "Gendis Maheswari", LocalDate.of(1986, 4, day), "337401%02d0486000%d".formatted(day + 40, day));

    @Autowired
    SomeLists lists;

    @Autowired
    Matching matching;

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Autowired
    KnownElsewhere elsewhere;

    @Autowired
    ProtectedPeople hidden;

    @Autowired
    Notifications notifications;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationContext application;

    @Value("${local.server.port}")
    int port;

    private IncidentId incident;

    @BeforeEach
    void twoAreKnownAtOnePost(@Autowired Posts posts) throws SQLException {
        Acting.as(
                SomeActors.administrator(),
                () -> posts.open(new NewPost("BKK", "HQ", "KBRI Bangkok", "Embassy in Bangkok", "Asia/Bangkok", "")));
        DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), "delete from people.sought_elsewhere returning 1");
        incident = lists.incident();
        lists.add(
                incident, "daftar.csv", HEAD + """
                A-1,Dian Puspitaningrum,P,Semarang,%02d/02/1984,%s
                A-2,Gendis Maheswari,P,Semarang,%02d/04/1986,%s
                """.formatted(day, dian.nationalNumber(), day, gendis.nationalNumber()));
        Acting.as(SomeActors.consular(), () -> {
            matching.match(incident);
            cases.openForAllPresent(incident);
        });
    }

    @Test
    void tellsAtWhichPostToAskAndWhoeverCarriesTheCaseThatSomebodyDid() {
        CaseId carried = Acting.as(SomeActors.consular(), () -> {
            CaseId id = cases.caseOf(person("A-1")).orElseThrow();
            cases.assign(List.of(id), SomeActors.consular().id());
            return id;
        });

        assertThat(asks(SomeActors.elsewhere(), dian)).contains(new PostCode("PNH"));
        assertThat(Acting.as(
                        SomeActors.consular(),
                        () -> notifications.latest().latest().stream()
                                .filter(each -> each.kind() == Notification.Kind.SOUGHT_ELSEWHERE)
                                .map(Notification::about)
                                .toList()))
                .contains(carried);
    }

    @Test
    void tellsNothingOnANameAloneNorToAgenciesNorOfOnesOwnPeople() {
        assertThat(asks(SomeActors.elsewhere(), new SearchTerms("Dian Puspitaningrum", null, null)))
                .isEmpty();
        assertThat(asks(SomeActors.kemensos(), dian)).isEmpty();
        assertThat(asks(SomeActors.consular(), dian)).isEmpty();
        assertThat(asks(SomeActors.headquarters(), dian)).isEmpty();
    }

    @Test
    void ofWhoIsProtectedTheAnswerIsByteForByteThatOfNobody() {
        HttpOfficer officer = new HttpOfficers(accounts, port).as(SomeActors.elsewhere());
        byte[] nobody = answer(officer, new SearchTerms("Tiada Seorangpun", LocalDate.of(1911, 1, 1), ""));
        assertThat(new String(nobody, StandardCharsets.UTF_8)).doesNotContain("Phnom Penh");
        assertThat(new String(answer(officer, gendis), StandardCharsets.UTF_8))
                .contains("Phnom Penh")
                .doesNotContain("Gendis", "daftar", incident.value().toString());

        Acting.as(SomeActors.consular(), () -> hidden.protect(person("A-2"), "diancam"));

        assertThat(answer(officer, gendis)).isEqualTo(nobody);
        assertThat(asks(SomeActors.elsewhere(), gendis)).isEmpty();
    }

    @Test
    void tellsOneOfficerOfFewWithinAnHour() {
        var rows = new StringBuilder(HEAD);
        IntStream.rangeClosed(1, KnownElsewhere.MOST_AN_HOUR + 1)
                .forEach(at -> rows.append("C-%d,%s Wiraatmaja,L,Tegal,%02d/07/1973,33280%d%02d0773%04d\n"
                        .formatted(at, name(at), at, 1, at, at)));
        IncidentId many = lists.incident();
        lists.add(many, "banyak.csv", rows.toString());
        Acting.as(SomeActors.consular(), () -> matching.match(many));

        List<Boolean> told = IntStream.rangeClosed(1, KnownElsewhere.MOST_AN_HOUR + 1)
                .mapToObj(at -> asks(
                                SomeActors.elsewhere(),
                                new SearchTerms(
                                        name(at) + " Wiraatmaja",
                                        LocalDate.of(1973, 7, at),
                                        "33280%d%02d0773%04d".formatted(1, at, at)))
                        .isPresent())
                .toList();

        assertThat(told.subList(0, KnownElsewhere.MOST_AN_HOUR)).containsOnly(true);
        assertThat(told.getLast()).isFalse();
    }

    private static String name(int at) {
        return List.of(
                        "Abimanyu",
                        "Bagaskara",
                        "Candrakirana",
                        "Dirgantara",
                        "Ekawira",
                        "Fajrianto",
                        "Giriputra",
                        "Hanggareksa",
                        "Indrajaya",
                        "Jatmiko",
                        "Kertapati",
                        "Lembusora",
                        "Mahesajenar",
                        "Narendra",
                        "Pandudewa",
                        "Raksabuana",
                        "Singamangkara",
                        "Tejakusuma",
                        "Wirabraja",
                        "Yudasmara",
                        "Ciptaning")
                .get(at - 1);
    }

    private Optional<PostCode> asks(Actor officer, SearchTerms sought) {
        return Acting.as(officer, () -> elsewhere.post(sought).map(Post::code));
    }

    private static byte[] answer(HttpOfficer officer, SearchTerms sought) {
        var form = HttpOfficer.form(officer.open("/desk/people/known"), "/desk/people/known");
        return officer.postWith(
                        Map.of("HX-Request", "true"),
                        form,
                        Map.of(
                                "name", sought.name(),
                                "born", String.valueOf(sought.born()),
                                "nationalNumber", String.valueOf(sought.nationalNumber()),
                                "mrz", ""))
                .body();
    }

    private PersonId person(String number) {
        var statement = lists.statement(incident, "daftar", number);
        return Acting.as(
                SomeActors.consular(),
                () -> Objects.requireNonNull(people.of(List.of(statement)).get(statement)));
    }
}
