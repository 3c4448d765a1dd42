package id.pulang.casework.files;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.casework.Truncation;
import org.junit.jupiter.api.Test;

class AttachmentNameTests {

    /** A sign of two chars that stands on the border is left out whole. */
    @Test
    void partsNoSignOfTwoChars() {
        String name = AttachmentIntake.named("x".repeat(119) + "😀 paspor.pdf", AttachmentKind.PDF);

        assertThat(name).isEqualTo("x".repeat(119) + ".pdf");
    }

    @Test
    void keepsWhatFits() {
        assertThat(Truncation.truncated("x😀", 3)).isEqualTo("x😀");
        assertThat(Truncation.truncated("x😀y", 3)).isEqualTo("x😀");
        assertThat(Truncation.truncated("", 3)).isEmpty();
    }
}
