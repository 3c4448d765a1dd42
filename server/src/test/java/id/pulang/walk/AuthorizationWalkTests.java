package id.pulang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Role;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks the whole matrix of {@code docs/generated/authorization.md} over HTTP: every endpoint as every role and as
 * nobody, with a record of the own post and with one of another post.
 */
@Tag("security")
@PulangTest
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class AuthorizationWalkTests {

    private static final String OWN = "PNH";
    private static final String OTHER = "KUL";
    private static final String OWN_WORD = "Sawunggaling";
    private static final String OTHER_WORD = "Braholoyo";

    /** What can be done once, or only after it; who comes after the first finds it gone. */
    private static final List<String> ONCE = List.of(
            "POST /desk/uploads/{upload}",
            "GET /desk/uploads/{upload}/progress",
            "POST /desk/uploads/{upload}/resume",
            "POST /desk/uploads/{upload}/discard",
            "POST /partner/handovers/{id}/refuse",
            "POST /desk/accounts/{id}/close",
            "POST /desk/posts/{post}/close");

    /**
     * What may be sent twice, so that it answers with a page; the same for what is hidden and for what is not there.
     */
    private static final Set<String> QUIET = Set.of(
            "POST /desk/uploads/{upload}/discard",
            "POST /desk/notes/{caseId}/{note}/seen",
            "POST /desk/tasks/{caseId}/{task}/done",
            "POST /desk/people/{person}/again/{question}",
            "POST /desk/people/{person}/splits/{split}/confirm",
            "POST /desk/people/{person}/splits/{split}/decline",
            "POST /field/boarding/{id}/{who}/aboard",
            "POST /field/boarding/{id}/{who}/behind",
            "POST /field/boarding/{id}/{who}/undo");

    /** What is there to say that something cannot be: that a file is too large, that one has no passkey. */
    private static final Set<String> SAYS_SO = Set.of("413 /desk/uploads/too-large", "409 /login/second/question");

    /** What a browser sends by itself and nobody's page, so that it has no token; it changes nothing. */
    private static final Set<String> WITHOUT_TOKEN = Set.of("POST /reports/policy");

    private final List<String> wrong = new ArrayList<>();
    private final SentCommands sent = new SentCommands();
    private List<Endpoint> endpoints = List.of();
    private Map<Role, Visitor> mission = Map.of();
    private Records own = new Records(OWN, Map.of(), "1");
    private Records other = own;
    private OtherPost theOther;
    private DatabaseDoors database;
    private Walkers walkers;
    private int port;
    private int cells;

    @BeforeAll
    void twoPostsHaveOneOfEverything(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            @Autowired PostDoors doors,
            @Autowired Accounts accounts,
            @Autowired VerifiedAccounts verified,
            @Autowired ApplicationContext application,
            @Value("${local.server.port}") int port)
            throws SQLException {
        this.port = port;
        endpoints = Endpoint.ours(mapping);
        database = DatabaseDoors.of(application);
        theOther = new OtherPost(database, OTHER);
        walkers = new Walkers("walk", accounts, verified, port);
        theOther.open(doors.posts());
        SeededPost.fill(doors, OWN, OWN_WORD, "KEMENSOS", 3);
        SeededPost.fill(doors, OTHER, OTHER_WORD, "BP3MI", 7);
        var scrap = walkers.scrap();
        own = Records.of(OWN, database, scrap);
        other = Records.of(OTHER, database, scrap);
        mission = walkers.at(OWN);
    }

    @BeforeEach
    void nothingIsWrongYet() {
        wrong.clear();
    }

    @AfterAll
    void tellsHowFarItWent() {
        System.out.printf("The authorization walk: %d endpoints, %d cells%n", endpoints.size(), cells);
        System.out.println(sent.summary());
    }

    @Test
    @Order(1)
    void leadsWhoHasNotLoggedInToTheLogIn() {
        var nobody = Visitor.stranger(port);

        for (Endpoint endpoint : endpoints) {
            var answer = nobody.ask(endpoint, own.along(endpoint), Fields.of(endpoint, own));
            boolean led = answer.statusCode() == 302 && location(answer).endsWith("/login");
            boolean opened = endpoint.open() && answer.statusCode() < 400;
            judge(led || opened, "nobody", endpoint, answer);
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(2)
    void refusesEveryRoleThatIsNotNamed() {
        for (Endpoint endpoint : endpoints) {
            for (Role role : rolesWithout(endpoint)) {
                var answer = walker(role).ask(endpoint, own.along(endpoint), Fields.of(endpoint, own));
                judge(answer.statusCode() == 403, role + " with their own", endpoint, answer);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(3)
    void findsNothingOfAnotherPostAndChangesNothingThere() throws SQLException {
        List<String> before = theOther.print();

        for (Endpoint endpoint : endpoints) {
            for (Role role : Role.values()) {
                for (List<String> path : other.pathsAmong(own, endpoint)) {
                    var answer = walker(role).ask(endpoint, path, Fields.of(endpoint, other));
                    boolean refused = Set.of(403, 404).contains(answer.statusCode())
                            || QUIET.contains(endpoint.toString()) && isLikeNothing(endpoint, role, path, answer);
                    judge(refused && !tells(answer), role + " with another's", endpoint, answer);
                }
                boolean lists = !endpoint.namesARecord() && !ONCE.contains(endpoint.toString());
                if (lists && endpoint.roles().contains(role)) {
                    var answer = walker(role).ask(endpoint, other.along(endpoint), Fields.of(endpoint, other));
                    judge(answer.statusCode() < 500 && !tells(answer), role + " naming another's", endpoint, answer);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(theOther.print()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void takesNothingThatComesWithoutTheTokenOfTheSession() {
        for (Endpoint endpoint : endpoints) {
            if (!endpoint.reads() && !WITHOUT_TOKEN.contains(endpoint.toString())) {
                Role role = endpoint.open()
                        ? Role.REVIEWER
                        : endpoint.roles().iterator().next();
                var answer = walker(role).askWithoutToken(endpoint, own.along(endpoint), Fields.of(endpoint, own));
                judge(answer.statusCode() == 403, role + " without the token", endpoint, answer);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(5)
    void servesHeadquartersWithTheRecordsOfEveryPost() {
        var headquarters = walkers.at("HQ");

        for (Endpoint endpoint : endpoints) {
            if (endpoint.reads() && endpoint.namesARecord() && !ONCE.contains(endpoint.toString())) {
                for (Role role : endpoint.roles()) {
                    if (role != Role.RECEIVING_AGENCY) {
                        var answer = headquarters.get(role).ask(endpoint, other.along(endpoint), Map.of());
                        judge(isServed(answer), role + " at headquarters", endpoint, answer);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /**
     * Last, because it does what it asks for; and first what only reads, then the answer to a question of identity,
     * which lapses where what is written later has the lists compared anew.
     */
    @Test
    @Order(6)
    void servesEveryRoleThatIsNamedAndKnowsAgainWhatWasDone() throws SQLException {
        var inOrder = endpoints.stream()
                .sorted(Comparator.comparing((Endpoint each) -> ONCE.indexOf(each.toString()))
                        .thenComparing(each -> !each.reads())
                        .thenComparing(each -> !each.toString().equals("POST /desk/people/review/{question}/answer")))
                .toList();

        for (Endpoint endpoint : inOrder) {
            for (Role role : rolesOf(endpoint)) {
                var answer = walker(role).ask(endpoint, own.along(endpoint), Fields.of(endpoint, own));
                sent.add(endpoint, walker(role).lastCommand(), answer.statusCode());
                boolean finer = answer.statusCode() == 403 && FinerRules.AT.containsKey(endpoint.toString());
                boolean gone = answer.statusCode() == 404 && !endpoint.reads() && ONCE.contains(endpoint.toString());
                judge(
                        (finer || gone || isServed(answer)) && !tells(answer),
                        role + " with their own",
                        endpoint,
                        answer);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(sent.unclaimed(database)).isSubsetOf(SentCommands.CHANGES_NOTHING);
    }

    private void judge(boolean right, String who, Endpoint endpoint, HttpResponse<byte[]> answer) {
        cells++;
        if (!right) {
            wrong.add("%s: %s answers %d %s".formatted(who, endpoint, answer.statusCode(), location(answer)));
        }
    }

    private static boolean isServed(HttpResponse<byte[]> answer) {
        String what = answer.statusCode() + " " + answer.uri().getPath();
        return (SAYS_SO.contains(what) || Set.of(200, 204, 302, 303).contains(answer.statusCode()))
                && !location(answer).contains("/login?");
    }

    /** Whether the answer is the very one to an address with ids that nothing has. */
    private boolean isLikeNothing(Endpoint endpoint, Role role, List<String> path, HttpResponse<byte[]> answer) {
        List<String> nothing = path.stream()
                .map(id -> other.ids().containsValue(id) ? UUID.randomUUID().toString() : id)
                .toList();
        var alike = walker(role).ask(endpoint, nothing, Fields.of(endpoint, other));
        String asked = location(answer);
        for (int at = 0; at < path.size(); at++) {
            asked = asked.replace(path.get(at), nothing.get(at));
        }
        return alike.statusCode() == answer.statusCode() && location(alike).equals(asked);
    }

    private static boolean tells(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8).contains(OTHER_WORD);
    }

    private static String location(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private Visitor walker(Role role) {
        return Objects.requireNonNull(mission.get(role));
    }

    private static List<Role> rolesOf(Endpoint endpoint) {
        return endpoint.open() ? List.of(Role.values()) : List.copyOf(endpoint.roles());
    }

    private static List<Role> rolesWithout(Endpoint endpoint) {
        return Stream.of(Role.values())
                .filter(role -> !rolesOf(endpoint).contains(role))
                .toList();
    }
}
