package org.consilium.accounts.signing;

import jakarta.servlet.DispatcherType;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.model.SignedInBrowser;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What every request passes: the session, the forgery token, the security headers. Who may use a
/// route is not decided here but by each route's [org.consilium.platform.Access].
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-src 'self';"
                    + " frame-ancestors 'none'";

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http, Sessions sessions, SignedInBrowser browser, StaleForms staleForms) {
        return http.addFilterBefore(new SessionFilter(sessions, browser), CsrfFilter.class)
                .csrf(csrf ->
                        csrf.csrfTokenRepository(new ForgeryTokens())
                                .ignoringRequestMatchers("/unsubscribe/*"))
                .exceptionHandling(errors -> errors.accessDeniedHandler(staleForms))
                .headers(SecurityConfiguration::headers)
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(all ->
                        all.dispatcherTypeMatchers(DispatcherType.values())
                                .permitAll()
                                .anyRequest()
                                .permitAll())
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .crossOriginOpenerPolicy(opener ->
                        opener.policy(
                                org.springframework.security.web.header.writers
                                        .CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy
                                        .SAME_ORIGIN));
    }
}
