package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.SomeActors;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.portal.letters.Letter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The page on which headquarters discard a letter, in a browser. */
class DiscardedLetterPagesTests extends InABrowser {

    @Autowired
    private ApplicationContext server;

    @ParameterizedTest
    @EnumSource
    void nothingIsChosenBeforehandAndTheBrowserSendsNothingWithoutAReason(Width width) throws Exception {
        UUID id = parked();
        try (var window = window(width, SomeActors.headquarters())) {
            window.open("/desk/reports/letters").mustBeClean();
            window.open("/desk/reports/letters/discard?letter=" + id).mustBeClean();

            window.page().locator("main .btn-danger").click();

            assertThat(window.page().locator("main form select:invalid").count())
                    .isEqualTo(1);
            assertThat(window.page().url()).endsWith("/discard?letter=" + id);
        }
    }

    private UUID parked() throws Exception {
        Portal portal = SomePortal.of(server);
        while (true) {
            UUID id = UUID.randomUUID();
            var keys = portal.keys(SomePortal.receipt()).orElseThrow();
            portal.send(id, Letter.Kind.HELP, SomePortal.told("tolong " + id, "", ""), List.of(), keys);
            String sql = "update portal.deposit set state = 'PARKED' where id = '%s' and state = 'WAITING' returning 1";
            if (!DatabaseDoors.ask(DatabaseDoors.of(server).asOwner(), sql.formatted(id))
                    .isEmpty()) {
                return id;
            }
        }
    }
}
