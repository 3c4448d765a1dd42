package id.pulang.papers.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the public pages lie to which printed papers lead: as it is set, or where a paper was asked for. */
@Component
public class PublicSite {

    private final PublicSiteSettings settings;

    PublicSite(PublicSiteSettings settings) {
        this.settings = settings;
    }

    /** Returns its address without a slash at the end. */
    public String address() {
        return settings.publicAddress().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : settings.publicAddress();
    }
}
