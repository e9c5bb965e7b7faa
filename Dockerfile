# Builds and runs the site. Not run where this repository was made (no container engine there); see docs/operations.md.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN dotnet publish src/Web -c Release -o /app/web && dotnet publish src/Cli -c Release -o /app/cli

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
ENV ASPNETCORE_ENVIRONMENT=Production Urls=http://0.0.0.0:8080
EXPOSE 8080
USER $APP_UID
WORKDIR /app/web
ENTRYPOINT ["dotnet", "LincangHousekeeping.Web.dll"]
