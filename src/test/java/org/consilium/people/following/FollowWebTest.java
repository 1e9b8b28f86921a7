package org.consilium.people.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneOffset;
import java.util.UUID;
import org.consilium.accounts.DemoMembers;
import org.consilium.platform.Audience;
import org.consilium.platform.Cast;
import org.consilium.platform.Cursor;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class FollowWebTest {
    private final MockMvc web;
    private final FollowRepository follows;
    private final MemberId member;
    private final String path;

    FollowWebTest(MockMvc web, FollowRepository follows, DemoMembers members, Ids ids) {
        this.web = web;
        this.follows = follows;
        this.member = new MemberId(ids.next());
        var handle = "f" + UUID.randomUUID().toString().substring(0, 12);
        this.path = "/people/" + handle + "/follow";
        members.make(member, "Fatou Followed", handle, Audience.CLINICIAN, ZoneOffset.UTC);
    }

    @Test
    void followsOnceAndTellsTheColleague() throws Exception {
        web.perform(put(path).with(SignedIn.as(Cast.AMARA))).andExpect(status().isSeeOther());
        web.perform(put(path).with(SignedIn.as(Cast.AMARA))).andExpect(status().isSeeOther());
        web.perform(get(path.replace("/follow", "")).with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(containsString("Stop following")))
                .andExpect(content().string(containsString("<dd>1</dd>")));
        web.perform(get("/notices").with(SignedIn.as(member)))
                .andExpect(content().string(containsString("Amara Okafor follows you now")));
    }

    @Test
    void endsWithAPlainForm() throws Exception {
        web.perform(put(path).with(SignedIn.as(Cast.BRUNO)));
        web.perform(post(path).with(SignedIn.as(Cast.BRUNO)).param("_method", "DELETE"))
                .andExpect(status().isSeeOther());
        web.perform(delete(path).with(SignedIn.as(Cast.BRUNO))).andExpect(status().isSeeOther());
        assertThat(isFollowedBy(Cast.BRUNO)).isFalse();
        web.perform(get(path.replace("/follow", "")).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(containsString("<dd>0</dd>")));
    }

    @Test
    void letsNobodyFollowThemselvesOrAcrossTheWorlds() throws Exception {
        web.perform(put(path).with(SignedIn.as(member))).andExpect(status().isNotFound());
        web.perform(put(path).with(SignedIn.as(Cast.HANA))).andExpect(status().isNotFound());
        web.perform(put("/people/hana/follow").with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isNotFound());
        assertThat(isFollowedBy(Cast.HANA)).isFalse();
    }

    @Test
    void listsWhomOneFollows() throws Exception {
        web.perform(put(path).with(SignedIn.as(Cast.ELIF)));
        web.perform(get("/people/me/followed").with(SignedIn.as(Cast.ELIF)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Fatou Followed")));
    }

    private boolean isFollowedBy(Cast one) {
        return follows.followed(one.id(), Cursor.NEWEST, 1_000).items().stream()
                .anyMatch(each -> each.card().id().equals(member));
    }
}
