package id.pulang.repatriation.web.arrivals;

import id.pulang.repatriation.handovers.LegalBasis;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;

/** What an officer typed about the order on which somebody goes to the police, with its paper. */
public record BasisForm(
        @Nullable String order,
        @Nullable String issuer,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate dated,

        @Nullable MultipartFile paper) {

    LegalBasis read() {
        return new LegalBasis(Objects.requireNonNullElse(order, ""), Objects.requireNonNullElse(issuer, ""), dated);
    }
}
