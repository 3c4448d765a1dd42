package id.pulang.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.mail.smtp.MailServer;
import id.pulang.mail.smtp.MailServerSettings;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailServerTests {

    /** A password or a letter never goes out in the clear because a server does not offer TLS. */
    @Test
    void sendsNothingInTheClear() throws IOException {
        try (SomeMailServer server = SomeMailServer.open()) {
            var strict = new MailServer(SomeMailServer.settings(server.port(), "starttls"));

            assertThat(strict.send(new MailServer.Letter("petugas@kemlu.example", "x", "y")))
                    .isFalse();
            assertThat(server.letters()).isEmpty();
        }
        assertThatThrownBy(() ->
                        new MailServerSettings("mail.example", 25, "none", "", "", "a@b.example", List.of("b.example")))
                .hasMessageContaining("this machine only");
    }

    /** A round ends at the first of these; a letter that is refused for itself is none. */
    @Test
    void tellsAServerThatCannotBeReachedFromALetterThatIsRefused() throws IOException {
        try (SomeMailServer full = SomeMailServer.full()) {
            var refusing = new MailServer(SomeMailServer.settings(full.port(), "none"));
            assertThat(refusing.send(new MailServer.Letter("petugas@kemlu.example", "x", "y")))
                    .isFalse();
            assertThat(refusing.unreachable()).isZero();
        }
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        var away = new MailServer(SomeMailServer.settings(nobody, "none"));
        assertThat(away.send(new MailServer.Letter("petugas@kemlu.example", "x", "y")))
                .isFalse();
        assertThat(away.unreachable()).isEqualTo(1);
    }
}
