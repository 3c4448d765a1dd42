package id.pulang.access.web;

import id.pulang.access.Access;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account of who wants to log in. */
@Component
class AccountDetails implements UserDetailsService {

    private final Access access;

    AccountDetails(Access access) {
        this.access = access;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return access.account(login).map(LoggedIn::new).orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }
}
