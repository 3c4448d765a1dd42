package id.pulang.authentication.web.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.identity.Role;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class RecentAccountsPagesTests extends InABrowser {

    @ParameterizedTest
    @EnumSource
    void theHeadAtHeadquartersAnswersForANewOfficer(Width width, @Autowired Accounts accounts) {
        String login = "baru." + width.name().toLowerCase(Locale.ROOT);
        SomeAccounts.openUnanswered(
                accounts,
                new NewAccount(
                        login,
                        "Petugas Baru " + width,
                        Role.REVIEWER,
                        SomeActors.reviewer().post(),
                        "protection"));
        try (var head = window(width, SomeActors.headAtHeadquarters())) {
            head.open("/desk");
            assertThat(head.page().locator(".home-section .act-row")).containsText("menunggu Anda pastikan");
            head.mustBeClean().page().locator(".home-section .act-row .btn").click();
            var account = head.settle().page().locator("section[data-row]:has-text('" + login + "')");
            assertThat(account).containsText("Petugas Baru");
            head.mustBeClean().picture("new-accounts");
            head.speak("en").open("/desk/new-accounts").mustBeClean();
            head.speak("id").open("/desk/new-accounts");

            account.locator("input[name=reason]").fill("Saya mengenalnya; surat tugasnya sudah saya lihat.");
            account.locator("button").click();

            assertThat(head.settle().page().locator(".alert-success")).containsText("Akun Anda pastikan");
            assertThat(account).containsText("Dijamin oleh Saraswati");
            head.mustBeClean();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noOtherHeadIsAsked(Width width) {
        try (var head = window(width, SomeActors.head())) {
            head.open("/desk/alarms");

            assertThat(head.page().locator("a[href='/desk/new-accounts']")).hasCount(0);
        }
    }
}
