package id.pulang.edge.web.forms;

import id.pulang.identity.Acting;
import id.pulang.protection.Vault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Gives each page of an account the key under which its browser seals what was typed and could not be sent
 * (docs/decisions/0152-what-was-typed-outlives-a-session.md). It follows from the account, so that nobody keeps it.
 */
public final class DraftKeys implements HandlerInterceptor {

    private static final String ATTRIBUTE = "draft-key";

    private final Vault vault;

    /** Makes them from the keys of the installation. */
    public DraftKeys(Vault vault) {
        this.vault = vault;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getHeader("HX-Request") == null) {
            Acting.present()
                    .ifPresent(actor -> request.setAttribute(
                            ATTRIBUTE, key(actor.id().value().toString())));
        }
        return true;
    }

    private String key(String account) {
        return Base64.getEncoder().encodeToString(vault.blindIndex("draft", account));
    }
}
