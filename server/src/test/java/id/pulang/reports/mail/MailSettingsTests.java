package id.pulang.reports.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What the server that is delivered makes a receipt cost; the servers of other tests make it cost less. */
@Tag("security")
class MailSettingsTests {

    /** Source: RFC 9106, section 4, second recommended option. */
    @Test
    void aReceiptCostsWhatIsRecommended() {
        var delivered = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("pulang.public", MailSettings.class);

        assertThat(delivered.memory()).isEqualTo(64 * 1024);
        assertThat(delivered.passes()).isEqualTo(3);
    }
}
