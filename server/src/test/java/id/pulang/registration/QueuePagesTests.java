package id.pulang.registration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pulang.SomeActors;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.identity.Acting;
import id.pulang.registration.queue.OwnWords;
import id.pulang.registration.queue.Queue;
import id.pulang.registration.queue.Ticket;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The queue in a browser: from the kiosk over the screen to the counter. */
class QueuePagesTests extends InABrowser {

    @Autowired
    private Queue queue;

    @ParameterizedTest
    @EnumSource
    void whoTakesANumberIsCalledAndRegisteredWithTheirOwnWords(Width width) {
        nobodyWaits();
        try (var kiosk = logInAnew(width, SomeActors.registration());
                var desk = window(width, SomeActors.registration())) {
            kiosk.open("/desk/queue").mustBeClean();
            kiosk.page().locator("button[value=kiosk]").click();
            kiosk.settle().mustBeClean().picture("kiosk");
            kiosk.page().locator("#name").fill("Menik");
            kiosk.page().locator("#words").fill("Paspor saya ditahan");
            kiosk.page().locator("main button.btn-primary").click();
            kiosk.settle().mustBeClean();
            String number = kiosk.page().locator(".kiosk-number .ticket-number").innerText();

            desk.open("/desk/queue").mustBeClean().picture("queue");
            desk.page().locator(".queue-next button").click();
            desk.settle().mustBeClean();
            Page form = desk.page();
            assertThat(form.locator(".called .ticket-number")).hasText(number);
            assertThat(form.locator(".own-words")).hasText("Paspor saya ditahan");
            assertThat(form.locator("#name")).hasValue("Menik");
            form.locator("#name").press("Enter");
            desk.settle();

            assertThat(form).hasURL(Pattern.compile(".*/desk/registration/[0-9a-f-]{36}"));
            assertThat(Acting.as(SomeActors.registration(), () -> queue.open())).isEmpty();
        }
    }

    /** Whatever is typed into the address of a kiosk or a screen, it shows nothing of anybody. */
    @ParameterizedTest
    @EnumSource
    void aDeviceInTheWaitingRoomOpensNothingElse(Width width) {
        someoneIsCalled();
        for (String device : new String[] {"kiosk", "screen"}) {
            try (var window = logInAnew(width, SomeActors.registration())) {
                window.open("/desk/queue")
                        .page()
                        .locator("button[value=" + device + "]")
                        .click();
                window.settle().mustBeClean().picture("queue-" + device);
                assertThat(window.page().locator("#content").boundingBox().width)
                        .as("room of the " + device)
                        .isGreaterThan(width == Width.DESK ? 800 : 300);
                for (String path :
                        new String[] {"/desk", "/desk/cases", "/desk/people", "/desk/queue", "/desk/account"}) {
                    var answer = window.page().request().get(window.address(path));
                    assertThat(answer.status()).as(device + " at " + path).isEqualTo(403);
                }
                assertThat(window.page()
                                .request()
                                .get(window.address("/desk/queue/" + device))
                                .status())
                        .isEqualTo(200);
            }
        }
    }

    private void someoneIsCalled() {
        Acting.as(SomeActors.registration(), () -> {
            queue.take(1, OwnWords.none(SeenDanger.NONE, SeenHealth.NOTHING_SEEN));
            queue.callNext("Kekonsuleranbaru");
        });
    }

    private void nobodyWaits() {
        Acting.as(
                SomeActors.registration(),
                () -> queue.open().stream().map(Ticket::id).forEach(queue::leave));
    }
}
