package id.pulang.authentication.factors;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.authentication.accounts.Account;
import id.pulang.identity.Acting;
import id.pulang.identity.Role;
import id.pulang.journeys.HttpOfficer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Codes that are shown once are not lost for good when nobody saw them. */
@Tag("security")
class RecoveryCodeTests extends SecondStepAsked {

    private static final String CODES = "/desk/account/recovery-codes";
    private static final int AT_ONCE = 4;

    @Autowired
    private SecondSteps steps;

    @Test
    void otherOnesReplaceTheOldAndEndTheSessionsElsewhere() {
        String password = open("codes.sinta", Role.CONSULAR_OFFICER);
        HttpOfficer officer = HttpOfficer.stranger(port);
        byte[] secret = secret(officer.tryToLogIn("codes.sinta", password));
        List<String> old = codes(setUp(officer, code(secret, 0)));
        HttpOfficer elsewhere = HttpOfficer.stranger(port);
        elsewhere.tryToLogIn("codes.sinta", password);
        give(elsewhere, code(secret, 1));

        List<String> other = codes(officer.submit(form(officer.open("/desk/account"), CODES), Map.of()));

        assertThat(other).hasSize(10).doesNotContainAnyElementsOf(old);
        assertThat(officer.open("/desk").location()).endsWith("/desk");
        assertThat(elsewhere.open("/desk").location()).endsWith("/login?ended");
        HttpOfficer again = HttpOfficer.stranger(port);
        again.tryToLogIn("codes.sinta", password);
        assertThat(give(again, old.getFirst()).location()).endsWith("/login/second?code");
        assertThat(give(again, other.getFirst()).location()).endsWith("/desk");
    }

    /** Source: OWASP ASVS 5.0, V6.5.4, which asks for 20 bits; after the number of its code come ten of 31 signs. */
    @Test
    void nobodyGuessesThem() {
        List<String> signs = new ArrayList<>();
        for (int account = 0; account < 3; account++) {
            String login = "codes.guess" + account;
            HttpOfficer officer = HttpOfficer.stranger(port);
            byte[] secret = secret(officer.tryToLogIn(login, open(login, Role.REVIEWER)));
            codes(setUp(officer, code(secret, 0)))
                    .forEach(code -> signs.add(code.replaceAll("[^a-z0-9]", "").substring(1)));
        }

        assertThat(signs).hasSize(30).doesNotHaveDuplicates().allMatch(each -> each.length() == 10);
        assertThat(String.join("", signs).chars().distinct()).hasSizeGreaterThan(25);
    }

    @Test
    void anOpenSessionAloneMakesNone() {
        HttpOfficer officer = HttpOfficer.stranger(port);
        byte[] secret = secret(officer.tryToLogIn("codes.left", open("codes.left", Role.REVIEWER)));
        setUp(officer, code(secret, 0));
        var form = form(officer.open("/desk/account"), CODES);
        clock.moveOn(Duration.ofMinutes(5));

        Document asking = officer.submit(form, Map.of());
        Document made = officer.submit(form(asking, CODES), Map.of("second-step-code", code(secret, 0)));

        assertThat(codes(asking)).isEmpty();
        assertThat(codes(made)).hasSize(10);
    }

    @Test
    void whoPressesManyTimesAtOnceSeesTheCodesThatHold() throws Exception {
        HttpOfficer officer = HttpOfficer.stranger(port);
        byte[] secret = secret(officer.tryToLogIn("codes.twice", open("codes.twice", Role.REVIEWER)));
        setUp(officer, code(secret, 0));
        var form = form(officer.open("/desk/account"), CODES);
        var together = new CyclicBarrier(AT_ONCE);
        List<Callable<Document>> presses = Collections.nCopies(AT_ONCE, () -> {
            together.await();
            return HttpOfficer.parsed(officer.post(form, Map.of()));
        });

        List<Document> pages = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Document> page : threads.invokeAll(presses)) {
                pages.add(page.get());
            }
        }

        Account own = verified.account("codes.twice").orElseThrow();
        assertThat(pages.stream()
                        .map(RecoveryCodeTests::codes)
                        .filter(shown -> !shown.isEmpty())
                        .map(shown -> steps.check(own, shown.getFirst(), "203.0.113.31"))
                        .filter(FactorOutcome.Right.class::isInstance))
                .as("of all that were shown, those made last hold")
                .hasSize(1);
    }

    @Test
    void theSecondOfTwoPressesMakesNoneAndSaysSo() {
        HttpOfficer officer = HttpOfficer.stranger(port);
        byte[] secret = secret(officer.tryToLogIn("codes.second", open("codes.second", Role.REVIEWER)));
        setUp(officer, code(secret, 0));
        Account asBothSawIt = verified.account("codes.second").orElseThrow();

        List<String> first = Acting.as(asBothSawIt.actor(), () -> steps.renewCodes(asBothSawIt));
        List<String> second = Acting.as(asBothSawIt.actor(), () -> steps.renewCodes(asBothSawIt));

        assertThat(first).hasSize(10);
        assertThat(second).isEmpty();
        assertThat(steps.check(asBothSawIt, first.getFirst(), "203.0.113.32")).isInstanceOf(FactorOutcome.Right.class);
    }

    @Test
    void whoSetsUpAfterThemselvesIsToldThatCodesWereMade() {
        String password = open("codes.race", Role.REVIEWER);
        HttpOfficer first = HttpOfficer.stranger(port);
        HttpOfficer second = HttpOfficer.stranger(port);
        byte[] secret = secret(first.tryToLogIn("codes.race", password));
        var form = form(second.tryToLogIn("codes.race", password), "/login/second/set-up");
        assertThat(codes(setUp(first, code(secret, 0)))).hasSize(10);

        Document told = second.submit(form, Map.of("code", code(secret, 0)));

        assertThat(told.location()).endsWith("/login/second?made");
        assertThat(told.select("[role=status]").text()).contains("buat yang baru di halaman akun Anda");
    }

    private static List<String> codes(Document page) {
        return page.select(".recovery li").eachText();
    }
}
