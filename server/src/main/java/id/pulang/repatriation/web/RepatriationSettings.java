package id.pulang.repatriation.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of repatriation.
 *
 * @param publicAddress where the public pages lie, such as {@code https://pulang.example}; empty: where the page that
 *     prints a record was asked for
 */
@ConfigurationProperties("pulang.repatriation")
record RepatriationSettings(@DefaultValue("") String publicAddress) {

    RepatriationSettings {
        publicAddress = publicAddress.replaceAll("/+$", "");
        if (!publicAddress.isEmpty() && !publicAddress.matches("https?://\\S+")) {
            throw new IllegalArgumentException(
                    "pulang.repatriation.public-address must begin with https://, not: " + publicAddress);
        }
    }
}
