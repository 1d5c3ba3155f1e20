#!/usr/bin/env bash
# Run once by the PostgreSQL image on an empty volume: a database and a role with its own password per service.
set -euo pipefail

create() {
    psql --set ON_ERROR_STOP=1 --username postgres --set name="$1" --set password="$2" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
}

create accounts "$ACCOUNTS_DATABASE_PASSWORD"
create scoring "$SCORING_DATABASE_PASSWORD"
create planning "$PLANNING_DATABASE_PASSWORD"
