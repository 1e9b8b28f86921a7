package org.consilium.moderation;

import org.consilium.platform.MemberId;

/// What trust is measured by; at most one bean, of the module where members read and write.
public interface MemberActivity {
    /// One cheap query; each number is counted up to `most`.
    Use of(MemberId member, int most);
}
