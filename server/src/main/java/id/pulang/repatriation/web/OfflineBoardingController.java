package id.pulang.repatriation.web;

import id.pulang.identity.Acting;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Open;
import id.pulang.repatriation.SeatedList;
import id.pulang.repatriation.Seatings;
import id.pulang.repatriation.manifest.Cause;
import id.pulang.repatriation.manifest.ManifestId;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Boarding where there is no network (docs/decisions/0078-boarding-goes-on-without-a-network.md): a page that holds
 * nobody's data and may be kept by the browser, and the list that the page seals on the device.
 */
@Controller
class OfflineBoardingController {

    private final Seatings seatings;
    private final ManifestPages pages;

    OfflineBoardingController(Seatings seatings, ManifestPages pages) {
        this.seatings = seatings;
        this.pages = pages;
    }

    /** The page without anybody's data, the same for everyone. */
    @Open
    @GetMapping("/field/offline")
    ModelAndView page() {
        return new ModelAndView("field/offline", Map.of("causes", Cause.atBoarding()));
    }

    /** The list to seal on the device, with the token that a mark is sent with. */
    @For({Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER})
    @GetMapping("/field/boarding/{id}/list")
    ResponseEntity<OfflineBoardingList> list(@PathVariable UUID id, CsrfToken token) {
        SeatedList people = seatings.of(new ManifestId(id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(OfflineBoardingList.of(people, Acting.actor().id(), token.getToken(), pages));
    }
}
