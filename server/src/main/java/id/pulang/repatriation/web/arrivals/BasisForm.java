package id.pulang.repatriation.web.arrivals;

import id.pulang.repatriation.handovers.LegalBasis;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What an officer chose and typed about the ground on which somebody goes to the police. */
public record BasisForm(
        LegalBasis.@Nullable Kind ground,
        @Nullable String order,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate dated,

        @Nullable Boolean explained) {

    Optional<LegalBasis> read() {
        return Optional.ofNullable(ground)
                .map(kind -> new LegalBasis(kind, order == null ? "" : order, dated, Boolean.TRUE.equals(explained)));
    }
}
