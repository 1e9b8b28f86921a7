package org.consilium.accounts;

import java.time.ZoneOffset;
import java.util.UUID;
import org.consilium.platform.Audience;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;

/// Members for one test only: attempts are counted by member, and the cast is everybody's.
public final class Somebody {
    private Somebody() {}

    public static Member among(DemoMembers members, Ids ids) {
        var handle = "s" + UUID.randomUUID().toString().substring(0, 8);
        var id = new MemberId(ids.next());
        return members.make(id, "Some Body", handle, Audience.CLINICIAN, ZoneOffset.UTC);
    }

    public static String email(Member member) {
        return member.handle() + "@demo.consilium.example";
    }
}
