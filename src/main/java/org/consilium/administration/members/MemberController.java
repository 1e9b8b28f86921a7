package org.consilium.administration.members;

import org.consilium.administration.AdministrationConfiguration;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.AdminPage;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Finding a member, and what an administrator may know of one: never what they wrote.
@Controller
class MemberController {
    private static final int LIMIT = 50;
    private static final int LONGEST = 120;

    private final MemberQueries members;
    private final MemberPages pages;
    private final Audit audit;

    MemberController(MemberQueries members, MemberPages pages, Audit audit) {
        this.members = members;
        this.pages = pages;
        this.audit = audit;
    }

    @GetMapping("/administration/members")
    @Access(Who.ADMINISTRATOR)
    Screen list(@RequestParam(defaultValue = "") String q, Viewer viewer) {
        var clean = q.replaceAll("\\p{Cc}", " ").strip();
        var text = clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
        if (text.isEmpty()) {
            return Screen.of(
                    "administration/members", new MembersPage("", members.withRoles(LIMIT), LIMIT));
        }
        var found = members.find(text, LIMIT);
        audit.record(
                Note.of(viewer, AdministrationConfiguration.SEARCH).with("found", found.size()));
        return Screen.of("administration/members", new MembersPage(text, found, LIMIT));
    }

    @GetMapping("/administration/members/{handle}")
    @Access(Who.ADMINISTRATOR)
    Screen show(@PathVariable String handle, Viewer viewer) {
        var member = pages.toSee(handle);
        audit.record(
                viewer, AdministrationConfiguration.VIEW, MemberPages.item(member), member.id());
        return pages.show(member, new RoleForm(null, null), Problems.none());
    }

    /// Its place among the administration's pages.
    @Configuration(proxyBeanMethods = false)
    static class Places {
        @Bean
        static AdminPage membersPage() {
            return new AdminPage(
                    AdminPage.Section.PEOPLE,
                    10,
                    Message.of("Members and roles"),
                    Message.of(
                            "Find somebody, see their roles and sessions, grant a role or take it away."),
                    "/administration/members",
                    Who.ADMINISTRATOR);
        }
    }
}
