package id.pulang.papers.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the public pages.
 *
 * @param publicAddress where the public pages lie, such as {@code https://pulang.example}; empty: where the page that
 *     prints a paper was asked for
 */
@ConfigurationProperties("pulang.papers.site")
record PublicSiteSettings(@DefaultValue("") String publicAddress) {

    PublicSiteSettings {
        publicAddress = publicAddress.replaceAll("/+$", "");
        if (!publicAddress.isEmpty() && !publicAddress.matches("https?://\\S+")) {
            throw new IllegalArgumentException(
                    "pulang.papers.site.public-address must begin with https://, not: " + publicAddress);
        }
    }
}
