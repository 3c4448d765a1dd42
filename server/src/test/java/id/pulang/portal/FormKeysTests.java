package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form outlives the process, and its key does not outlive the form for long. */
@Tag("security")
class FormKeysTests {

    @TempDir
    private Path folder;

    @Test
    void areTheSameAfterAStartAndInAnotherProcess() {
        FormKeys running = on("2026-12-03T23:59:59Z");
        byte[] evening = running.now().getFirst();

        assertThat(on("2026-12-03T23:59:59Z").now()).containsExactlyElementsOf(running.now());
        assertThat(on("2026-12-04T05:00:00Z").now().getLast())
                .as("a form of the evening is sent in the morning")
                .isEqualTo(evening);
        assertThat(on("2026-12-04T05:00:00Z").now().getFirst()).isNotEqualTo(evening);
    }

    @Test
    void ofEarlierDaysAreForgotten() throws IOException {
        byte[] monday = on("2026-12-07T12:00:00Z").now().getFirst();
        on("2026-12-08T12:00:00Z").now();
        String tuesday = Files.readString(folder.resolve("public/form-key"));

        assertThat(on("2026-12-09T12:00:00Z").now()).doesNotContain(monday);

        assertThat(folder.resolve("public/form-key"))
                .content()
                .startsWith("2026-12-08")
                .isNotEqualTo(tuesday);
    }

    @Test
    void thatAreBrokenAreSaidWithWhatToDo() throws IOException {
        on("2026-12-07T12:00:00Z").now();
        Files.writeString(folder.resolve("public/form-key"), "nothing");

        assertThatThrownBy(() -> on("2026-12-07T12:00:00Z"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("form-key is not whole. Delete it");
    }

    private FormKeys on(String moment) {
        return FormKeys.in(folder, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }
}
