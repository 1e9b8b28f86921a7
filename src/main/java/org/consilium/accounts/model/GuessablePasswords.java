package org.consilium.accounts.model;

import java.util.ArrayList;
import java.util.List;
import org.consilium.platform.MemberId;
import org.consilium.ui.Branding;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.springframework.stereotype.Component;

/// Asks [GuessPolicy] about a password that somebody chooses.
@Component
public class GuessablePasswords {
    private final MemberRepository members;
    private final Branding branding;

    GuessablePasswords(MemberRepository members, Branding branding) {
        this.members = members;
        this.branding = branding;
    }

    /// `about` are names and addresses of who chooses it. Only what else is a password is looked
    /// at.
    public void check(String password, List<String> about, Problems problems) {
        if (problems.of("password") != null) {
            return;
        }
        var words = new ArrayList<>(about);
        words.add(branding.name());
        if (GuessPolicy.isGuessable(password, words)) {
            problems.add(
                    "password",
                    Message.of(
                            "This password is guessed early: it is common, or made of names that belong to you or to this place. A few words in a row that have nothing to do with each other are good."));
        }
    }

    /// The same for somebody who is a member.
    public void check(String password, MemberId member, Problems problems) {
        var about =
                members.account(member)
                        .map(it -> List.of(it.member().name(), it.member().handle(), it.email()))
                        .orElseGet(List::of);
        check(password, about, problems);
    }
}
