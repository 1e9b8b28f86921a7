-- Brier scores in ten-thousandths, made anew whenever an outcome is given or corrected: of what a
-- reader said first, and of what they said last.
create table cases.score (
    commitment_id uuid primary key references cases.commitment (id) on delete cascade,
    first_brier integer not null check (first_brier between 0 and 20000),
    last_brier integer not null check (last_brier between 0 and 20000),
    scored_at timestamptz not null
);

-- How likely a reader held each diagnosis when they committed first, and whether it was that.
create table cases.statement (
    commitment_id uuid not null references cases.score (commitment_id) on delete cascade,
    number integer not null check (number between 1 and 5),
    percent integer not null check (percent between 1 and 100),
    came_true boolean not null,
    primary key (commitment_id, number)
);
