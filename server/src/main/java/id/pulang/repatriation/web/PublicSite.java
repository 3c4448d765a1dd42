package id.pulang.repatriation.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the public pages lie to which printed papers lead: as it is set, or where a paper was asked for. */
@Component
class PublicSite {

    private final RepatriationSettings settings;

    PublicSite(RepatriationSettings settings) {
        this.settings = settings;
    }

    /** Returns its address without a slash at the end. */
    String address() {
        return settings.publicAddress().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : settings.publicAddress();
    }
}
