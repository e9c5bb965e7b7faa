using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LincangHousekeeping.Infrastructure.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    department = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    division = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    firm_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "credit_facts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    happened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    source_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    payload = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    rule_version = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    corrects = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    previous_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credit_facts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "credit_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    facts = table.Column<int>(type: "INTEGER", nullable: false),
                    head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", nullable: false),
                    rule_version = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    scored_as_of = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    score_milli = table.Column<int>(type: "INTEGER", nullable: false),
                    grade = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    held = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    ungated_grade = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    low_milli = table.Column<int>(type: "INTEGER", nullable: false),
                    high_milli = table.Column<int>(type: "INTEGER", nullable: false),
                    answers = table.Column<int>(type: "INTEGER", nullable: false),
                    input_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: false),
                    county_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    township_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credit_records", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    content_type = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    stored_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "firms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    code_override_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    kinds = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    model = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    main_service = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    county_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    township_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    street = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    legal_representative = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    contact_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    contact_mobile = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    clerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    promise_text_version = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    promise_signed_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    promise_signed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    review_due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    missing_papers = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    returned_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    decision_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    standing = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    standing_document = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_firms", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "history",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    @event = table.Column<string>(name: "event", type: "TEXT", maxLength: 60, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    payload = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    actor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_history", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                columns: table => new
                {
                    series = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_series", x => x.series);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "personal_data_reads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reader_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_personal_data_reads", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "workers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    id_number = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    id_number_index = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    mobile = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    consent_given_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    consent_text_version = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "account_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_claims", x => x.id);
                    table.ForeignKey(
                        name: "FK_account_claims_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "FK_account_logins_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "FK_account_tokens_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "complaints",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    firm_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    county_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    department = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    particulars = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    happened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    account = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    wish = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    complainant_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    complainant_mobile = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    complainant_key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    filed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    accept_due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    refusal_ground = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    refusal_reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    answer_due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    firm_answer = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    decide_due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    officer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    finding = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    severity = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    treatment = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    reasons = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints", x => x.id);
                    table.ForeignKey(
                        name: "FK_complaints_firms_firm_id",
                        column: x => x.firm_id,
                        principalTable: "firms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "firm_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    firm_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_firm_papers", x => x.id);
                    table.ForeignKey(
                        name: "FK_firm_papers_firms_firm_id",
                        column: x => x.firm_id,
                        principalTable: "firms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "firm_services",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    firm_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    service = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    group = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    price_fen = table.Column<long>(type: "INTEGER", nullable: true),
                    unit = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_firm_services", x => x.id);
                    table.ForeignKey(
                        name: "FK_firm_services_firms_firm_id",
                        column: x => x.firm_id,
                        principalTable: "firms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "outlets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    firm_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    township_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    street = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outlets", x => x.id);
                    table.ForeignKey(
                        name: "FK_outlets_firms_firm_id",
                        column: x => x.firm_id,
                        principalTable: "firms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    firm_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    contract_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reviewer_key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    cluster_key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    would_use_again = table.Column<bool>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reply = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    replied_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    aspects_kind = table.Column<bool>(type: "INTEGER", nullable: true),
                    aspects_on_time = table.Column<bool>(type: "INTEGER", nullable: true),
                    aspects_price_as_agreed = table.Column<bool>(type: "INTEGER", nullable: true),
                    aspects_skilled = table.Column<bool>(type: "INTEGER", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews", x => x.id);
                    table.ForeignKey(
                        name: "FK_reviews_firms_firm_id",
                        column: x => x.firm_id,
                        principalTable: "firms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "certificates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    firm_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    county_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 22, nullable: false),
                    number_in_use = table.Column<string>(type: "TEXT", maxLength: 22, nullable: true),
                    occupation = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    issuer = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    scan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    verify_due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    checked_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    check_result = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_certificates", x => x.id);
                    table.ForeignKey(
                        name: "FK_certificates_workers_worker_id",
                        column: x => x.worker_id,
                        principalTable: "workers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contracts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    firm_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    service = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    service_group = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    price_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    on_model_text = table.Column<bool>(type: "INTEGER", nullable: false),
                    insured = table.Column<bool>(type: "INTEGER", nullable: false),
                    customer_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    customer_mobile = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    reviewer_key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    household_key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    township_code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    sign_in_code_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    wrong_sign_ins = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    signed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    completed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    visit_count = table.Column<int>(type: "INTEGER", nullable: false),
                    has_proven_visit = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contracts", x => x.id);
                    table.ForeignKey(
                        name: "FK_contracts_firms_firm_id",
                        column: x => x.firm_id,
                        principalTable: "firms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_contracts_workers_worker_id",
                        column: x => x.worker_id,
                        principalTable: "workers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "employments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    firm_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    occupation = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    form = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    text_version = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    given_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_employments", x => x.id);
                    table.ForeignKey(
                        name: "FK_employments_firms_firm_id",
                        column: x => x.firm_id,
                        principalTable: "firms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_employments_workers_worker_id",
                        column: x => x.worker_id,
                        principalTable: "workers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    contract_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    firm_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invitations", x => x.id);
                    table.ForeignKey(
                        name: "FK_invitations_contracts_contract_id",
                        column: x => x.contract_id,
                        principalTable: "contracts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "visits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    contract_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    signed_in = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits", x => x.id);
                    table.ForeignKey(
                        name: "FK_visits_contracts_contract_id",
                        column: x => x.contract_id,
                        principalTable: "contracts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_account_claims_user_id",
                table: "account_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_account_logins_user_id",
                table: "account_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "accounts",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_firm_id",
                table: "accounts",
                column: "firm_id");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "accounts",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_certificates_firm_id_id",
                table: "certificates",
                columns: new[] { "firm_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_certificates_number_in_use",
                table: "certificates",
                column: "number_in_use",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_certificates_status_county_code_verify_due_on_id",
                table: "certificates",
                columns: new[] { "status", "county_code", "verify_due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_certificates_worker_id",
                table: "certificates",
                column: "worker_id");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_county_code_department_status_due_on_id",
                table: "complaints",
                columns: new[] { "county_code", "department", "status", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_firm_id_id",
                table: "complaints",
                columns: new[] { "firm_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_number",
                table: "complaints",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_contracts_firm_id_id",
                table: "contracts",
                columns: new[] { "firm_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_contracts_number",
                table: "contracts",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_contracts_worker_id",
                table: "contracts",
                column: "worker_id");

            migrationBuilder.CreateIndex(
                name: "IX_credit_facts_subject_id_key",
                table: "credit_facts",
                columns: new[] { "subject_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_credit_facts_subject_id_sequence",
                table: "credit_facts",
                columns: new[] { "subject_id", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_credit_facts_subject_id_source_id",
                table: "credit_facts",
                columns: new[] { "subject_id", "source_id" });

            migrationBuilder.CreateIndex(
                name: "IX_credit_records_county_code_rank_id",
                table: "credit_records",
                columns: new[] { "county_code", "rank", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_credit_records_rank_id",
                table: "credit_records",
                columns: new[] { "rank", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_credit_records_township_code_rank_id",
                table: "credit_records",
                columns: new[] { "township_code", "rank", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_employments_firm_id_ended_on_id",
                table: "employments",
                columns: new[] { "firm_id", "ended_on", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_employments_worker_id",
                table: "employments",
                column: "worker_id");

            migrationBuilder.CreateIndex(
                name: "IX_files_owner_id",
                table: "files",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "IX_firm_papers_firm_id",
                table: "firm_papers",
                column: "firm_id");

            migrationBuilder.CreateIndex(
                name: "IX_firm_services_firm_id_group",
                table: "firm_services",
                columns: new[] { "firm_id", "group" });

            migrationBuilder.CreateIndex(
                name: "IX_firms_clerk_id",
                table: "firms",
                column: "clerk_id");

            migrationBuilder.CreateIndex(
                name: "IX_firms_code",
                table: "firms",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_firms_status_county_code_review_due_on",
                table: "firms",
                columns: new[] { "status", "county_code", "review_due_on" });

            migrationBuilder.CreateIndex(
                name: "IX_history_subject_id_id",
                table: "history",
                columns: new[] { "subject_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_invitations_contract_id",
                table: "invitations",
                column: "contract_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_invitations_token_hash",
                table: "invitations",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_sent_at_id",
                table: "outbox",
                columns: new[] { "sent_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_outlets_firm_id",
                table: "outlets",
                column: "firm_id");

            migrationBuilder.CreateIndex(
                name: "IX_personal_data_reads_person_id_id",
                table: "personal_data_reads",
                columns: new[] { "person_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_personal_data_reads_record_id_id",
                table: "personal_data_reads",
                columns: new[] { "record_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_reviews_answered_at",
                table: "reviews",
                column: "answered_at");

            migrationBuilder.CreateIndex(
                name: "IX_reviews_firm_id_answered_at_id",
                table: "reviews",
                columns: new[] { "firm_id", "answered_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_reviews_firm_id_cluster_key",
                table: "reviews",
                columns: new[] { "firm_id", "cluster_key" });

            migrationBuilder.CreateIndex(
                name: "IX_reviews_firm_id_reviewer_key",
                table: "reviews",
                columns: new[] { "firm_id", "reviewer_key" });

            migrationBuilder.CreateIndex(
                name: "IX_visits_contract_id",
                table: "visits",
                column: "contract_id");

            migrationBuilder.CreateIndex(
                name: "IX_workers_id_number_index",
                table: "workers",
                column: "id_number_index",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_claims");

            migrationBuilder.DropTable(
                name: "account_logins");

            migrationBuilder.DropTable(
                name: "account_tokens");

            migrationBuilder.DropTable(
                name: "certificates");

            migrationBuilder.DropTable(
                name: "complaints");

            migrationBuilder.DropTable(
                name: "credit_facts");

            migrationBuilder.DropTable(
                name: "credit_records");

            migrationBuilder.DropTable(
                name: "employments");

            migrationBuilder.DropTable(
                name: "files");

            migrationBuilder.DropTable(
                name: "firm_papers");

            migrationBuilder.DropTable(
                name: "firm_services");

            migrationBuilder.DropTable(
                name: "history");

            migrationBuilder.DropTable(
                name: "invitations");

            migrationBuilder.DropTable(
                name: "number_series");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "outlets");

            migrationBuilder.DropTable(
                name: "personal_data_reads");

            migrationBuilder.DropTable(
                name: "reviews");

            migrationBuilder.DropTable(
                name: "visits");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "contracts");

            migrationBuilder.DropTable(
                name: "firms");

            migrationBuilder.DropTable(
                name: "workers");
        }
    }
}
