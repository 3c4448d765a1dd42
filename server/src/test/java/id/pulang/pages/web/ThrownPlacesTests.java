package id.pulang.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security")
class ThrownPlacesTests {

    @Test
    void tellsTheKindAndThePlaceAndNeverTheMessage() {
        var refused = new SQLException("Key (name)=(Siti Aminah) already exists", "23505");
        var thrown = new IllegalStateException("Siti Aminah cannot be saved", refused);

        String told = new ThrownPlaces().throwableProxyToString(new ThrowableProxy(thrown));

        assertThat(told)
                .contains("java.lang.IllegalStateException", "caused by java.sql.SQLException")
                .contains("ThrownPlacesTests.tellsTheKind")
                .doesNotContain("Siti");
    }
}
