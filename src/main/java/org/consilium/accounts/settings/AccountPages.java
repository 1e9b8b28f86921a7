package org.consilium.accounts.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.consilium.accounts.model.MemberRepository;
import org.consilium.accounts.model.Terms;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.ui.Words;
import org.springframework.stereotype.Component;

/// Gathers the account page, which several forms share.
@Component
class AccountPages {
    private static final List<String> REGIONS = List.of("GB", "US", "CA", "AU", "IE", "NZ", "IN");

    private final MemberRepository members;
    private final Terms terms;
    private final Words words;

    AccountPages(MemberRepository members, Terms terms, Words words) {
        this.members = members;
        this.terms = terms;
        this.words = words;
    }

    Screen show(Viewer viewer, Problems problems) {
        var account = members.account(viewer.id()).orElseThrow(NotFound::new);
        var member = account.member();
        var page =
                new AccountPage(
                        account.email(),
                        member.handle(),
                        member.name(),
                        member.locale().toLanguageTag(),
                        member.zone().getId(),
                        locales(member.locale()),
                        ZoneId.getAvailableZoneIds().stream().sorted().toList(),
                        members.termsAcceptedAt(member.id(), terms.current().version())
                                .orElse(null),
                        problems);
        return Screen.of("accounts/account", page);
    }

    /// The languages there are, each in its own name; English by region, for dates and numbers.
    private Map<String, String> locales(Locale current) {
        var found = new TreeMap<String, String>();
        REGIONS.forEach(region -> add(found, Locale.of("en", region)));
        words.available().stream()
                .filter(tag -> !tag.equals("en"))
                .forEach(tag -> add(found, Locale.forLanguageTag(tag)));
        add(found, current);
        return found;
    }

    private static void add(Map<String, String> found, Locale locale) {
        found.put(locale.toLanguageTag(), locale.getDisplayName(locale));
    }
}
