using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Practice.Data.Migrations
{
    /// <inheritdoc />
    public partial class FriendsReadAndPeopleAreTold : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "MutedKinds",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MutedKinds", x => new { x.PersonId, x.Kind });
                    table.ForeignKey(
                        name: "FK_MutedKinds_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    AnswerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DraftNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Scenario = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notices_Answers_AnswerId",
                        column: x => x.AnswerId,
                        principalTable: "Answers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Notices_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Notices_People_ActorId",
                        column: x => x.ActorId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Notices_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SharedDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnswerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DraftNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    SealedToken = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SharedDrafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SharedDrafts_Drafts_AnswerId_DraftNumber",
                        columns: x => new { x.AnswerId, x.DraftNumber },
                        principalTable: "Drafts",
                        principalColumns: new[] { "AnswerId", "Number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NoticeLetters",
                columns: table => new
                {
                    NoticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UnderwaySince = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoticeLetters", x => x.NoticeId);
                    table.ForeignKey(
                        name: "FK_NoticeLetters_Notices_NoticeId",
                        column: x => x.NoticeId,
                        principalTable: "Notices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FriendComments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SharedDraftId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FriendComments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FriendComments_SharedDrafts_SharedDraftId",
                        column: x => x.SharedDraftId,
                        principalTable: "SharedDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FriendComments_SharedDraftId",
                table: "FriendComments",
                column: "SharedDraftId");

            migrationBuilder.CreateIndex(
                name: "IX_NoticeLetters_NextTryAt",
                table: "NoticeLetters",
                column: "NextTryAt");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_ActorId",
                table: "Notices",
                column: "ActorId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_AnswerId",
                table: "Notices",
                column: "AnswerId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_GroupId",
                table: "Notices",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_PersonId_At_Id",
                table: "Notices",
                columns: new[] { "PersonId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "NewNotices",
                table: "Notices",
                columns: new[] { "PersonId", "Address" },
                filter: "\"ReadAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SharedDrafts_AnswerId_DraftNumber",
                table: "SharedDrafts",
                columns: new[] { "AnswerId", "DraftNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_SharedDrafts_TokenHash",
                table: "SharedDrafts",
                column: "TokenHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FriendComments");

            migrationBuilder.DropTable(
                name: "MutedKinds");

            migrationBuilder.DropTable(
                name: "NoticeLetters");

            migrationBuilder.DropTable(
                name: "SharedDrafts");

            migrationBuilder.DropTable(
                name: "Notices");
        }
    }
}
